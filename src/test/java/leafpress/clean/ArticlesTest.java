package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import leafpress.language.Scripts;
import org.junit.jupiter.api.Test;

/**
 * The two raw articles become the manuscript that is committed, and each of their 69 Chinese
 * fragments what a person wrote for it in {@code restorations.csv}.
 */
class ArticlesTest {
  private static final List<String> ARTICLES = List.of("rheumatology", "multiple-sclerosis");

  @Test
  void theRawArticlesBecomeTheCommittedManuscript() throws IOException {
    for (String article : ARTICLES) {
      Cleaned cleaned = Cleaner.clean(raw(article), Cleaning.rules(true, true));
      assertEquals(List.of(), cleaned.findings().sorted());
      // Comments say what goes on which panel; they are no part of the text.
      String expected =
          Files.readString(Path.of("manuscript/en", article + ".md"))
              .replaceAll("(?m)^<!-- [a-z]+: [a-z, ]+ -->\\n+", "")
              .replaceAll(" <!-- [a-z]+: [a-z, ]+ -->", "");
      assertEquals(expected, cleaned.markdown().orElseThrow());
    }
  }

  @Test
  void theRawFileComesBackByteForByte() throws IOException {
    for (String article : ARTICLES) {
      for (boolean decided : new boolean[] {false, true}) {
        Cleaned cleaned = Cleaner.clean(raw(article), Cleaning.rules(decided, false));
        byte[] again = cleaned.ledger().rawBytes(cleaned.markdown().orElseThrow()).orElseThrow();
        assertArrayEquals(raw(article).bytes(), again);
      }
    }
  }

  @Test
  void eachFragmentIsRestoredAsAPersonDidOrFlagged() throws IOException {
    Map<String, Cleaned> byRules = new TreeMap<>();
    Map<String, Cleaned> decided = new TreeMap<>();
    for (String article : ARTICLES) {
      byRules.put(article, Cleaner.clean(raw(article), Cleaning.rules(false, false)));
      decided.put(article, Cleaner.clean(raw(article), Cleaning.rules(true, false)));
    }
    Fragments alone = new Fragments(byRules);
    Fragments both = new Fragments(decided);
    for (Fragments fragments : List.of(alone, both)) fragments.judge();
    System.out.println("by rules alone: " + alone + "; with decisions: " + both);
    assertEquals(List.of(), alone.wrong());
    assertEquals(List.of(), both.wrong());
    assertEquals(69, alone.total());
    assertTrue(alone.restored() * 100 >= 85 * 69, alone.toString());
    assertEquals(69, both.restored());
  }

  @Test
  void allHeadingsAndItemsAreFoundAndNoHanIsLeft() throws IOException {
    int headings = 0;
    int items = 0;
    int han = 0;
    for (String article : ARTICLES) {
      Cleaned cleaned = Cleaner.clean(raw(article), Cleaning.rules(false, false));
      String markdown = cleaned.markdown().orElseThrow();
      if (cleaned.findings().sorted().stream().noneMatch(f -> f.rule() == CleanRule.UNTITLED_RAW)) {
        headings++;
      }
      for (String line : markdown.split("\n")) {
        if (line.startsWith("## ")) headings++;
        if (line.startsWith("- ")) items++;
      }
      String decided =
          Cleaner.clean(raw(article), Cleaning.rules(true, false)).markdown().orElseThrow();
      han += (int) decided.codePoints().filter(Scripts::isHan).count();
    }
    System.out.println("headings " + headings + "/18, items " + items + "/35, Han left " + han);
    assertEquals(List.of(18, 35, 0), List.of(headings, items, han));
  }

  private static Raw raw(String article) throws IOException {
    return Cleaning.raw(Path.of("src/test/clean", article + ".txt"));
  }

  /** The fragments of the table and what became of them. */
  private static final class Fragments {
    private final Map<String, Cleaned> cleaned;
    private final List<String> wrong = new ArrayList<>();
    private int restored;
    private int flagged;

    Fragments(Map<String, Cleaned> cleaned) {
      this.cleaned = cleaned;
    }

    void judge() throws IOException {
      Map<String, List<int[]>> used = new TreeMap<>();
      for (List<String> row : Cleaning.csv(Path.of("src/test/clean/restorations.csv"))) {
        Cleaned article = cleaned.get(row.get(0));
        String text = article.rawText();
        int from = lineStart(text, Integer.parseInt(row.get(1)));
        List<int[]> before = used.computeIfAbsent(row.get(0), a -> new ArrayList<>());
        int at = text.indexOf(row.get(2), from);
        while (overlaps(before, at)) at = text.indexOf(row.get(2), at + 1);
        before.add(new int[] {at, at + row.get(2).length()});
        judge(row, Cleaning.now(article, at, at + row.get(2).length()));
      }
    }

    private void judge(List<String> row, String now) {
      if (now.indexOf(Spans.OPEN) >= 0) flagged++;
      else if (plain(now).equals(plain(row.get(3)))) restored++;
      else wrong.add(row + " became " + now);
    }

    /** Up to the case of headings and terms, which the article itself mixes. */
    private static String plain(String text) {
      return text.replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean overlaps(List<int[]> used, int at) {
      return used.stream().anyMatch(u -> at >= u[0] && at < u[1]);
    }

    private static int lineStart(String text, int line) {
      int at = 0;
      for (int i = 1; i < line; i++) at = text.indexOf('\n', at) + 1;
      return at;
    }

    int total() {
      return restored + flagged + wrong.size();
    }

    int restored() {
      return restored;
    }

    List<String> wrong() {
      return wrong;
    }

    @Override
    public String toString() {
      return restored
          + " of "
          + total()
          + " restored, "
          + flagged
          + " flagged, "
          + wrong.size()
          + " wrong";
    }
  }
}
