package leafpress.imposition;

import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.geometry.Length;

/** Sums with boxes. */
final class Boxes {
  private Boxes() {}

  /** What two boxes share, if they share an area. */
  static Optional<Box> common(Box a, Box b) {
    long x = Math.max(a.x(), b.x());
    long y = Math.max(a.y(), b.y());
    long right = Math.min(a.right(), b.right());
    long bottom = Math.min(a.bottom(), b.bottom());
    return right > x && bottom > y
        ? Optional.of(new Box(x, y, right - x, bottom - y))
        : Optional.empty();
  }

  /** The box with a rim all round. */
  static Box grown(Box box, long rim) {
    return new Box(box.x() - rim, box.y() - rim, box.width() + 2 * rim, box.height() + 2 * rim);
  }

  /** The box with those edges that reach the trim carried on to the bleed. */
  static Box bled(Box box, Box trim, Box bleed) {
    long near = Length.mm(0.05);
    long x = box.x() <= trim.x() + near ? bleed.x() : box.x();
    long y = box.y() <= trim.y() + near ? bleed.y() : box.y();
    long right = box.right() >= trim.right() - near ? bleed.right() : box.right();
    long bottom = box.bottom() >= trim.bottom() - near ? bleed.bottom() : box.bottom();
    return new Box(x, y, right - x, bottom - y);
  }
}
