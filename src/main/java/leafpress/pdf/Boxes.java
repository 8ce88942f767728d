package leafpress.pdf;

import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.GlyphRun;
import leafpress.page.Shape;

/** What placed things cover. */
final class Boxes {
  private Boxes() {}

  static Box of(GlyphRun run) {
    int last = run.glyphs().length - 1;
    long right = run.offsets()[last] + width(run, last);
    long up = units(run, run.face().ascent());
    long down = units(run, run.face().descent());
    return new Box(run.x(), run.baseline() - up, right, up + down);
  }

  static Box of(Shape shape) {
    long half = shape.stroke().isPresent() ? shape.strokeWidth() / 2 : 0;
    Box path = shape.outline().bounds();
    return new Box(
        path.x() - half, path.y() - half, path.width() + 2 * half, path.height() + 2 * half);
  }

  static Box union(Box a, Box b) {
    long x = Math.min(a.x(), b.x());
    long y = Math.min(a.y(), b.y());
    return new Box(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
  }

  private static long width(GlyphRun run, int glyph) {
    return units(run, run.face().advance(run.glyphs()[glyph])) * run.scale() / GlyphRun.NATURAL;
  }

  private static long units(GlyphRun run, int units) {
    return Length.units(units, run.face().unitsPerEm(), run.size());
  }
}
