package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Structure that articles lost on their way: joined steps, tables, lists, repeated paragraphs. */
class StructureTest {
  private static final String LONG = "A paragraph of some length says here what the heading means.";

  @Test
  void stepsThatWereJoinedComeApart() {
    assertEquals(
        "1. Wash your hands.\n2. Rinse them.\n3. Dry them.",
        body("Title\n\n1) Wash your hands. 2) Rinse them. 3) Dry them.\n"));
    assertEquals(
        "Do this:\n\n1. Wash\n2. Rinse\n3. Dry",
        body("Title\n\nDo this: 1. Wash 2. Rinse 3. Dry\n"));
    assertEquals("1. Wash\n2. Rinse", body("Title\n\nStep 1: Wash\nStep 2: Rinse\n"));
    assertEquals("1. Wash.\n2. Rinse.", body("Title\n\n① Wash. ② Rinse.\n"));
  }

  @Test
  void numbersInASentenceAreNoSteps() {
    String text = "In grade 1. The joint is warm. In grade 2. The joint is stiff.";
    assertEquals(text, body("Title\n\n" + text + "\n"));
  }

  @Test
  void cellsWithGapsBecomeATable() {
    String table = "| Drug | Dose |\n| --- | --- |\n| A | 1 mg |\n| B | 2 mg |";
    assertEquals(table, body("Title\n\nDrug\tDose\nA\t1 mg\nB\t2 mg\n"));
    assertEquals(table, body("Title\n\nDrug    Dose\nA       1 mg\nB       2 mg\n"));
  }

  @Test
  void twoSpacesAfterASentenceAreNoCells() {
    String text =
        "One sentence.  Another one.\nOne more of them.  And again.\nThe third.  The end.";
    assertTrue(!body("Title\n\n" + text + "\n").contains("|"));
  }

  @Test
  void rowsOfAnHtmlTableStayRows() {
    String html =
        "<h1>Title</h1><table><tr><th>Drug</th><th>Dose</th></tr>"
            + "<tr><td>A</td><td>1 mg</td></tr><tr><td>B</td><td>2 mg</td></tr></table>";
    Raw raw = new Raw("article.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String markdown = Cleaner.clean(raw, Cleaning.rules("en")).markdown().orElseThrow();
    assertEquals(
        "| Drug | Dose |\n| --- | --- |\n| A | 1 mg |\n| B | 2 mg |", Cleaning.body(markdown));
  }

  @Test
  void shortLinesBelowEachOtherAreAList() {
    assertEquals(
        LONG + "\n\n- Pain at night\n- Swollen joints\n- A stiff neck\n\n" + LONG,
        body(
            "Title\n\n"
                + LONG
                + "\n\nPain at night\nSwollen joints\nA stiff neck\n\n"
                + LONG
                + "\n"));
  }

  @Test
  void navigationIsLeftOut() {
    String text = "Home | News | Contact\n\nTitle\n\n" + LONG + "\n\nFacebook Twitter\n";
    assertEquals(LONG, body(text));
  }

  @Test
  void aRepeatedParagraphIsReported() {
    Cleaned cleaned =
        Cleaner.clean(
            Cleaning.text("Title\n\n" + LONG + "\n\nOther words.\n\n" + LONG + " So.\n"),
            Cleaning.rules("en"));
    List<String> places =
        cleaned.findings().sorted().stream()
            .filter(f -> f.rule() == CleanRule.REPEATED_PARAGRAPH)
            .map(f -> f.span().line() + ": " + f.message())
            .toList();
    assertEquals(List.of("7: the paragraph says again what line 3 said"), places);
  }

  private static String body(String raw) {
    Cleaned cleaned = Cleaner.clean(Cleaning.text(raw), Cleaning.rules("en"));
    String markdown = cleaned.markdown().orElseThrow();
    Cleaned again = Cleaner.clean(Cleaning.text(markdown), Cleaning.rules("en"));
    assertEquals(markdown, again.markdown().orElseThrow());
    return Cleaning.body(markdown);
  }
}
