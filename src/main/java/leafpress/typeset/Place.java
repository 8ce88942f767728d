package leafpress.typeset;

import java.util.Optional;

/**
 * Where a block is set.
 *
 * @param x left edge of its content, from the column's left
 * @param width of its content
 * @param decor the ground that it lies on
 * @param reach how far the column itself goes; what reaches further is wide
 * @param across how far all goes that stands beside it, and the column with it
 */
record Place(long x, long width, Optional<Decor> decor, long reach, long across) {
  /** A column that nothing stands beside. */
  static Place column(long measure) {
    return column(measure, measure);
  }

  static Place column(long measure, long across) {
    return new Place(0, measure, Optional.empty(), measure, across);
  }

  Place inset(long left, long right, Optional<Decor> on) {
    return new Place(x + left, Math.max(1, width - left - right), on, reach, across);
  }

  /** The same place in all columns; what is set into a block stays in that block. */
  Place spanning() {
    boolean whole = x == 0 && width == reach && decor.isEmpty();
    return !whole ? this : new Place(x, width + across - reach, decor, reach, across);
  }

  boolean wide() {
    return x + width > reach;
  }
}
