package leafpress.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether abbreviations are explained where they are first used, and only there: {@code Term
 * (ABBR)}. Titles and headings are not the place to explain them, so they do not count.
 */
final class AbbreviationUse implements Check {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}-])([a-z]?[A-Z]{2,7}\\d?)s?(?![\\p{IsLatin}\\p{N}-])");
  private static final Pattern NAME_AFTER = Pattern.compile(" \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}");
  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ $");
  private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}");

  /** How far a name or an explanation reaches. */
  private static final int NEAR = 60;

  private static final Pattern GLOSS =
      Pattern.compile(
          "(\\p{IsHan}{2,24}|\\b\\p{IsLatin}[\\p{IsLatin} -]{2,48})\\s?[(（]\\1[)）]",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, Integer> definedAt = new HashMap<>();
    Set<String> reported = new HashSet<>();
    Set<String> known =
        new HashSet<>(report.words(CheckRule.UNDEFINED_ABBREVIATION, sheet.language()));
    for (Passage passage : sheet.passages()) {
      glosses(passage, report);
      if (passage.is(Passage.Kind.HEADING) || passage.is(Passage.Kind.FRONT)) continue;
      Matcher matcher = ABBREVIATION.matcher(passage.text());
      while (matcher.find()) {
        String abbreviation = matcher.group(1);
        if (known.contains(abbreviation) || passage.quotes(matcher)) continue;
        if (inName(passage.text(), matcher)) continue;
        if (explained(passage.text(), matcher)) {
          define(definedAt, abbreviation, passage, matcher, report);
        } else if (!definedAt.containsKey(abbreviation) && reported.add(abbreviation)) {
          undefined(passage, matcher, report);
        }
      }
    }
  }

  private static void define(
      Map<String, Integer> definedAt,
      String abbreviation,
      Passage passage,
      Matcher matcher,
      Report report) {
    Integer before = definedAt.putIfAbsent(abbreviation, passage.start().line());
    if (before == null || passage.note().isPresent()) return; // a note may be read alone
    report.add(
        CheckRule.TWICE_DEFINED_ABBREVIATION,
        passage,
        matcher.start(),
        "“" + matcher.group() + "” was explained before, in line " + before,
        "use the abbreviation alone, or the words alone");
  }

  private static void undefined(Passage passage, Matcher matcher, Report report) {
    report.add(
        CheckRule.UNDEFINED_ABBREVIATION,
        passage,
        matcher.start(),
        "“" + matcher.group() + "” is not explained where it is first used",
        passage.isHan()
            ? "写成：术语（" + matcher.group(1) + "）"
            : "write: the words (" + matcher.group() + ")");
  }

  /** Part of a name, which needs no explanation: Noto Sans SC, SIL Open Font License. */
  private static boolean inName(String text, Matcher matcher) {
    String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR));
    String before = text.substring(Math.max(0, matcher.start() - NEAR), matcher.start());
    return NAME_AFTER.matcher(after).lookingAt()
        || HAN_NAME.matcher(before + after).find() && after.matches("(?s) \\p{Lu}\\p{Ll}.*")
        || NAME_BEFORE.matcher(before).find();
  }

  /** In brackets after the words, or with the words in brackets after it. */
  private static boolean explained(String text, Matcher matcher) {
    int before = matcher.start() - 1;
    int after = matcher.end();
    boolean opened = before > 0 && "(（".indexOf(text.charAt(before)) >= 0;
    if (opened && after < text.length() && ")）,，;；".indexOf(text.charAt(after)) >= 0) return true;
    return text.substring(after, Math.min(text.length(), after + NEAR))
        .matches("(?s)\\s?[(（](?:\\p{IsHan}{2}|\\p{IsLatin}+[ -]\\p{IsLatin}).*");
  }

  private static void glosses(Passage passage, Report report) {
    Matcher matcher = GLOSS.matcher(passage.text());
    while (matcher.find()) {
      if (passage.quotes(matcher)) continue;
      report.add(
          CheckRule.REPEATED_GLOSS,
          passage,
          matcher.start(),
          "“" + matcher.group() + "” says the same twice; an abbreviation may have been lost",
          "put the abbreviation or the plain word between the brackets");
    }
  }
}
