package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches across columns, however high it is, and the columns behind it. */
class LeadTest {
  private static final String RULES = "header { column-span: all; margin-bottom: 6pt }";

  /** Two columns of 240 pt with fourteen lines of 12 pt. */
  private static final Frame COLUMNS =
      new Frame(
          new Size(Length.pt(550), Length.pt(228)),
          true,
          Length.pt(20),
          Length.pt(20),
          Length.pt(20),
          Length.pt(40),
          0,
          0,
          1,
          2,
          Length.pt(30),
          List.of());

  private static Trial after(int lines) {
    StringBuilder body = new StringBuilder("<section class=\"article\"><header>");
    for (int i = 0; i < lines; i++) body.append("<p>Line ").append(i).append("</p>");
    body.append("</header>");
    for (int i = 0; i < 60; i++) body.append("<p>Copy ").append(i).append("</p>");
    return Trial.square(body.append("</section>").toString(), RULES, COLUMNS);
  }

  /** In which columns text of the copy stands on a page, and whether the lead does. */
  private static Set<String> on(Page page) {
    Set<String> found = new TreeSet<>();
    for (Placed placed : page.content()) {
      if (!(placed instanceof GlyphRun)) continue;
      GlyphRun run = (GlyphRun) placed;
      if (run.mark() instanceof Artifact) continue;
      String column = run.x() < page.width() / 2 ? "left" : "right";
      found.add(run.text().startsWith("Line") ? "lead" : column);
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 9, 10, 11, 12, 13, 14, 15, 27, 28, 40})
  void columnsAreFilledHoweverHighItIs(int lines) {
    Trial trial = after(lines);
    Inspection.of(trial);
    List<Page> pages = trial.pages().pages();
    int copy = 0;
    for (Page page : pages) {
      Set<String> on = on(page);
      if (!on.contains("left")) continue;
      copy++;
      assertTrue(on.contains("right"), () -> lines + " lines of lead: " + on);
    }
    assertTrue(copy <= 4, lines + " lines of lead: copy on " + copy + " pages");
  }

  @Test
  void fewLinesUnderItStayBlank() {
    assertEquals(Set.of("lead"), on(after(13).pages().pages().get(0)));
    assertTrue(on(after(9).pages().pages().get(0)).contains("right"));
  }

  @Test
  void whatIsHigherThanAPageGoesOnOnTheNext() {
    List<Page> pages = after(20).pages().pages();
    assertEquals(Set.of("lead"), on(pages.get(0)));
    assertEquals(Set.of("lead", "left", "right"), on(pages.get(1)));
    assertFalse(on(pages.get(2)).contains("lead"));
  }

  /** A box in a column: what stands in it may not run out of it. */
  @Test
  void aBlockInsideAnotherStaysInIt() {
    String inner = "<div class=\"on\"><header><p>" + "Line ".repeat(20) + "</p></header></div>";
    String rules = RULES + " .on { background-color: #EEEEEE } .in { margin-left: 20pt }";
    for (String box : List.of(inner, inner.replace("\"on\"", "\"in\""))) {
      String body = "<section class=\"article\">" + box + "<p>Copy</p></section>";
      Page page = Trial.square(body, rules, COLUMNS).pages().pages().get(0);
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun run) || run.mark() instanceof Artifact) continue;
        assertTrue(run.text().strip().length() <= 24, "a column has 240 pt: " + run.text());
      }
    }
  }

  /** In another that reaches across it does nothing more. */
  @Test
  void aBlockInOneThatReachesAcrossIsNoWider() {
    String text = "<p>" + "Line ".repeat(60) + "</p>";
    String twice =
        "<section class=\"article\"><header><header>" + text + "</header></header></section>";
    Page page = Trial.square(twice, RULES, COLUMNS).pages().pages().get(0);
    for (Placed placed : page.content()) {
      if (!(placed instanceof GlyphRun run) || run.mark() instanceof Artifact) continue;
      assertTrue(run.text().strip().length() <= 51, "all columns have 510 pt: " + run.text());
    }
  }
}
