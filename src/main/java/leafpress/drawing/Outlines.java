package leafpress.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import leafpress.geometry.Outline;

/** Turns the shapes of Java 2D into outlines. */
final class Outlines {
  private Outlines() {}

  /**
   * An outline; a fill by the even-odd rule is turned into one that nonzero winding fills alike.
   */
  static Outline of(Shape shape, AffineTransform transform, boolean filled) {
    PathIterator path = shape.getPathIterator(transform);
    if (filled && path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      path = new Area(shape).getPathIterator(transform);
    }
    Outline.Pen pen = new Outline.Pen();
    double[] p = new double[6];
    double[] start = new double[2];
    double[] at = new double[2];
    for (; !path.isDone(); path.next()) {
      int step = path.currentSegment(p);
      int end = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
      if (step == PathIterator.SEG_MOVETO) {
        pen.move(whole(p[0]), whole(p[1]));
        start = new double[] {p[0], p[1]};
      } else if (step == PathIterator.SEG_LINETO) {
        pen.line(whole(p[0]), whole(p[1]));
      } else if (step == PathIterator.SEG_CUBICTO) {
        pen.curve(whole(p[0]), whole(p[1]), whole(p[2]), whole(p[3]), whole(p[4]), whole(p[5]));
      } else if (step == PathIterator.SEG_QUADTO) {
        quadratic(pen, at, p);
      } else {
        pen.close();
      }
      at = step == PathIterator.SEG_CLOSE ? start : new double[] {p[end], p[end + 1]};
    }
    return pen.outline();
  }

  /** A quadratic curve as the cubic that it is. */
  private static void quadratic(Outline.Pen pen, double[] at, double[] p) {
    pen.curve(
        whole(at[0] + (p[0] - at[0]) * 2 / 3),
        whole(at[1] + (p[1] - at[1]) * 2 / 3),
        whole(p[2] + (p[0] - p[2]) * 2 / 3),
        whole(p[3] + (p[1] - p[3]) * 2 / 3),
        whole(p[2]),
        whole(p[3]));
  }

  private static long whole(double number) {
    return Math.round(Math.max(-1e12, Math.min(1e12, number)));
  }
}
