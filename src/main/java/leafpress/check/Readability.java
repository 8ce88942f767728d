package leafpress.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the grade of Flesch and Kincaid (Kincaid and others 1975) and SMOG
 * (McLaughlin 1969) for English, the lengths of sentences and paragraphs for all languages.
 */
final class Readability implements Check {
  /** SMOG was made from samples of 30 sentences; the grade of a few lines says nothing. */
  private static final int FEWEST_SENTENCES = 8;

  private static final int LONGEST_WORD = 60;

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]|[aeiouy]l)(?:e|es|ed)$");
  private static final Pattern SPOKEN_END = Pattern.compile("(?:[td]ed|[sxz]es|[cs]hes|[cg]es)$");

  /** What was counted. */
  private static final class Count {
    int sentences;
    int words;
    int syllables;
    int hard;
    final Map<String, Integer> hardWords = new LinkedHashMap<>();
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Count count = new Count();
    for (Passage passage : sheet.passages()) {
      boolean sentences = !passage.is(Passage.Kind.HEADING) && !passage.is(Passage.Kind.CELL);
      if (!sentences || passage.is(Passage.Kind.FRONT)) continue;
      sentences(passage, count, report);
      if (passage.is(Passage.Kind.PARAGRAPH)) paragraph(passage, report);
    }
    if (count.sentences < FEWEST_SENTENCES) return;
    mean(sheet, count, report);
    if (!sheet.isHan()) grade(sheet, count, report);
  }

  private static void sentences(Passage passage, Count count, Report report) {
    boolean han = passage.isHan();
    String language = passage.typescript().language();
    double most = report.most(CheckRule.LONG_SENTENCE, language);
    for (Sentences.Sentence sentence : Sentences.of(passage)) {
      int length = Sentences.length(sentence.text(), han);
      if (length == 0) continue;
      count.sentences++;
      count.words += length;
      if (!han) Sentences.words(sentence.text()).forEach(word -> count(word, count));
      if (length > most) {
        report.add(
            CheckRule.LONG_SENTENCE,
            passage,
            sentence.start(),
            "“"
                + Report.brief(sentence.text())
                + "” has "
                + length
                + unit(han)
                + "; more than "
                + Report.shown(most)
                + " are hard to follow",
            "make two sentences of it");
      }
    }
  }

  private static void count(String word, Count count) {
    int syllables = syllables(word);
    count.syllables += syllables;
    if (syllables < 3) return;
    count.hard++;
    count.hardWords.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
  }

  private static void paragraph(Passage passage, Report report) {
    double most = report.most(CheckRule.LONG_PARAGRAPH, passage.typescript().language());
    int length = Sentences.length(passage.text(), passage.isHan());
    if (length <= most) return;
    report.add(
        CheckRule.LONG_PARAGRAPH,
        passage,
        0,
        "“"
            + Report.brief(passage.text())
            + "” and on: the paragraph has "
            + length
            + unit(passage.isHan())
            + "; more than "
            + Report.shown(most)
            + " look like a wall",
        "divide it, or make a list of it");
  }

  private static void mean(Sheet sheet, Count count, Report report) {
    double most = report.most(CheckRule.LONG_SENTENCES, sheet.language());
    double mean = (double) count.words / count.sentences;
    if (mean <= most) return;
    report.add(
        CheckRule.LONG_SENTENCES,
        sheet.language(),
        sheet.typescript().key("title"),
        "a sentence has "
            + Report.shown(mean)
            + unit(sheet.isHan())
            + " on average; "
            + Report.shown(most)
            + " are easier to read",
        "divide long sentences");
  }

  private static void grade(Sheet sheet, Count count, Report report) {
    double most = report.most(CheckRule.READING_GRADE, sheet.language());
    double kincaid =
        0.39 * count.words / count.sentences + 11.8 * count.syllables / count.words - 15.59;
    double smog = 1.0430 * Math.sqrt(count.hard * 30.0 / count.sentences) + 3.1291;
    if (kincaid <= most) return;
    report.add(
        CheckRule.READING_GRADE,
        sheet.language(),
        sheet.typescript().key("title"),
        "the text is for school grade "
            + Report.shown(kincaid)
            + " (Flesch–Kincaid; SMOG "
            + Report.shown(smog)
            + "); at most "
            + Report.shown(most)
            + " is asked for",
        "shorter sentences and shorter words; long words used most: " + mostUsed(count.hardWords));
  }

  private static String mostUsed(Map<String, Integer> words) {
    List<Map.Entry<String, Integer>> list = new ArrayList<>(words.entrySet());
    list.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    List<String> shown = new ArrayList<>();
    for (var entry : list.subList(0, Math.min(5, list.size()))) {
      shown.add(entry.getKey() + " (" + entry.getValue() + ")");
    }
    return String.join(", ", shown);
  }

  private static String unit(boolean han) {
    return han ? " characters" : " words";
  }

  /** Groups of vowels, without the e that is not spoken. */
  static int syllables(String word) {
    if (word.length() > LONGEST_WORD) return 1; // no word, and long to look at
    String small = word.toLowerCase(Locale.ROOT).replaceAll("[’']s$", "");
    if (small.chars().allMatch(Character::isDigit)) return 1;
    int groups = (int) VOWELS.matcher(small).results().count();
    if (groups > 1 && SILENT.matcher(small).find() && !SPOKEN_END.matcher(small).find()) groups--;
    if (small.matches(".*(?:ia|io(?!n|us)|eo|iu|ua[lr]|uou|yi)[^aeiou]*.*")) groups++;
    return Math.max(1, groups);
  }
}
