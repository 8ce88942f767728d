package leafpress.checkers;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import leafpress.verify.Checker;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, the reference checker of PDF/A and of what a machine can tell of PDF/UA. */
public final class VeraPdfChecker implements Checker {
  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger QUIET = Logger.getLogger("org.verapdf");

  static {
    QUIET.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Override
  public String name() {
    String version = PDFAValidator.class.getPackage().getImplementationVersion();
    return version == null ? "veraPDF" : "veraPDF " + version;
  }

  @Override
  public boolean knows(String standard) {
    return flavour(standard) != PDFAFlavour.NO_FLAVOUR;
  }

  /** veraPDF calls {@code PDF/A-2a} 2a, and {@code PDF/UA-1} ua1. */
  private static PDFAFlavour flavour(String standard) {
    if (!standard.startsWith("PDF/A-") && !standard.startsWith("PDF/UA-")) {
      return PDFAFlavour.NO_FLAVOUR;
    }
    String id =
        standard.toLowerCase(Locale.ROOT).replace("pdf/a-", "").replace("pdf/ua-", "ua");
    for (PDFAFlavour flavour : PDFAFlavour.values()) {
      if (flavour.getId().equals(id)) return flavour;
    }
    return PDFAFlavour.NO_FLAVOUR;
  }

  /** A rule that is broken a thousand times gives one remark. */
  @Override
  public List<Remark> check(byte[] file, String name, String standard) {
    PDFAFlavour flavour = flavour(standard);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      Map<String, TestAssertion> first = new LinkedHashMap<>();
      Map<String, Integer> times = new LinkedHashMap<>();
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String code =
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        first.putIfAbsent(code, assertion);
        times.merge(code, 1, Integer::sum);
      }
      return first.entrySet().stream()
          .map(e -> remark(e.getKey(), e.getValue(), times.get(e.getKey())))
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Remark remark(String code, TestAssertion assertion, int times) {
    String message = assertion.getMessage().strip().replaceAll("\\s+", " ");
    String place = assertion.getLocation().getContext();
    String often = times == 1 ? "" : "; " + times + " times, first";
    String where = place == null || place.isEmpty() ? "" : " (at " + place + ")";
    return new Remark(true, code, "", 0, message.replaceFirst("\\.$", "") + often + where);
  }
}
