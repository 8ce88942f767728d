package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import leafpress.diagnostic.Diagnostic;
import leafpress.geometry.Length;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Picture;
import leafpress.page.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader, or a printing house, stumbles over in leaflets of other articles than ours. */
class LeafletDetailsTest {
  private static final String SENTENCE = "Ask the people who treat you what is known of this. ";

  @TempDir Path folder;

  private SmallPublication small() {
    return SmallPublication.in(folder.resolve("manuscript")).key("publisher: Riverside Clinic");
  }

  private static List<Page> pages(SmallPublication publication) throws Exception {
    Proof proof = Proof.of(publication.written());
    return proof.pages().orElseThrow(() -> new AssertionError(proof.findings().sorted())).pages();
  }

  private static List<GlyphRun> runs(Page page) {
    List<GlyphRun> runs = new ArrayList<>();
    for (Placed placed : page.content()) {
      if (placed instanceof GlyphRun) runs.add((GlyphRun) placed);
    }
    return runs;
  }

  private static String text(Page page) {
    StringBuilder text = new StringBuilder();
    for (GlyphRun run : runs(page)) text.append(run.text());
    return text.toString();
  }

  /** The number of a list's last item, and of its first, stands within the column. */
  @ParameterizedTest
  @CsvSource({
    "a4-gate-fold, 3, 5",
    "a4-letter-fold, 14, 7",
    "a6-card, 9, 5",
    "a4-large-print, 12, 24",
    "a4-handout, 120, 20"
  })
  void numbersOfListsDoNotLeaveTheirColumn(String format, int items, double margin)
      throws Exception {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= items; i++) list.append(i).append(". Ask us.\n");
    int found = 0;
    for (Page page :
        pages(small().article("en/one", "One", list.toString()).leaflet("format: " + format))) {
      for (GlyphRun run : runs(page)) {
        if (!run.text().matches("\\d+\\.")) continue;
        found++;
        assertTrue(
            run.x() >= Length.mm(margin) - 64, () -> run.text() + " " + Length.toMm(run.x()));
      }
    }
    assertEquals(items, found);
  }

  /** A word of a title that no line of the panel holds is not torn as scissors would. */
  @ParameterizedTest
  @CsvSource({
    "Rheumatologically, Rheumato\u00AD|logically",
    "Gastroentero\u00ADlogical, Gastroentero\u00AD|logical",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaa, Aaaaaaaaaaaa|aaaaaaaaaaaa|aa"
  })
  void aWordOfATitleIsDividedWhereItsLanguageDividesIt(String word, String lines) throws Exception {
    SmallPublication publication =
        small().article("en/one", word, SENTENCE + "\n").leaflet("format: a4-gate-fold");
    Page cover = pages(publication).get(0);
    List<String> title = new ArrayList<>();
    for (GlyphRun run : runs(cover)) {
      if (run.size() > Length.pt(16)) title.add(run.text());
    }
    assertEquals(lines, String.join("|", title));
  }

  /** Nothing parts a picture from what is said of it, even where it nearly fills a panel. */
  @ParameterizedTest
  @ValueSource(strings = {"a4-letter-fold", "a4-z-fold", "a4-gate-fold", "a4-half-fold"})
  void aPictureAndItsCaptionStandOnOnePanel(String format) throws Exception {
    Path images = Files.createDirectories(folder.resolve("manuscript/en"));
    for (int height : new int[] {100, 130, 150, 170, 400}) {
      BufferedImage ladder = new BufferedImage(80, height, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(ladder, "png", images.resolve("ladder.png").toFile());
      String figure = "![A ladder](ladder.png \"A tall ladder\")\n\n";
      SmallPublication publication =
          small()
              .article("en/one", "One", "Before.\n\n" + figure + SENTENCE + "\n")
              .leaflet("format: " + format);
      for (Page page : pages(publication)) {
        boolean picture = page.content().stream().anyMatch(Picture.class::isInstance);
        assertEquals(picture, text(page).contains("tall ladder"), format + " at " + height);
      }
    }
  }

  /** Names in Latin letters on a line that is set flush would tear it apart. */
  @ParameterizedTest
  @ValueSource(strings = {"a4-z-fold", "a4-letter-fold", "a4-handout"})
  void latinNamesInChineseFactsStandCloseTogether(String format) throws Exception {
    String contact = "contact: 河畔肾脏门诊，电话 01234 567890，周一至周五上午 9 点至下午 5 点";
    int met = 0;
    for (Page page :
        pages(
            small()
                .article("zh-Hans/one", "一", contact + "\nsummary: 请问。", "正文。\n")
                .leaflet("format: " + format))) {
      for (GlyphRun run : runs(page)) {
        if (!run.text().matches(".*(Riverside|联系方式|电话).*")) continue;
        met++;
        for (int i = 1; i < run.offsets().length; i++) {
          long apart = run.offsets()[i] - run.offsets()[i - 1];
          assertTrue(apart < 1.3 * run.size(), () -> run.text() + ": " + Length.show(apart));
        }
      }
      for (int i = 1; i < runs(page).size(); i++) {
        GlyphRun run = runs(page).get(i);
        GlyphRun before = runs(page).get(i - 1);
        if (!before.text().strip().endsWith("Riverside")) continue;
        assertTrue(run.x() - before.x() < 7 * run.size(), "a gap in the line");
      }
    }
    assertTrue(met > 0);
  }

  /** The dot between who publishes and when ends a line, and begins none. */
  @ParameterizedTest
  @ValueSource(strings = {"a4-z-fold", "a4-letter-fold", "a4-gate-fold", "a6-card"})
  void noLineBeginsWithADot(String format) throws Exception {
    String longer = "publisher: Riverside Kidney and Dialysis Clinic of the North";
    SmallPublication publication =
        SmallPublication.in(folder.resolve("manuscript"))
            .key(longer)
            .article("en/one", "One", SENTENCE)
            .leaflet("format: " + format);
    for (Page page : pages(publication)) {
      Map<Long, GlyphRun> first = new TreeMap<>();
      for (GlyphRun run : runs(page)) {
        first.merge(run.baseline(), run, (a, b) -> a.x() <= b.x() ? a : b);
      }
      for (GlyphRun run : first.values()) assertFalse(run.text().startsWith("·"), run.text());
    }
  }

  /** The cover's own drawing is no reason to warn a printing house, however small it is drawn. */
  @ParameterizedTest
  @CsvSource({"a4-z-fold, zh-Hans", "letter-z-fold, zh-Hans", "a4-z-fold, en", "a4-half-fold, en"})
  void theLinesOfTheCoversDrawingAreThickEnough(String format, String language) throws Exception {
    String summary = "summary: \"" + "It takes an hour. ".repeat(12) + "\"";
    Path manuscript =
        small()
            .article(language + "/one", "One", summary, SENTENCE.repeat(20))
            .leaflet("format: " + format + ", files: [press]")
            .written();
    Report report = Press.print(Order.all(manuscript, folder.resolve("dist")), Progress.NONE);
    List<Diagnostic> said = report.findings().sorted();
    assertTrue(said.stream().noneMatch(d -> d.rule() == PressRule.UNSAFE_SHEET), said::toString);
    assertEquals(List.of(), report.failed(), said::toString);
  }

  /** T-01: nothing is smaller than 9 pt, the call of a note neither. */
  @ParameterizedTest
  @ValueSource(strings = {"a4-handout", "a4-letter-fold", "a5-booklet", "a6-card"})
  void callsOfNotesAreNotTooSmall(String format) throws Exception {
    String text = "Ask.[^a]\n\n> [!NOTE]\n> Here, too.[^b]\n\n[^a]: Us.\n\n[^b]: Them.\n";
    for (Page page : pages(small().article("en/one", "One", text).leaflet("format: " + format))) {
      for (GlyphRun run : runs(page)) {
        assertTrue(run.size() >= Length.pt(9), () -> run.text() + " " + Length.show(run.size()));
      }
    }
  }

  /** The call of a note stands behind its word, be it raised or, in large print, not. */
  @ParameterizedTest
  @CsvSource({"a5, en", "a4-handout-2col, en", "a4-large-print, en", "a5, zh-Hans"})
  void noLineBeginsWithTheCallOfANote(String format, String language) throws Exception {
    boolean chinese = language.equals("zh-Hans");
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      text.append((chinese ? "请问护士" : "Ask it ").repeat(6)).append((chinese ? "好" : "x").repeat(i));
      text.append(chinese ? "。" : " more.").append("[^").append(i).append("]");
      text.append(chinese ? "还有更多的话要说，请您看一看。" : " And there is a little more to be said of it.");
      text.append("\n\n[^")
          .append(i)
          .append("]: ")
          .append(chinese ? "注。" : "A note.")
          .append("\n\n");
    }
    int calls = 0;
    for (Page page :
        pages(
            small()
                .article(language + "/one", "One", text.toString())
                .leaflet("format: " + format))) {
      List<GlyphRun> runs = runs(page);
      for (int i = 1; i < runs.size(); i++) {
        GlyphRun run = runs.get(i);
        // Not a folio, and not the number of a note at the foot of the page.
        StringBuilder next = new StringBuilder();
        for (int n = i + 1; n < Math.min(runs.size(), i + 4); n++) next.append(runs.get(n).text());
        boolean between = next.toString().matches("(?s)\\s*(And|还).*");
        if (!between || !run.text().matches("\\h?\\[?\\d+]?")) continue;
        calls++;
        long apart = Math.abs(run.baseline() - runs.get(i - 1).baseline());
        assertTrue(apart < run.size() * 0.7, () -> "a line begins with " + run.text());
      }
    }
    assertTrue(calls >= 50, calls + " calls");
  }

  /** Where a table is too wide by a word, the widest column gives way, and not all of them. */
  @Test
  void inATableThatIsTooWideOnlyTheWidestWordsAreCut() throws Exception {
    String table =
        "| Electroencephalography | Visits | Minutes | People |\n| --- | --- | --- | --- |\n"
            + "| Electrocardiography | one | minutes | people |\n";
    StringBuilder all = new StringBuilder();
    for (Page page :
        pages(small().article("en/one", "One", table).leaflet("format: a4-letter-fold"))) {
      for (GlyphRun run : runs(page)) all.append('|').append(run.text()).append('|');
    }
    for (String word : List.of("Visits", "Minutes", "People", "minutes", "people")) {
      assertTrue(all.toString().contains("|" + word + "|"), word + " is cut: " + all);
    }
    assertFalse(all.toString().contains("|Electroencephalography|"), "the table is not too wide");
  }

  /** A refusal names the format with a little more room for text, not the one of a larger sheet. */
  @Test
  void theNextLargerFormatIsOneWithMoreRoomForText() throws Exception {
    Path manuscript =
        small()
            .article("en/one", "One", "summary: Ask us.", (SENTENCE.repeat(6) + "\n\n").repeat(15))
            .leaflet("format: a4-letter-fold")
            .written();
    Report report = Press.print(Order.all(manuscript, folder.resolve("dist")), Progress.NONE);
    Optional<Diagnostic> refused =
        report.findings().sorted().stream().filter(d -> d.rule() == PressRule.NO_FIT).findFirst();
    String hint = refused.orElseThrow().hint();
    assertTrue(hint.endsWith("; or take the format a4-z-fold"), hint);
  }
}
