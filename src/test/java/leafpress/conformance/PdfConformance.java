package leafpress.conformance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file, held against PDF/UA-1 and PDF/A-2a. */
public final class PdfConformance {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger QUIET = Logger.getLogger("org.verapdf");

  static {
    QUIET.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfConformance() {}

  /** Each failure as {@code flavour clause-test: message @context}; empty for a good file. */
  public static List<String> failures(byte[] pdf) {
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : FLAVOURS) failures.addAll(failures(pdf, flavour));
    return failures;
  }

  /** The same for a file that is for paper alone, and claims PDF/A-2b. */
  public static List<String> archival(byte[] pdf) {
    return failures(pdf, PDFAFlavour.PDFA_2_B);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> line(flavour, assertion))
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the file as " + flavour, e);
    }
  }

  private static String line(PDFAFlavour flavour, TestAssertion assertion) {
    return flavour.getId()
        + " "
        + assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + ": "
        + assertion.getMessage()
        + " @"
        + assertion.getLocation().getContext();
  }
}
