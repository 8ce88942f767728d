package leafpress.conformance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * A second reading of press files, by a parser that shares no code with the one that wrote them:
 * veraPDF, which has no rules for PDF/X but can be given some. They are those of the rows of
 * docs/standards/pdfx4.md, in {@code src/test/preflight/pdfx4.xml}; {@link SecondReading} asks the
 * rest.
 */
public final class Preflight {
  private static final Path RULES = Path.of("src/test/preflight/pdfx4.xml");

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Preflight() {}

  /** Each failure as the name of the row, of the rule in it and what it asks. */
  public static List<String> failures(byte[] pdf) {
    try (InputStream rules = Files.newInputStream(RULES);
        PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_4)) {
      ValidationProfile profile = Profiles.profileFromXml(rules);
      try (PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
        Stream<String> ruled =
            validator.validate(parser).getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(Preflight::line);
        return Stream.concat(ruled, SecondReading.failures(pdf).stream())
            .distinct()
            .sorted()
            .toList();
      }
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the file", e);
    }
  }

  private static String line(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + ": "
        + assertion.getMessage();
  }
}
