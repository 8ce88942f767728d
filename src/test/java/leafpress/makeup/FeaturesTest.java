package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;

/** Small capitals and old-style figures stand on finished pages where the style asks for them. */
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
