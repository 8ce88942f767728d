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
 */
public record Decor(
    Optional<Decor> outer,
    long x,
    long width,
    Optional<Integer> background,
    Edges border,
    int[] borderColor) {
  /** How many decors lie beneath this one. */
  public int depth() {
    return outer.map(d -> d.depth() + 1).orElse(0);
  }
}
