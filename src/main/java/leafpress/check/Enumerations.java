package leafpress.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the same enumeration in two places, in whatever order: “bone marrow, fat, or blood”. Where
 * items are not told apart by spaces, as in Chinese, it does not look.
 */
final class Enumerations implements Check {
  /** Two of a kind are met anywhere. */
  private static final int FEWEST = 3;

  /** What has more words is a clause, not an item. */
  private static final int WORDS = 4;

  private static final String BEFORE =
      "(?s)^.*\\b(?:including|include|includes|from|of|as|with|in|by|are|is|like|for|or|and|to|than)\\b|^.*:";

  @Override
  public void check(Sheet sheet, Report report) {
    if (sheet.isHan()) return;
    Map<String, Passage> met = new HashMap<>();
    for (Passage passage : sheet.passages()) {
      if (passage.is(Passage.Kind.FRONT) || passage.note().isPresent()) continue;
      for (Sentences.Sentence sentence : Sentences.of(passage)) {
        List<String> items = items(sentence.text());
        if (items.isEmpty()) continue;
        Passage before = met.putIfAbsent(String.join(", ", new TreeSet<>(items)), passage);
        if (before == null || before == passage) continue;
        report.add(
            CheckRule.REPEATED_LIST,
            passage,
            sentence.start(),
            "“"
                + Report.brief(String.join(", ", items))
                + "” are listed in line "
                + before.start().line()
                + ", too",
            "list them once");
      }
    }
  }

  /** The items of the first enumeration of a sentence; none if it has none that is sure. */
  private static List<String> items(String sentence) {
    List<String> parts = new ArrayList<>(Arrays.asList(sentence.split(",\\s*")));
    for (int last = FEWEST - 1; last < parts.size(); last++) {
      String end = parts.get(last);
      if (!end.startsWith("and ") && !end.startsWith("or ")) continue;
      List<String> items = new ArrayList<>();
      items.add(plain(end.replaceFirst("^(?:and|or) ", "").replaceFirst("[.;:!?(].*", "")));
      int at = last - 1;
      while (at > 0 && count(parts.get(at)) <= WORDS && !parts.get(at).isBlank()) {
        items.add(0, plain(parts.get(at)));
        at--;
      }
      items.add(0, plain(parts.get(at).replaceFirst(BEFORE, "")));
      boolean sure = items.stream().allMatch(item -> count(item) > 0 && count(item) <= WORDS);
      return sure && items.size() >= FEWEST ? items : List.of();
    }
    return List.of();
  }

  private static String plain(String item) {
    return item.strip().toLowerCase(Locale.ROOT);
  }

  private static int count(String item) {
    return item.isBlank() ? 0 : item.strip().split("\\s+").length;
  }
}
