package leafpress.typeset;

import leafpress.geometry.Length;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.Items;

/**
 * Where the lines of a Chinese title should end. The rules let a line end between any two
 * characters; a title that does so is read twice. Without a dictionary its marks and particles, and
 * the glossary's terms that the markup keeps whole, tell where the sense divides (section 4 of the
 * standards, two languages: house).
 */
final class Sense {
  /** Between two characters of which nothing is known: they may be of one word. */
  private static final int WITHIN = 120;

  /** Beside a term of the glossary, or before a Latin word: a word ends, but maybe no phrase. */
  private static final int BESIDE = 40;

  /** A particle is parted from what it belongs to. */
  private static final int TORN = 300;

  /** They belong to what stands before. */
  private static final String SUFFIXES = "的们";

  /** They belong to what follows. */
  private static final String CONJUNCTIONS = "与和及或";

  private Sense() {}

  /**
   * What a break between two Han characters costs, or between one and a Latin word: what follows
   * the word is often its second half, as in “English版” or “T细胞”.
   *
   * @param at offset of what stands behind the break, not 0
   * @param term whether a term begins or ends there
   */
  static int cost(String text, int at, boolean term) {
    int end = at;
    while (end > 1 && text.charAt(end - 1) == ' ') end--;
    char before = text.charAt(end - 1);
    char after = text.charAt(at);
    if (SUFFIXES.indexOf(after) >= 0 || CONJUNCTIONS.indexOf(before) >= 0) return TORN;
    if (before == '的' || CONJUNCTIONS.indexOf(after) >= 0) return 0;
    if (term) return BESIDE;
    return Script.of(after) == Script.LATIN ? BESIDE : WITHIN;
  }

  /** What all breaks of a paragraph cost. */
  static long cost(Items items, Breaks breaks) {
    long cost = 0;
    for (int at : breaks.at()) {
      if (items.kind(at) == Items.PENALTY) cost += Math.max(0, items.penalty(at));
    }
    return cost;
  }

  /** The steps in which wider measures are tried. */
  static long step(long size) {
    return Math.max(size / 2, Length.pt(1));
  }
}
