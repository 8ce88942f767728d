package leafpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for slips of the pen and for wording that a reader may take amiss. */
final class Wording implements Check {
  private static final Pattern MARKS = Pattern.compile("\\*\\*|(?<![\\p{L}_])__(?=\\S)");
  private static final Pattern DOUBLED =
      Pattern.compile("\\b(\\p{IsLatin}+)\\s+\\1\\b|(的|了|是|在|和|与|为)\\2(?!\\2)");
  private static final Set<String> MAY_DOUBLE = Set.of("had", "that", "bye", "so", "very");
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{2,}){2,20}(?![\\p{L}\\p{N}])");

  @Override
  public void check(Sheet sheet, Report report) {
    Phrases wording = Phrases.of(report.words(CheckRule.WORDING, sheet.language()));
    Phrases leadIns = Phrases.of(report.words(CheckRule.BROKEN_LEAD_IN, sheet.language()));
    List<Passage> passages = sheet.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      marks(passage, report);
      doubled(passage, report);
      capitals(passage, report);
      label(passage, report);
      wording.find(
          passage,
          (match, advice) ->
              report.add(
                  CheckRule.WORDING,
                  passage,
                  match.start(),
                  "“" + match.group() + "” may be read amiss",
                  advice));
      boolean labelled = i + 1 < passages.size() && passages.get(i + 1).label() > 0;
      if (labelled && passage.is(Passage.Kind.PARAGRAPH)) leadIn(passage, leadIns, report);
    }
  }

  private static void marks(Passage passage, Report report) {
    Matcher matcher = MARKS.matcher(passage.text());
    while (matcher.find()) {
      if (passage.quotes(matcher)) continue;
      report.add(
          CheckRule.UNCLOSED_MARK,
          passage,
          matcher.start(),
          "“" + matcher.group() + "” is printed as it stands",
          passage.isHan() ? "把标点放在星号之外：**术语**：" : "close the mark, or write \\* for a star");
      return; // the mark that closes stands there as well
    }
  }

  private static void doubled(Passage passage, Report report) {
    Matcher matcher = DOUBLED.matcher(passage.text());
    while (matcher.find()) {
      String word = matcher.group(1);
      if (passage.quotes(matcher)) continue;
      if (word != null && MAY_DOUBLE.contains(word.toLowerCase(Locale.ROOT))) continue;
      report.add(
          CheckRule.DOUBLED_WORD,
          passage,
          matcher.start(),
          "“" + matcher.group() + "” stands twice",
          "delete one");
    }
  }

  private static void capitals(Passage passage, Report report) {
    Matcher matcher = CAPITALS.matcher(passage.text());
    while (matcher.find()) {
      if (passage.quotes(matcher)) continue;
      report.add(
          CheckRule.SHOUTING,
          passage,
          matcher.start(),
          "“" + Report.brief(matcher.group()) + "” is in capitals, which are slow to read",
          "write small letters; stress words with **stars**");
    }
  }

  /** {@code Immunosuppressants: Immunosuppressants suppress …}. */
  private static void label(Passage passage, Report report) {
    if (passage.label() == 0) return;
    String label = passage.text().substring(0, passage.label()).strip();
    String body = passage.body();
    String plain = label.replaceAll("\\s*[(（].*[)）]$", "");
    Matcher bracket = Pattern.compile("[(（]([^()（）]+)[)）]$").matcher(label);
    boolean repeats = starts(body, plain) || bracket.find() && starts(body, bracket.group(1));
    if (!repeats && !restates(plain, body)) return;
    report.add(
        CheckRule.REPEATED_LABEL,
        passage,
        passage.text().length() - body.length(),
        "the text of “" + Report.brief(label) + "” begins with its own label",
        "go on from the label: what does it do, to whom?");
  }

  private static boolean starts(String body, String words) {
    return !words.isEmpty() && body.regionMatches(true, 0, words, 0, words.length());
  }

  /** Two or more words of the label, and most of them, among the first words of the text. */
  private static boolean restates(String label, String body) {
    Set<String> first = new HashSet<>();
    List<String> words = Sentences.words(body);
    words.subList(0, Math.min(8, words.size())).forEach(word -> first.add(stem(word)));
    List<String> own = Sentences.words(label).stream().filter(w -> w.length() > 3).toList();
    long again = own.stream().filter(word -> first.contains(stem(word))).count();
    return again > 1 && 3 * again >= 2 * own.size();
  }

  private static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.substring(0, Math.min(5, small.length()));
  }

  private static void leadIn(Passage passage, Phrases phrases, Report report) {
    String text = passage.text().strip();
    if (!text.endsWith(":") || !phrases.in(text)) return;
    report.add(
        CheckRule.BROKEN_LEAD_IN,
        passage,
        text.lastIndexOf(' ') + 1,
        "the sentence before the list stops in the middle, and the items begin new ones",
        "end it before the list: The treatment may help in these ways:");
  }
}
