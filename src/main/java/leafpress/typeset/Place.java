package leafpress.typeset;

import java.util.Optional;

/**
 * Where a block is set.
 *
 * @param x left edge of its content, from the column's left
 * @param width of its content
 * @param decor the ground that it lies on
 * @param reach how far the column itself goes; what reaches further is wide
 */
record Place(long x, long width, Optional<Decor> decor, long reach) {
  static Place column(long measure) {
    return new Place(0, measure, Optional.empty(), measure);
  }

  Place inset(long left, long right, Optional<Decor> on) {
    return new Place(x + left, Math.max(1, width - left - right), on, reach);
  }

  boolean wide() {
    return x + width > reach;
  }
}
