package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import leafpress.page.GlyphRun;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;

/** Where the lines of titles end: all characters are as wide as they are high. */
class TitleLinesTest {
  /** The lines of a title that has room for so many characters. */
  private static List<String> lines(String language, String title, int characters) {
    String css =
        "h1 { text-wrap: balance; margin-right: "
            + (240 - characters * 10)
            + "pt }"
            + "@page { @bottom-center { content: none } }";
    String body = "<section lang=\"" + language + "\"><h1>" + title + "</h1></section>";
    List<String> lines = new ArrayList<>();
    long baseline = -1;
    for (Placed placed : Trial.square(body, css, Trial.SMALL).pages().pages().get(0).content()) {
      if (!(placed instanceof GlyphRun)) continue;
      GlyphRun run = (GlyphRun) placed;
      int last = lines.size() - 1;
      if (run.baseline() == baseline) lines.set(last, lines.get(last) + run.text());
      else lines.add(run.text());
      baseline = run.baseline();
    }
    return lines.stream().map(String::strip).toList();
  }

  @Test
  void aLastWordHasAnotherBesideItWhereNoLineIsShorterForIt() {
    String title = "A Promising Therapy for Rheumatologic Issues";
    assertEquals(
        List.of("A Promising", "Therapy for", "Rheumatologic Issues"), lines("en", title, 20));
    assertEquals(
        List.of("Stem Cells:", "A Promising", "Therapy for", "Rheumatologic Issues"),
        lines("en", "Stem Cells:<br/>" + title, 20));
  }

  @Test
  void aLastWordStaysAloneIfTheWayWithoutNeedsALineMoreOrAShorterOne() {
    assertEquals(
        List.of("A Promising", "Therapy for", "Rheumatologic", "Issues"),
        lines("en", "A Promising Therapy for Rheumatologic Issues", 17));
    assertEquals(List.of("The Pancreas", "Explained"), lines("en", "The Pancreas Explained", 18));
  }

  @Test
  void aLatinWordKeepsTheCharacterBehindIt() {
    for (String word : List.of("English版", "English 版")) {
      String title = "如需大字版、" + word;
      assertEquals(List.of(title, "或电子书或磁带"), lines("zh-Hans", title + "或电子书或磁带", 16));
      assertEquals(List.of("如需大字版、", word + "或电子书等"), lines("zh-Hans", title + "或电子书等", 14));
    }
  }

  @Test
  void aParticleIsNotParted() {
    assertEquals(
        List.of("干细胞用于", "多发性硬化症的潜在获益"),
        lines("zh-Hans", "干细胞用于<span style=\"white-space: nowrap\">多发性硬化症</span>的潜在获益", 11));
  }
}
