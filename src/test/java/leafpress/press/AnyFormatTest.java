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
import leafpress.edition.EditionRule;
import leafpress.edition.Editions;
import leafpress.makeup.Inspection;
import leafpress.page.Pages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formats that a user might write: each is read or refused at its line, and in each that is read a
 * manuscript is set whole, on its pages, or refused with a report. {@code -Dleafpress.random=20}
 * throws more.
 */
class AnyFormatTest {
  private static final int FORMATS = 16;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "side-by-side", "alternating", "summary"})
  void takesAnyManuscriptOrSaysWhyNot(String layout) throws Exception {
    Random random = new Random(4 + layout.hashCode());
    int all = FORMATS * Integer.getInteger("leafpress.random", 1);
    int read = 0;
    int set = 0;
    for (int i = 0; i < all; i++) {
      String format = RandomFormat.of(random);
      Findings findings = new Findings();
      if (Editions.format(format, "mine", "mine.yml", findings).isEmpty()) {
        assertTrue(findings.hasErrors(), format);
        continue;
      }
      read++;
      if (sets(format, layout, random)) set++;
    }
    assertTrue(read > all / 2 && set > all / 6, read + " read, " + set + " set");
  }

  private boolean sets(String format, String layout, Random random) throws Exception {
    long seed = random.nextLong();
    int words = 50 + random.nextInt(layout.isEmpty() ? 900 : 400);
    boolean english = !layout.isEmpty() || random.nextInt(3) > 0;
    SmallPublication publication =
        SmallPublication.in(folder.resolve("manuscript"))
            .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
            .file("styles/formats/mine.yml", format)
            .leaflet("format: mine" + (layout.isEmpty() ? "" : ", layout: " + layout));
    if (english) {
      publication.article("en/one", RandomManuscript.of(new Random(seed), false, words));
    }
    if (!english || !layout.isEmpty()) {
      publication.article("zh-Hans/one", RandomManuscript.of(new Random(seed), true, words));
    }
    String shown = format + "\n" + layout + " " + english + " " + words + " words of " + seed;
    Order order = Order.all(publication.written(), folder.resolve("dist"));
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    Job job = Jobs.of(desk.publication(), order, findings).get(0);
    if (layout.equals("side-by-side") && format.contains("print: large")) {
      assertEquals(Optional.empty(), desk.copy(job, findings), shown);
      assertEquals(EditionRule.LARGE_PRINT_DIVIDED, findings.sorted().get(0).rule(), shown);
      return false; // large print has one column, and this layout has two
    }
    Prepared leaflet = Prepared.of(desk, press, job, findings);
    Fitting fitting = leaflet.fitting(new Findings());
    Findings made = new Findings();
    Pages pages = leaflet.pages(made);
    List<Diagnostic> errors = new ArrayList<>(made.sorted());
    errors.removeIf(d -> d.severity() != Severity.ERROR);
    List<?> rules = errors.stream().map(Diagnostic::rule).toList();
    if (fitting.noFit().isPresent()) {
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
    Path file = order.dist().resolve(proof.name() + ".pdf");
    assertFalse(report.made().isEmpty(), shown);
    assertEquals(List.of(), Faithful.pdf(proof, Files.readAllBytes(file)), shown);
    return true;
  }
}
