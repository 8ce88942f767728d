package leafpress.font;

import leafpress.geometry.Outline;

/**
 * Draws glyphs: quadratic contours become cubic ones (OpenType {@code glyf}, "Simple Glyph
 * Description"). One glyph a use.
 */
final class Outliner {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEAT = 0x08;
  private static final int X_SAME = 0x10;
  private static final int Y_SAME = 0x20;

  /** Composites nest two deep at most in practice; a damaged file could nest without end. */
  private static final int DEEPEST = 8;

  private final GlyphData glyphs;
  private final Outline.Pen pen = new Outline.Pen();
  private int parts = 1000;

  Outliner(GlyphData glyphs) {
    this.glyphs = glyphs;
  }

  /** The outline with its leftmost point at the left side bearing, as rasterizers place it. */
  Outline draw(int glyph, int leftSideBearing) {
    Table data = glyphs.of(glyph);
    if (data.length() < 10) return Outline.EMPTY;
    draw(data, Affine.moved(leftSideBearing - data.s16(2)), DEEPEST);
    return pen.outline();
  }

  private void draw(Table data, Affine place, int depth) {
    if (!GlyphData.composite(data)) {
      simple(data, place);
      return;
    }
    if (depth == 0) return;
    for (Part part = Part.first(data); parts-- > 0; part = part.next()) {
      draw(glyphs.of(part.glyph()), place.after(part.placement()), depth - 1);
      if (part.last()) return;
    }
  }

  private void simple(Table data, Affine place) {
    int contours = data.u16(0);
    int instructions = 10 + 2 * contours;
    if (contours == 0 || instructions > data.length()) return;
    int count = data.u16(instructions - 2) + 1;
    if (count > data.length()) return;
    int[] flags = new int[count];
    int at = flags(data, instructions + 2 + data.u16(instructions), flags);
    int[] x = new int[count];
    at = coordinates(data, at, flags, X_SHORT, X_SAME, x);
    int[] y = new int[count];
    coordinates(data, at, flags, Y_SHORT, Y_SAME, y);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = Math.min(data.u16(10 + 2 * i), count - 1);
      if (last > first) contour(new Contour(flags, x, y, first, last, place));
      first = Math.max(first, last + 1);
    }
  }

  private static int flags(Table data, int from, int[] flags) {
    int at = from;
    for (int i = 0; i < flags.length; ) {
      int flag = data.u8(at++);
      int times = (flag & REPEAT) != 0 ? 1 + data.u8(at++) : 1;
      for (; times > 0 && i < flags.length; times--) flags[i++] = flag;
    }
    return at;
  }

  private static int coordinates(
      Table data, int from, int[] flags, int shortBit, int sameBit, int[] to) {
    int at = from;
    int value = 0;
    for (int i = 0; i < to.length; i++) {
      boolean same = (flags[i] & sameBit) != 0;
      if ((flags[i] & shortBit) != 0) {
        value += same ? data.u8(at) : -data.u8(at);
        at++;
      } else if (!same) {
        value += data.s16(at);
        at += 2;
      }
      to[i] = value;
    }
    return at;
  }

  /** Starts at a point on the curve; between two control points in a row one is implied. */
  private void contour(Contour points) {
    int start = points.firstOnCurve();
    double fromX = start >= 0 ? points.x(start) : points.middleX(-1);
    double fromY = start >= 0 ? points.y(start) : points.middleY(-1);
    int origin = Math.max(start, 0);
    int steps = points.size() + (start >= 0 ? 1 : 0);
    pen.move(Math.round(fromX), Math.round(fromY));
    for (int k = start >= 0 ? 1 : 0; k < steps; k++) {
      int i = origin + k;
      if (points.on(i)) {
        if (k < points.size()) pen.line(Math.round(points.x(i)), Math.round(points.y(i)));
        fromX = points.x(i);
        fromY = points.y(i);
        continue;
      }
      boolean onNext = points.on(i + 1);
      double toX = onNext ? points.x(i + 1) : points.middleX(i);
      double toY = onNext ? points.y(i + 1) : points.middleY(i);
      quadratic(fromX, fromY, points.x(i), points.y(i), toX, toY);
      fromX = toX;
      fromY = toY;
      if (onNext) k++;
    }
    pen.close();
  }

  private void quadratic(double x0, double y0, double x1, double y1, double x2, double y2) {
    pen.curve(
        Math.round(x0 + (x1 - x0) * 2 / 3),
        Math.round(y0 + (y1 - y0) * 2 / 3),
        Math.round(x2 + (x1 - x2) * 2 / 3),
        Math.round(y2 + (y1 - y2) * 2 / 3),
        Math.round(x2),
        Math.round(y2));
  }

  /** The points of one contour, counted round and round. */
  private record Contour(int[] flags, int[] px, int[] py, int first, int last, Affine place) {
    int size() {
      return last - first + 1;
    }

    boolean on(int i) {
      return (flags[at(i)] & ON_CURVE) != 0;
    }

    double x(int i) {
      return place.x(px[at(i)], py[at(i)]);
    }

    double y(int i) {
      return place.y(px[at(i)], py[at(i)]);
    }

    /** Half way from a point to the next one. */
    double middleX(int i) {
      return (x(i) + x(i + 1)) / 2;
    }

    double middleY(int i) {
      return (y(i) + y(i + 1)) / 2;
    }

    int firstOnCurve() {
      for (int i = 0; i < size(); i++) if (on(i)) return i;
      return -1;
    }

    private int at(int i) {
      return first + Math.floorMod(i, size());
    }
  }
}
