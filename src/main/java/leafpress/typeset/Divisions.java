package leafpress.typeset;

import java.util.Arrays;
import leafpress.hyphenation.Hyphenator;
import leafpress.style.ComputedStyle;

/**
 * Where a word may be divided: at the author's soft hyphens if it has any (CSS Text 3, section 5.4),
 * else where the patterns of its language allow. Addresses are not hyphenated.
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
   * @param last whether it ends the paragraph: then it is divided by the author only
   * @param text of the whole paragraph
   */
  static int[] points(Word word, int[] soft, boolean last, String text) {
    ComputedStyle style = word.run().style();
    if (style.hyphens() == ComputedStyle.Hyphens.NONE) return NONE;
    if (soft.length > 0) return soft;
    if (style.hyphens() != ComputedStyle.Hyphens.AUTO || last) return NONE;
    String letters = word.shaped().text();
    int[] limits = style.hyphenateLimitChars();
    if (letters.length() < limits[0] || address(text, word.start())) return NONE;
    return Hyphenator.forLanguage(style.language()).points(letters, limits[1], limits[2]);
  }

  /** Whether what stands between spaces is an address. */
  private static boolean address(String text, int at) {
    int from = text.lastIndexOf(' ', at) + 1;
    int to = text.indexOf(' ', at);
    String whole = text.substring(from, to < 0 ? text.length() : to);
    return whole.contains("://") || whole.contains("www.") || whole.indexOf('@') > 0;
  }
}
