package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leafpress.conformance.Faithful;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.edition.Editions;
import leafpress.makeup.Inspection;
import leafpress.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Formats that a user might write: each is read or refused at its line, and in each that is read a
 * manuscript is set whole, on its pages, or refused with a report. {@code -Dleafpress.random=20}
 * throws more.
 */
class AnyFormatTest {
  private static final int FORMATS = 24;

  @TempDir Path folder;

  @Test
  void takesAnyManuscriptOrSaysWhyNot() throws Exception {
    Random random = new Random(4);
    int all = FORMATS * Integer.getInteger("leafpress.random", 1);
    int read = 0;
    int set = 0;
    for (int i = 0; i < all; i++) {
      String format = RandomFormat.of(random);
      boolean chinese = random.nextInt(3) == 0;
      String text = RandomManuscript.of(random, chinese, 50 + random.nextInt(900));
      Findings findings = new Findings();
      if (Editions.format(format, "mine", "mine.yml", findings).isEmpty()) {
        assertTrue(findings.hasErrors(), format);
        continue;
      }
      read++;
      if (sets(format, chinese ? "zh-Hans" : "en", text)) set++;
    }
    assertTrue(read > all / 2 && set > all / 4, read + " read, " + set + " set");
  }

  private boolean sets(String format, String language, String text) throws Exception {
    String shown = format + "\n" + text;
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .article(language + "/one", text)
            .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
            .file("styles/formats/mine.yml", format)
            .leaflet("format: mine")
            .written();
    Optional<String> none = Optional.empty();
    Path dist = folder.resolve("dist");
    Order order = new Order(manuscript, dist, none, Optional.of("mine"), none, none, 1);
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    Job job = Jobs.leaflets(desk.publication(), order, List.of("mine"), findings).get(0);
    Prepared leaflet = Prepared.of(desk, press, job, findings);
    Fitting fitting = leaflet.fitting(new Findings());
    Findings made = new Findings();
    Pages pages = leaflet.pages(made);
    List<Diagnostic> errors = new ArrayList<>(made.sorted());
    errors.removeIf(d -> d.severity() != Severity.ERROR);
    if (fitting.noFit().isPresent()) {
      List<?> rules = errors.stream().map(Diagnostic::rule).toList();
      assertEquals(List.of(PressRule.NO_FIT), rules, shown);
      return false;
    }
    assertEquals(List.of(), errors, shown);
    try {
      Inspection.of(fitting.styled(), fitting.frame(), pages, made);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + shown, e);
    }
    Report report = Press.print(order, Progress.NONE);
    Proof proof = Proof.of(press, desk, job, desk.publication().about());
    Path file = dist.resolve(proof.name() + ".pdf");
    assertFalse(report.made().isEmpty(), shown);
    assertEquals(List.of(), Faithful.pdf(proof, Files.readAllBytes(file)), shown);
    return true;
  }
}
