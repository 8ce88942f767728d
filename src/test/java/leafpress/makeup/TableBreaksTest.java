package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;

/** Where tables are divided, alone and beside their translations. */
class TableBreaksTest {
  private static final String GRID =
      "div.pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 20pt }"
          + "@page { @bottom-center { content: none } }";

  /** Lines of text, then a table of so many rows: a head row, and those of the body. */
  private static List<List<String>> pages(int lines, int rows, String more) {
    StringBuilder body = new StringBuilder("<section>");
    for (int i = 0; i < lines; i++) body.append("<p>p</p>");
    body.append(table("", rows)).append(more).append("</section>");
    return says(Trial.square(body.toString(), GRID, Trial.SMALL));
  }

  private static String table(String mark, int rows) {
    StringBuilder table =
        new StringBuilder("<table><thead><tr><th>H" + mark + "</th></tr></thead>");
    table.append("<tbody>");
    for (int i = 1; i <= rows; i++) table.append("<tr><td>" + mark + i + "</td></tr>");
    return table.append("</tbody></table>").toString();
  }

  /** What stands on each page; what is not read is in brackets. */
  private static List<List<String>> says(Trial trial) {
    List<List<String>> pages = new ArrayList<>();
    for (Page page : trial.pages().pages()) {
      List<String> said = new ArrayList<>();
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun)) continue;
        GlyphRun run = (GlyphRun) placed;
        boolean read = !(run.mark() instanceof Artifact);
        said.add(read ? run.text() : "[" + run.text() + "]");
      }
      pages.add(said);
    }
    Inspection.of(trial);
    return pages;
  }

  private static List<String> last(List<List<String>> pages) {
    return pages.get(pages.size() - 1);
  }

  @Test
  void noRowOfFourStandsAloneAfterTheBreak() {
    assertEquals(List.of("[H]", "3", "4"), last(pages(10, 4, "")));
    assertEquals(List.of("[H]", "4", "5"), last(pages(9, 5, "")));
  }

  @Test
  void noRowOfFourStandsAloneBeforeTheBreak() {
    List<List<String>> pages = pages(12, 5, "<p>z</p><p>z</p><p>z</p><p>z</p>");
    assertEquals("p", last(pages.subList(0, 1)).get(11));
    assertEquals(12, pages.get(0).size());
    assertEquals(List.of("H", "1", "2"), pages.get(1).subList(0, 3));
  }

  @Test
  void twoOrThreeRowsStayTogether() {
    assertEquals(List.of("H", "1", "2"), last(pages(12, 2, "")));
    assertEquals(List.of("H", "1", "2", "3"), last(pages(11, 3, "")));
  }

  @Test
  void aRowStandsAloneRatherThanOnAPageThatIsNearlyEmpty() {
    String high = "td { padding: 0 0 100pt }";
    String body = "<section><p>p</p>" + table("", 4) + "</section>";
    List<List<String>> pages = says(Trial.square(body, GRID + high, Trial.SMALL));
    assertEquals(List.of("p", "H", "1"), pages.get(0));
  }

  @Test
  void tablesBesideEachOtherRepeatTheHeadsOfBoth() {
    String pair = "<div class=\"pair\">" + table("a", 9) + table("b", 9) + "</div>";
    StringBuilder body = new StringBuilder("<section>");
    for (int i = 0; i < 8; i++) body.append("<p>p</p>");
    Trial trial =
        Trial.square(body.append(pair).append("</section>").toString(), GRID, Trial.SMALL);
    List<String> second = last(says(trial));
    assertEquals(List.of("[Ha]", "[Hb]", "a6", "b6"), second.subList(0, 4));
    Set<Long> left = new TreeSet<>();
    for (Placed placed : trial.pages().pages().get(1).content()) {
      if (placed instanceof GlyphRun) left.add(((GlyphRun) placed).x());
    }
    assertEquals(2, left.size(), "each head stands over its column");
  }
}
