package leafpress.copyfit;

/**
 * How far a dimension may be changed.
 *
 * @param least the smallest value
 * @param most the largest value
 * @param ideal what the style asks for where nothing has to fit; it may lie outside
 * @param step between two values that are tried; over 0
 */
public record Range(long least, long most, long ideal, long step) {
  public Range {
    if (step <= 0 || least > most) throw new IllegalArgumentException(least + " to " + most);
  }

  /** A range of one value. */
  public static Range only(long value) {
    return new Range(value, value, value, 1);
  }

  /** The same range from a floor on; at a floor over all of it only the floor is left. */
  public Range from(long floor) {
    return new Range(Math.max(least, floor), Math.max(most, floor), ideal, step);
  }

  public boolean fixed() {
    return least == most;
  }

  /** The value nearest to the ideal. */
  public long nearest() {
    return Math.max(least, Math.min(most, ideal));
  }

  /** How many values are tried. */
  int count() {
    return (int) ((most - least + step - 1) / step) + 1;
  }

  /** The value of an index from 0, the least; the last is the largest. */
  long value(int index) {
    return Math.min(most, least + index * step);
  }

  /** The index of the largest value that is not over this one. */
  int index(long value) {
    if (value >= most) return count() - 1;
    return (int) Math.max(0, (value - least) / step);
  }
}
