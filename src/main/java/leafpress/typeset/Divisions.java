package leafpress.typeset;

import java.util.Arrays;
import leafpress.style.ComputedStyle;

/**
 * Where a word may be divided: at the author's soft hyphens if it has any (CSS Text 3, section
 * 5.4), else where the patterns of its language allow. Addresses are not hyphenated.
 */
final class Divisions {
  private static final char SOFT = '\u00AD';
  private static final int[] NONE = {};

  private Divisions() {}

  /** The letters before each soft hyphen, those not counted. */
  static int[] soft(String letters) {
    if (letters.indexOf(SOFT) < 0) return NONE;
    int length = bare(letters).length();
    int[] points = new int[letters.length()];
    int count = 0;
    int seen = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != SOFT) seen++;
      else if (seen > 0 && seen < length) points[count++] = seen;
    }
    return Arrays.stream(points, 0, count).distinct().toArray();
  }

  static String bare(String letters) {
    return letters.indexOf(SOFT) < 0 ? letters : letters.replace(String.valueOf(SOFT), "");
  }

  /**
   * The offsets at which a word may be divided.
   *
   * @param soft those that the author gave
   * @param whole whether it ends the paragraph or may be an address: then it is divided by the
   *     author only
   */
  static int[] points(Hyphens hyphens, Word word, int[] soft, boolean whole) {
    ComputedStyle style = word.run().style();
    if (style.hyphens() == ComputedStyle.Hyphens.NONE) return NONE;
    if (soft.length > 0) return soft;
    if (style.hyphens() != ComputedStyle.Hyphens.AUTO || whole) return NONE;
    String letters = word.shaped().text();
    if (letters.length() < style.hyphenateLimitChars()[0]) return NONE;
    return hyphens.points(style, letters);
  }

  /**
   * The offsets at which a word that fits no line is divided, whatever its style says.
   *
   * @param soft those that the author gave
   */
  static int[] atLast(Hyphens hyphens, Word word, int[] soft, boolean address) {
    if (soft.length > 0) return soft;
    return address ? NONE : hyphens.points(word.run().style(), word.shaped().text());
  }

  /** Whether there may be an address in a text. */
  static boolean addresses(String text) {
    return text.contains("://") || text.contains("www.") || text.indexOf('@') > 0;
  }

  /** Whether what stands between spaces is an address. */
  static boolean address(String text, int at) {
    int from = text.lastIndexOf(' ', at) + 1;
    int to = text.indexOf(' ', at);
    return addresses(text.substring(from, to < 0 ? text.length() : to));
  }
}
