package leafpress.geometry;

import java.util.Arrays;

/**
 * A path of straight lines and cubic curves. {@code commands} holds one letter a step: {@code M}
 * move (1 point), {@code L} line (1 point), {@code C} cubic (3 points), {@code Z} close (none);
 * {@code points} holds x and y in turn. The unit is that of the maker: scaled points on a page,
 * font units (y upward) in a face.
 */
public record Outline(byte[] commands, long[] points) {
  public static final Outline EMPTY = new Outline(new byte[0], new long[0]);

  /** Control points of a quarter circle as a cubic curve. */
  private static final double KAPPA = 0.5522847498;

  public boolean isEmpty() {
    return commands.length == 0;
  }

  /** The box round all points, those that only bend curves among them; there is one at least. */
  public Box bounds() {
    long left = points[0];
    long right = left;
    long top = points[1];
    long bottom = top;
    for (int i = 2; i < points.length; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      top = Math.min(top, points[i + 1]);
      bottom = Math.max(bottom, points[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** The outline moved. */
  public Outline moved(long dx, long dy) {
    long[] to = points.clone();
    for (int i = 0; i < to.length; i += 2) {
      to[i] += dx;
      to[i + 1] += dy;
    }
    return new Outline(commands, to);
  }

  /** An ellipse about a point: four quarters, each a cubic curve, nearly enough. */
  public static Outline oval(long x, long y, long rx, long ry) {
    long kx = Math.round(rx * KAPPA);
    long ky = Math.round(ry * KAPPA);
    return new Pen()
        .move(x + rx, y)
        .curve(x + rx, y + ky, x + kx, y + ry, x, y + ry)
        .curve(x - kx, y + ry, x - rx, y + ky, x - rx, y)
        .curve(x - rx, y - ky, x - kx, y - ry, x, y - ry)
        .curve(x + kx, y - ry, x + rx, y - ky, x + rx, y)
        .close()
        .outline();
  }

  /** Collects an outline step by step. */
  public static final class Pen {
    private byte[] commands = new byte[16];
    private long[] points = new long[64];
    private int steps;
    private int numbers;

    public Pen move(long x, long y) {
      return step('M', x, y);
    }

    public Pen line(long x, long y) {
      return step('L', x, y);
    }

    public Pen curve(long x1, long y1, long x2, long y2, long x, long y) {
      return step('C', x1, y1, x2, y2, x, y);
    }

    public Pen close() {
      return step('Z');
    }

    public Outline outline() {
      return new Outline(Arrays.copyOf(commands, steps), Arrays.copyOf(points, numbers));
    }

    private Pen step(char command, long... at) {
      if (steps == commands.length) commands = Arrays.copyOf(commands, 2 * steps);
      if (numbers + 6 > points.length) points = Arrays.copyOf(points, 2 * points.length);
      commands[steps++] = (byte) command;
      for (long number : at) points[numbers++] = number;
      return this;
    }
  }
}
