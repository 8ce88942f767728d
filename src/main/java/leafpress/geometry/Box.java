package leafpress.geometry;

/** A rectangle: its left and top edge, width and height, in scaled points; y grows downward. */
public record Box(long x, long y, long width, long height) {
  public long right() {
    return x + width;
  }

  public long bottom() {
    return y + height;
  }

  public Box moved(long dx, long dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Whether the other rectangle lies within this one, edges included. */
  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }
}
