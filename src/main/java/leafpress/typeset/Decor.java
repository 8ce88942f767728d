package leafpress.typeset;

import java.util.Optional;
import leafpress.geometry.Edges;

/**
 * The ground and borders of a block, painted behind all rows that carry it; where the block is cut
 * by a page, each piece is painted on its own.
 *
 * @param outer the decor that this one lies on, if any
 * @param x left edge from the column's left, in scaled points
 * @param width border box, in scaled points
 * @param background {@code 0xRRGGBB}
 * @param border widths
 * @param borderColor top, right, bottom, left
 * @param also another ground under the same row, beside this one
 */
public record Decor(
    Optional<Decor> outer,
    long x,
    long width,
    Optional<Integer> background,
    Edges border,
    int[] borderColor,
    Optional<Decor> also) {

  /** A ground that lies on no other beside it. */
  Decor(
      Optional<Decor> outer,
      long x,
      long width,
      Optional<Integer> background,
      Edges border,
      int[] borderColor) {
    this(outer, x, width, background, border, borderColor, Optional.empty());
  }

  /** Nothing to be seen: it joins two grounds that lie side by side under one row. */
  static Decor joined(Decor one, Decor other) {
    Edges none = new Edges(0, 0, 0, 0);
    return new Decor(
        Optional.of(one), 0, 0, Optional.empty(), none, new int[4], Optional.of(other));
  }

  /** The same ground, of a column that stands elsewhere and lies on another ground. */
  Decor moved(long dx, Optional<Decor> on) {
    return new Decor(on, x + dx, width, background, border, borderColor, also);
  }

  /** How many decors lie beneath this one. */
  public int depth() {
    return outer.map(d -> d.depth() + 1).orElse(0);
  }
}
