package leafpress.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The standards that a PDF file, of anybody's, says that it keeps. */
public final class Claims {
  private Claims() {}

  /**
   * What the file's XMP claims (ISO 14289-1 §5, ISO 19005-2 §6.6.4, ISO 15930-7 §6.3), such as
   * {@code PDF/UA-1}, {@code PDF/A-2a}, {@code PDF/X-4}.
   *
   * @throws IOException with a reason for the user if the file is locked or broken
   */
  public static List<String> of(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      COSStream stream =
          file.getDocumentCatalog().getCOSObject().getCOSStream(COSName.getPDFName("Metadata"));
      if (stream == null) return List.of();
      return in(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (InvalidPasswordException e) {
      throw new IOException("the file is locked with a password", e);
    } catch (IOException | RuntimeException e) {
      throw new IOException("the file is broken, or no PDF file", e);
    }
  }

  private static List<String> in(String xmp) {
    List<String> claims = new ArrayList<>();
    value(xmp, "pdfuaid:part").ifPresent(part -> claims.add("PDF/UA-" + part));
    String level = value(xmp, "pdfaid:conformance").orElse("").toLowerCase(Locale.ROOT);
    value(xmp, "pdfaid:part").ifPresent(part -> claims.add("PDF/A-" + part + level));
    value(xmp, "pdfxid:GTS_PDFXVersion").ifPresent(claims::add);
    return claims;
  }

  /** A property's value, written as an element or as an attribute. */
  private static Optional<String> value(String xmp, String property) {
    Matcher found =
        Pattern.compile(property + "\\s*(?:>|=\\s*[\"'])\\s*([\\w/-]{1,20})").matcher(xmp);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
