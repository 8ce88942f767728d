package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;

/**
 * Tells the languages of a text apart by its scripts: Chinese words in a text that is written in
 * Latin letters, words in Latin letters in a Chinese one.
 */
public final class Languages {
  private static final String CHINESE = "zh-Hans";
  private static final String ENGLISH = "en";

  /** International in Chinese print as they are. */
  private static final Set<String> UNITS =
      Set.of(
          "mg", "kg", "ml", "mL", "dL", "cm", "mm", "nm", "km", "kJ", "mmHg", "mmol", "pH", "Hz");

  private Languages() {}

  /**
   * Cuts a text into runs. One letter alone, a unit and an address belong to the language around
   * them, as do digits and punctuation.
   *
   * @param language of the text as a whole
   * @return runs that add up to the text; none for an empty text
   */
  public static List<Run> runs(String text, String language) {
    return runs(text, language, new Abbreviations(Glossary.EMPTY, language));
  }

  /** Cuts a text into runs; abbreviations of the glossary belong to the language around them. */
  static List<Run> runs(String text, String language, Abbreviations known) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = LanguageTag.chinese(language) ? latinEnd(text, at, known) : hanEnd(text, at);
      if (end < 0) {
        at = -end;
        continue;
      }
      if (at > from) runs.add(new Run(text.substring(from, at), language));
      runs.add(new Run(text.substring(at, end), LanguageTag.chinese(language) ? ENGLISH : CHINESE));
      from = end;
      at = end;
    }
    if (at > from) runs.add(new Run(text.substring(from), language));
    return runs;
  }

  /** The end of the Chinese run that begins at {@code at}; or, negated, where to look next. */
  private static int hanEnd(String text, int at) {
    int end = at;
    boolean han = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Scripts.isHan(c)) han = true;
      else if (!Characters.isEastAsianMark(c)) break;
      end += Character.charCount(c);
    }
    if (han) return end;
    return -Math.max(end, at + Character.charCount(text.codePointAt(at)));
  }

  /** The end of the Latin run that begins at {@code at}; or, negated, where to look next. */
  private static int latinEnd(String text, int at, Abbreviations known) {
    int c = text.codePointAt(at);
    if (!Scripts.isLatin(c)) return -(at + Character.charCount(c));
    int abbreviation = known.endAt(text, at);
    if (abbreviation > at) return -abbreviation;
    int end = wordEnd(text, at);
    int address = addressEnd(text, end);
    if (address > end) return -address;
    while (end + 1 < text.length()
        && text.charAt(end) == ' '
        && Scripts.isLatin(text.codePointAt(end + 1))
        && known.endAt(text, end + 1) == end + 1) {
      end = wordEnd(text, end + 1);
    }
    String run = text.substring(at, end);
    return run.codePoints().filter(Scripts::isLatin).count() == 1 || UNITS.contains(run)
        ? -end
        : end;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean joins = c == '-' || c == '\'' || c == '’';
      if (joins) {
        if (end + 1 == text.length() || !Characters.inLatinWord(text.codePointAt(end + 1))) break;
      } else if (!Characters.inLatinWord(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** The end of a web or mail address whose first word ends at {@code end}, or {@code end}. */
  private static int addressEnd(String text, int end) {
    if (end + 1 >= text.length() || ".@:/_".indexOf(text.charAt(end)) < 0) return end;
    int next = text.charAt(end + 1);
    if (!Characters.inLatinWord(next) && next != '/') return end;
    int stop = end;
    while (stop < text.length() && text.charAt(stop) > ' ' && text.charAt(stop) < 0x7F) stop++;
    return stop;
  }
}
