package leafpress.typeset;

import java.util.Optional;
import leafpress.paragraph.Measure;
import leafpress.style.ComputedStyle;

/**
 * How far the first lines of a paragraph are indented.
 *
 * @param amount of each of them
 * @param lines how many they are
 */
record Indents(long amount, int lines) {
  /** A thousandth of a point: more than the lengths on a line are rounded by together. */
  private static final long ROUNDING = 64;

  /** The first line by the style's indent, half the measure at most; more beside a large letter. */
  static Indents of(ComputedStyle style, long measure, Optional<Initial> initial) {
    long first = Math.min(style.textIndent(), measure / 2);
    if (initial.isEmpty()) return new Indents(first, 1);
    return new Indents(first + initial.get().width(), initial.get().lines());
  }

  long at(int line) {
    return line < lines ? amount : 0;
  }

  /**
   * What lines are set to in a column. The lengths on a line are rounded one by one; that is no
   * reason to break one of Chinese elsewhere, whose half ems come out even.
   */
  Measure within(long width) {
    return Measure.indented(width + ROUNDING, amount, lines);
  }
}
