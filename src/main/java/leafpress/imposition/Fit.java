package leafpress.imposition;

import leafpress.geometry.Box;
import leafpress.geometry.Size;

/** Fits pages into cells of a sheet. */
final class Fit {
  private Fit() {}

  /** How much a page must shrink for a cell, 1 at most. */
  static double scale(Size page, long width, long height) {
    return Math.min(1, Math.min((double) width / page.width(), (double) height / page.height()));
  }

  /**
   * The page's box in a cell, not enlarged.
   *
   * @param across where it stands in a cell that is wider: 0 left, 0.5 middle, 1 right
   */
  static Box in(Box cell, Size page, double across) {
    double scale = scale(page, cell.width(), cell.height());
    long width = Math.min(cell.width(), Math.round(page.width() * scale));
    long height = Math.min(cell.height(), Math.round(page.height() * scale));
    long x = cell.x() + Math.round((cell.width() - width) * across);
    return new Box(x, cell.y() + (cell.height() - height) / 2, width, height);
  }
}
