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

  public boolean isEmpty() {
    return commands.length == 0;
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
