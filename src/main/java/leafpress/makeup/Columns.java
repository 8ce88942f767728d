package leafpress.makeup;

/**
 * The columns that a segment is cut for, and what is asked of them.
 *
 * @param depths their heights; all that follow are as high as the last
 * @param fixed whether there are so many and no more
 * @param period how many columns the eye sees at once, those of a page or of two facing pages; they
 *     should end level
 * @param first the place of the first column among them
 * @param demand of the style
 * @param divides whether a footnote may begin in one column and end in the next
 */
record Columns(
    long[] depths, boolean fixed, int period, int first, Demand demand, boolean divides) {

  Columns(long[] depths, boolean fixed, int period, int first, Demand demand) {
    this(depths, fixed, period, first, demand, false);
  }

  /** As many columns of one height as it takes. */
  static Columns of(long depth, Demand demand) {
    return new Columns(new long[] {depth}, false, 1, 0, demand);
  }

  /** So many columns and no more. */
  static Columns fixed(long... depths) {
    return fixed(depths, Demand.NONE);
  }

  static Columns fixed(long[] depths, Demand demand) {
    return new Columns(depths, true, 1, 0, demand);
  }

  /** Whether nothing is asked of so many columns but that they have room. */
  boolean plain() {
    boolean free = demand.least() == 0 && demand.grid().step() == 0;
    return fixed && period == 1 && !divides && free;
  }

  /** How many columns are told apart. */
  int states() {
    return fixed ? depths.length + 1 : depths.length - 1 + period;
  }

  /** The column after one. */
  int after(int k) {
    return fixed || k + 1 < states() ? k + 1 : k + 1 - period;
  }

  long depth(int k) {
    return depths[Math.min(k, depths.length - 1)];
  }

  /** Whether a column is seen together with the one before it. */
  boolean faces(int k) {
    return (first + k) % period != 0;
  }
}
