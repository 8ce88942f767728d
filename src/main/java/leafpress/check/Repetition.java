package leafpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the same words in two places, by an index of all runs of so many words. */
final class Repetition implements Check {
  private static final Pattern LATIN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+){0,20}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}|[A-Za-z0-9]+");

  /** No paragraph is longer; what is, is data, and an index of it would fill the memory. */
  private static final int LONGEST = 100_000;

  /** A word where it stands. */
  private record Word(String text, int start, int end) {}

  /** A run of words that was met before. */
  private record Meeting(int passage, int word) {}

  @Override
  public void check(Sheet sheet, Report report) {
    OptionalDouble number = report.number(CheckRule.REPEATED_PASSAGE, sheet.language());
    if (number.isEmpty()) return;
    int length = (int) number.getAsDouble();
    List<List<Word>> all = new ArrayList<>();
    Map<String, Meeting> met = new HashMap<>();
    for (Passage passage : sheet.passages()) {
      boolean skip = passage.is(Passage.Kind.FRONT) || passage.note().isPresent();
      skip |= passage.text().length() > LONGEST;
      all.add(skip ? List.of() : words(passage));
    }
    for (int p = 0; p < all.size(); p++) {
      List<Word> words = all.get(p);
      for (int w = 0; w + length <= words.size(); w++) {
        Meeting before = met.putIfAbsent(run(words, w, length), new Meeting(p, w));
        if (before == null || before.passage() == p) continue;
        int same = same(all.get(before.passage()), before.word(), words, w);
        tell(sheet.passages(), before.passage(), p, words.get(w), words.get(w + same - 1), report);
        w += same - 1;
      }
    }
  }

  private static List<Word> words(Passage passage) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = (passage.isHan() ? HAN : LATIN).matcher(passage.text());
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }

  private static String run(List<Word> words, int from, int length) {
    StringBuilder run = new StringBuilder();
    for (Word word : words.subList(from, from + length)) run.append(word.text()).append(' ');
    return run.toString();
  }

  private static int same(List<Word> a, int i, List<Word> b, int j) {
    int n = 0;
    while (i + n < a.size()
        && j + n < b.size()
        && a.get(i + n).text().equals(b.get(j + n).text())) {
      n++;
    }
    return n;
  }

  private static void tell(
      List<Passage> passages, int before, int now, Word first, Word last, Report report) {
    Passage passage = passages.get(now);
    String words = passage.text().substring(first.start(), last.end());
    report.add(
        CheckRule.REPEATED_PASSAGE,
        passage,
        first.start(),
        "“"
            + Report.brief(words)
            + "” stands in line "
            + passages.get(before).start().line()
            + ", too",
        "say it once, where the reader needs it");
  }
}
