package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;

/** What a style asks of letters stands on finished pages: their forms, their fit, an initial. */
class FeaturesTest {
  private static final Path READER = Path.of("styles/reader/print.css");

  /** The run of a paragraph of one word. */
  private static GlyphRun run(String word, String rules) {
    String html = "<html lang=\"en\"><body><section><p>" + word + "</p></section></body></html>";
    Trial trial = Trial.of(html, READER, "p { " + rules + " }", Trial.A5);
    assertEquals(List.of(), trial.findings().sorted());
    for (Page page : trial.pages().pages()) {
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun)) continue;
        GlyphRun run = (GlyphRun) placed;
        if (!(run.mark() instanceof Artifact)) return run;
      }
    }
    throw new AssertionError(word + " is not there");
  }

  /** All text of a paragraph of many words, in justified lines. */
  private static List<GlyphRun> lines(String rules) {
    String words = "Immunosuppressive treatments can help some people with severe arthritis. ";
    String html =
        "<html lang=\"en\"><body><section><p>" + words.repeat(40) + "</p></section></body></html>";
    Trial trial = Trial.of(html, READER, "p { " + rules + " }", Trial.A5);
    List<GlyphRun> runs = new ArrayList<>();
    for (Page page : trial.pages().pages()) {
      for (Placed placed : page.content()) {
        if (placed instanceof GlyphRun && !(((GlyphRun) placed).mark() instanceof Artifact)) {
          runs.add((GlyphRun) placed);
        }
      }
    }
    return runs;
  }

  @Test
  void lettersGiveByOnePerCentOfTheSizeAndTwoOfTheirWidthAtMost() {
    int fitted = 0;
    for (GlyphRun run : lines("text-align: justify; hyphens: none")) {
      assertTrue(Math.abs(run.tracking()) * 100 <= run.size(), "tracked by " + run.tracking());
      assertTrue(Math.abs(run.scale() - GlyphRun.NATURAL) <= 200, "scaled to " + run.scale());
      if (run.tracking() != 0 && run.scale() != GlyphRun.NATURAL) fitted++;
    }
    assertTrue(fitted > 10, fitted + " runs were fitted");
  }

  @Test
  void lettersStayAsTheyAreWhereTheStyleSaysSo() {
    for (GlyphRun run : lines("text-align: justify; hyphens: none; -leaf-letter-fit: none")) {
      assertEquals(0, run.tracking());
      assertEquals(GlyphRun.NATURAL, run.scale());
    }
  }

  @Test
  void anInitialReachesFromTheCapitalsOfTheFirstLineToTheBaselineOfTheThird() {
    String html =
        "<html lang=\"en\"><body><section><p>"
            + "Hundreds of people Had it. ".repeat(20)
            + "</p></section></body></html>";
    String css = "p::first-letter { initial-letter: 3 } p { text-indent: 0 }";
    Trial trial = Trial.of(html, READER, css, Trial.A5);
    List<GlyphRun> runs = new ArrayList<>();
    for (Placed placed : trial.pages().pages().get(0).content()) {
      if (placed instanceof GlyphRun) runs.add((GlyphRun) placed);
    }
    GlyphRun initial = runs.get(0);
    assertEquals("H", initial.text());
    long[] baselines = runs.stream().mapToLong(GlyphRun::baseline).distinct().sorted().toArray();
    assertEquals(baselines[2], initial.baseline());
    int capital = initial.face().capHeight();
    long top = initial.baseline() - initial.size() * capital / initial.face().unitsPerEm();
    long text = runs.get(1).size();
    long line = baselines[0] - text * capital / initial.face().unitsPerEm();
    assertEquals(line, top, 65_536 / 20, "to a twentieth of a point");
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i).baseline() > initial.baseline()) continue;
      assertTrue(runs.get(i).x() > initial.x() + initial.size() / 3, "beside it");
    }
  }

  private static long height(GlyphRun run, int glyph) {
    Outline ink = run.face().outline(run.glyphs()[glyph]);
    long top = Long.MIN_VALUE;
    for (int i = 1; i < ink.points().length; i += 2) top = Math.max(top, ink.points()[i]);
    return top;
  }

  @Test
  void smallCapitalsAreTheFacesOwnAndSayWhatWasWritten() {
    GlyphRun plain = run("ohh", "font-variant-caps: normal");
    GlyphRun small = run("ohh", "font-variant-caps: small-caps");
    GlyphRun capitals = run("OHH", "font-variant-caps: normal");
    assertEquals("ohh", small.text());
    assertEquals(plain.size(), small.size(), "drawn small, not made small");
    for (int i = 0; i < 3; i++) {
      assertNotEquals(plain.glyphs()[i], small.glyphs()[i]);
      assertNotEquals(capitals.glyphs()[i], small.glyphs()[i]);
    }
    assertTrue(height(small, 2) < height(capitals, 2) && height(small, 2) < height(plain, 2));
  }

  @Test
  void oldStyleFiguresReachUnderTheLineAndLiningOnesDoNot() {
    GlyphRun old = run("2039", "font-variant-numeric: oldstyle-nums");
    GlyphRun lining = run("2039", "font-variant-numeric: lining-nums");
    assertEquals("2039", old.text());
    assertEquals("2039", lining.text());
    assertTrue(height(old, 0) < height(lining, 0), "an old-style 2 is as high as an x");
    for (int i = 0; i < 4; i++) assertNotEquals(old.glyphs()[i], lining.glyphs()[i]);
  }

  @Test
  void theReadersFiguresInTextAreOldStyle() {
    int[] text = run("2039", "").glyphs();
    assertFalse(
        java.util.Arrays.equals(text, run("2039", "font-variant-numeric: lining-nums").glyphs()));
  }
}
