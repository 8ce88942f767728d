package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;

/** Lines of finished pages stand on one grid, in columns side by side and on facing pages. */
class GridTest {
  private static final String OFF =
      "h2 { line-height: 17pt; margin: 9pt 0 3pt } aside { margin: 5pt 0; padding: 3pt }"
          + " table { font-size: 8pt; line-height: 9.3pt } .small { font-size: 8pt; line-height: 9pt }";
  private static final String TEXT =
      "Words that fill some lines of a column, so that there is text before and after. ";

  private static String body() {
    StringBuilder body = new StringBuilder("<section class=\"article\">");
    for (int i = 0; i < 12; i++) {
      body.append("<h2>Heading</h2><p>").append(TEXT.repeat(2)).append("</p>");
      if (i % 3 == 0) body.append("<aside class=\"note\"><p class=\"small\">A note</p></aside>");
      if (i % 3 == 1) body.append("<table><tr><td>One</td><td>Two</td></tr></table>");
      body.append("<p>").append(TEXT).append("</p>");
    }
    return body.append("</section>").toString();
  }

  private static Frame columns() {
    long margin = Length.pt(20);
    Size page = new Size(Length.pt(550), Length.pt(228));
    return new Frame(
        page, true, margin, margin, margin, 2 * margin, 0, 0, 1, 2, Length.pt(30), List.of());
  }

  /** How far lines of the body's size stand below the first place of the grid, and how many. */
  private static Map<Long, Integer> offsets(Trial trial, long step) {
    Map<Long, Integer> offsets = new TreeMap<>();
    long first = Length.pt(20) + Length.pt(9);
    for (Page page : trial.pages().pages()) {
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun)) continue;
        GlyphRun run = (GlyphRun) placed;
        boolean text = run.size() == Length.pt(10) && !(run.mark() instanceof Artifact);
        if (!text || run.face().name().contains("Bold")) continue;
        offsets.merge(Math.floorMod(run.baseline() - first, step), 1, Integer::sum);
      }
    }
    return offsets;
  }

  @Test
  void linesOfAllColumnsStandOnTheGrid() {
    String rules = OFF + "@page { -leaf-baseline-grid: 1 }";
    Trial trial = Trial.square(body(), rules, columns());
    assertEquals(List.of(0L), new ArrayList<>(offsets(trial, Length.pt(12)).keySet()));
    Inspection.of(trial);
    assertTrue(trial.pages().pages().size() > 3);
  }

  @Test
  void halfLinesAreAGridAsWell() {
    String rules = OFF + "@page { -leaf-baseline-grid: 0.5 }";
    Trial trial = Trial.square(body(), rules, columns());
    assertEquals(List.of(0L), new ArrayList<>(offsets(trial, Length.pt(6)).keySet()));
    assertTrue(offsets(trial, Length.pt(12)).size() == 2);
  }

  @Test
  void withoutAGridTheyDoNot() {
    Trial trial = Trial.square(body(), OFF, columns());
    assertTrue(offsets(trial, Length.pt(12)).size() > 4);
  }
}
