package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.makeup.Frame;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far images and margins give for copy to fit panels: as far as the style says, from manuscript
 * to page.
 */
class FitLimitsTest {
  private static final String SENTENCE =
      "Ask the people who treat you what is known of this, and what is not known yet. ";

  private static final String FIGURE = "![Two cells](images/cells.png \"Two cells\")\n\n";
  private static final Path CLINIC = Path.of("styles/clinic/print.css");
  private static final Path CELLS = Path.of("src/test/golden/figure/image.png");

  @TempDir Path folder;

  /** A leaflet as it is set. */
  private record Leaflet(Pages pages, boolean refused, Frame tightest) {
    long imageHeight() {
      return pages.pages().stream()
          .flatMap(p -> p.content().stream())
          .filter(Picture.class::isInstance)
          .mapToLong(p -> ((Picture) p).box().height())
          .max()
          .orElseThrow();
    }

    /** How near to the head of any panel letters stand, by their size above the baseline. */
    long head() {
      long least = Long.MAX_VALUE;
      for (Page page : pages.pages()) {
        for (var placed : page.content()) {
          if (placed instanceof GlyphRun) {
            GlyphRun run = (GlyphRun) placed;
            least = Math.min(least, run.baseline() - run.size());
          }
        }
      }
      return least;
    }
  }

  /** The clinic style lets a figure shrink to three fifths before it refuses a leaflet. */
  @Test
  void aFigureShrinksBeforeALeafletIsRefused() throws Exception {
    TreeSet<Long> heights = new TreeSet<>();
    boolean refused = false;
    for (int sentences = 24; !refused; sentences += 2) {
      Leaflet leaflet = leaflet(sentences, "");
      refused = leaflet.refused();
      if (!refused) heights.add(leaflet.imageHeight());
    }
    assertTrue(heights.size() > 1, heights::toString);
    assertTrue(heights.first() >= 0.58 * heights.last(), heights::toString);
    assertTrue(heights.first() <= 0.8 * heights.last(), heights::toString);
  }

  /** With the height of images fixed, less text fits; with smaller margins, more. */
  @Test
  void whatAStyleLetsGiveIsRoomForText() throws Exception {
    int asClinic = most("");
    assertTrue(most("@copyfit { image-height: 100% }") < asClinic);
    assertTrue(most("@copyfit { page-margin: 60% 100% }") > asClinic);
  }

  /** Whatever a style allows, text keeps 5 mm from the cut (B-02). */
  @Test
  void marginsNeverLeaveTheSafeArea() throws Exception {
    String tiny = "@copyfit { page-margin: 10% 100% }";
    Leaflet leaflet = leaflet(most(tiny), tiny);
    assertFalse(leaflet.refused());
    assertTrue(leaflet.head() < Length.mm(9), "margins did not give");
    assertTrue(
        leaflet.head() >= Length.mm(5) - Length.pt(1), () -> leaflet.head() / 65_536 + " pt");
    for (Frame.Panel panel : leaflet.tightest().panels()) {
      assertEquals(Length.mm(5), panel.margins().top(), panel.name());
      assertEquals(Length.mm(5), panel.margins().bottom(), panel.name());
    }
  }

  /** Without a summary the flap has nothing to say; it must not push the text along. */
  @Test
  void withoutKeyPointsTheTextStillBeginsOnTheFirstInsidePanel() throws Exception {
    Pages pages = leaflet(24, "").pages();
    assertTrue(pages.pages().get(1).content().isEmpty(), "the flap");
    assertFalse(pages.pages().get(2).content().isEmpty(), "inside 1");
  }

  /** The most sentences that fit. */
  private int most(String rules) throws Exception {
    int fits = 24;
    int over = 160;
    while (over - fits > 1) {
      int next = (fits + over) / 2;
      if (leaflet(next, rules).refused()) over = next;
      else fits = next;
    }
    return fits;
  }

  private Leaflet leaflet(int sentences, String rules) throws IOException, WrongOrder {
    Findings findings = new Findings();
    Order order = Prepared.order(manuscript(sentences, rules), "", "a4-letter-fold", "");
    Prepared leaflet = Prepared.of(order, findings);
    boolean refused = leaflet.fitting(findings).noFit().isPresent();
    Pages pages = leaflet.pages(findings);
    if (!refused) assertEquals(List.of(), findings.sorted());
    Fitter fitter = leaflet.fitter();
    Frame tightest = fitter.frame(fitter.limits().tightest(Fitter.FLOOR));
    return new Leaflet(pages, refused, tightest);
  }

  private Path manuscript(int sentences, String rules) throws IOException {
    Path manuscript = folder.resolve("manuscript");
    Path images = Files.createDirectories(manuscript.resolve("en/images"));
    Files.copy(CELLS, images.resolve("cells.png"), StandardCopyOption.REPLACE_EXISTING);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      if (i == sentences / 2) text.append("\n\n").append(FIGURE);
      text.append(SENTENCE).append(i % 4 == 3 ? "\n\n" : "");
    }
    return SmallPublication.in(manuscript)
        .file("styles/clinic/print.css", Files.readString(CLINIC) + rules)
        .key("style: clinic")
        .article("en/one", "One", text.toString())
        .leaflet("format: a4-letter-fold")
        .written();
  }
}
