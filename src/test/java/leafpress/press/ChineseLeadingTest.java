package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Z-14 on the finished pages of our own publication, after copyfitting and the limits of pages:
 * lines of Chinese text are one and a half times its size apart, or more.
 */
class ChineseLeadingTest {
  @TempDir Path dist;

  @Test
  void linesStayHalfTheirSizeApart() throws Exception {
    Findings findings = new Findings();
    Order order = Order.all(Path.of("manuscript"), dist);
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    int lines = 0;
    for (Job job : Jobs.of(desk.publication(), order, findings)) {
      if (!job.leaflet() || !job.languages().contains("zh-Hans")) continue;
      Pages pages = Prepared.of(desk, press, job, findings).pages(findings);
      long size = TypeSizes.of(pages).body();
      for (Page page : pages.pages()) lines += apart(text(page, size), size, job.name());
    }
    assertTrue(lines > 500, lines + " pairs of lines");
  }

  /** Chinese text of a size, headings and what is smaller left out. */
  private static List<GlyphRun> text(Page page, long size) {
    List<GlyphRun> runs = new ArrayList<>();
    for (Placed placed : page.content()) {
      if (!(placed instanceof GlyphRun)) continue;
      GlyphRun run = (GlyphRun) placed;
      boolean chinese = run.text().codePoints().anyMatch(Character::isIdeographic);
      if (chinese && run.size() == size) runs.add(run);
    }
    return runs;
  }

  private static int apart(List<GlyphRun> runs, long size, String name) {
    int lines = 0;
    for (GlyphRun run : runs) {
      for (GlyphRun under : runs) {
        long leading = under.baseline() - run.baseline();
        if (leading <= 0 || leading >= 2 * size || under.x() >= run.x() + size) continue;
        if (run.x() >= under.x() + size) continue;
        lines++;
        String shown = Length.show(leading) + " pt: “" + run.text() + "”, “" + under.text() + "”";
        assertTrue(leading * 2 >= size * 3 - Length.pt(0.1), name + ": " + shown);
      }
    }
    return lines;
  }
}
