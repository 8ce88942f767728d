package leafpress.pdf;

import leafpress.geometry.Length;

/** From scaled points to the thousandths of a point that a content stream states. */
final class Units {
  private Units() {}

  /** Thousandths of a point, rounded to the nearest. */
  static long thousandths(long length) {
    return Math.floorDiv(2000 * length + Length.POINT, 2 * Length.POINT);
  }
}
