package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.conformance.Faithful;
import leafpress.conformance.SheetText;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.geometry.Length;
import leafpress.makeup.Inspection;
import leafpress.page.Pages;
import leafpress.style.StyledDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format there is, with both articles in both languages: they fit, or are refused with a
 * report. Nothing on the pages is lost, lies on something else or leaves the safe area of its
 * panel; and the finished files say what the manuscript says.
 */
class EveryFormatTest {
  private static final Path MANUSCRIPT = Path.of("manuscript");
  private static final int LEAFLETS = 4;

  @TempDir Path dist;

  static List<String> formats() {
    return SmallPublication.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void bothArticlesInBothLanguagesFitOrAreRefused(String format) throws Exception {
    int leaflets = 0;
    for (String article : List.of("rheumatology", "multiple-sclerosis")) {
      leaflets += fitOrAreRefused(format, article);
    }
    assertEquals(LEAFLETS, leaflets);
  }

  private int fitOrAreRefused(String format, String article) throws Exception {
    Optional<String> none = Optional.empty();
    Order order =
        new Order(MANUSCRIPT, dist, Optional.of(article), Optional.of(format), none, none, 1);
    Report report = Press.print(order, Progress.NONE);
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    int leaflets = 0;
    for (Job job : Jobs.leaflets(desk.publication(), order, List.of(format), findings)) {
      if (job.languages().size() > 1) continue;
      leaflets++;
      Set set = set(press, desk, job);
      Inspection.of(set.styled(), set.frame(), set.pages(), set.findings());
      if (set.findings().hasErrors()) refused(job, set, report);
      else faithful(Proof.of(press, desk, job, desk.publication().about()));
    }
    return leaflets;
  }

  /** A leaflet as it is set. */
  private record Set(
      StyledDocument styled, leafpress.makeup.Frame frame, Pages pages, Findings findings) {}

  private static Set set(Press press, Desk desk, Job job) {
    Findings findings = new Findings();
    Prepared leaflet = Prepared.of(desk, press, job, findings);
    Fitting fitting = leaflet.fitting(new Findings());
    return new Set(fitting.styled(), fitting.frame(), leaflet.pages(findings), findings);
  }

  private static void refused(Job job, Set set, Report report) {
    List<Diagnostic> errors = new ArrayList<>(set.findings().sorted());
    errors.removeIf(d -> d.severity() != Severity.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(PressRule.NO_FIT, errors.get(0).rule());
    assertTrue(errors.get(0).hint().contains("cut"), errors.get(0)::hint);
    assertFalse(report.made().stream().anyMatch(made -> made.file().startsWith(job.name())));
  }

  private void faithful(Proof proof) throws IOException {
    byte[] screen = Files.readAllBytes(dist.resolve(proof.name() + ".pdf"));
    assertEquals(List.of(), Faithful.pdf(proof, screen), proof.name());
    assertEquals(List.of(), Faithful.markup(proof, MANUSCRIPT), proof.name());
    Path home = dist.resolve(proof.name() + ".home.pdf");
    if (Files.exists(home)) {
      same(SheetText.letters(screen), SheetText.letters(Files.readAllBytes(home)), proof.name());
    }
    TypeSizes sizes = TypeSizes.of(proof.pages().orElseThrow());
    assertTrue(sizes.body() >= Fitter.FLOOR, () -> proof.name() + ": " + sizes.shown());
    assertTrue(sizes.smallest() >= Length.pt(9), () -> proof.name() + ": T-01");
  }

  /** Small formats stand on a sheet several times: each letter as often as any other. */
  private static void same(Map<String, Integer> once, Map<String, Integer> sheet, String name) {
    assertEquals(once.keySet(), sheet.keySet(), name);
    int times = sheet.values().iterator().next() / once.values().iterator().next();
    once.forEach((letter, count) -> assertEquals(times * count, sheet.get(letter), name));
  }
}
