package leafpress.makeup;

import java.util.List;
import leafpress.typeset.Row;

/**
 * Spreads what running text leaves free on its panels: the spaces between its blocks are opened,
 * all by the same share, as far as they may be; what is left then is left at the foot of all panels
 * alike. No line is left alone for it.
 */
final class Spread {
  /** Spaces that stay as they are, in thousandths. */
  static final long NONE = 1_000;

  /** Shares that are tried: with each a panel grows by a sixth of a line. */
  private static final long STEP = 10;

  /** Depths that are tried: half a line apart. */
  private static final int PARTS = 64;

  /** Less than two lines free at the foot are not seen. */
  private static final int QUIET = 18;

  /** Columns that are all free cost as much as three torn blocks. */
  private static final double EMPTY = 20_000;

  /** Room that is seen at the foot is worth one block that is torn, never a line left alone. */
  private static final double SEEN = 3_500;

  private final long[] depths;

  private Spread(long[] depths) {
    this.depths = depths;
  }

  /**
   * Spreads.
   *
   * @param depths heights of the columns; lowered where room is left on all of them
   * @param most how far spaces may be opened, in thousandths
   */
  static Segment over(Segment segment, long[] depths, long most) {
    if (depths.length == 0) return segment;
    Spread spread = new Spread(depths);
    Segment best = segment;
    double least = spread.cost(segment.rows());
    for (long share = NONE + STEP; share <= most; share += STEP) {
      Segment opened = segment.opened(share);
      double cost = spread.cost(opened.rows());
      if (cost == Double.POSITIVE_INFINITY) break;
      if (cost >= least) continue;
      least = cost;
      best = opened;
    }
    List<Slice> slices = spread.slices(best.rows(), depths);
    if (spread.free(best.rows(), slices) * QUIET > depths[0]) spread.balance(best.rows(), slices);
    return best;
  }

  private List<Slice> slices(List<Row> rows, long[] columns) {
    return PageBreaker.cut(rows, 0, Columns.fixed(columns));
  }

  private double cost(List<Row> rows) {
    List<Slice> slices = slices(rows, depths);
    if (slices.isEmpty()) return Double.POSITIVE_INFINITY;
    long left = free(rows, slices);
    double free = (double) left / depths[0];
    return breaks(rows, slices) + EMPTY * free * free + (left * QUIET > depths[0] ? SEEN : 0);
  }

  /** What is free on the last column and on those after it. */
  private long free(List<Row> rows, List<Slice> slices) {
    long free = 0;
    for (int i = slices.size() - 1; i >= 0 && i < depths.length; i++) free += depths[i];
    if (slices.isEmpty()) return free;
    Slice last = slices.get(slices.size() - 1);
    for (Row row : rows.subList(last.from(), last.to())) free -= row.height();
    return Math.max(0, free);
  }

  private static long breaks(List<Row> rows, List<Slice> slices) {
    long sum = 0;
    for (Slice slice : slices.subList(0, slices.size() - 1)) {
      if (slice.to() > slice.from()) sum += rows.get(slice.to() - 1).breakCost();
    }
    return sum;
  }

  /** Lowers the columns to the least depth at which breaks get little worse. */
  private void balance(List<Row> rows, List<Slice> slices) {
    if (slices.isEmpty()) return;
    double bad = breaks(rows, slices) + SEEN;
    int least = PARTS;
    for (int part = PARTS - 1; part > PARTS / 3; part--) {
      List<Slice> lower = slices(rows, lowered(part));
      if (lower.isEmpty()) break;
      if (breaks(rows, lower) <= bad) least = part;
    }
    System.arraycopy(lowered(least), 0, depths, 0, depths.length);
  }

  private long[] lowered(int part) {
    long[] lower = new long[depths.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = part == PARTS ? depths[i] : depths[i] / PARTS * part;
    }
    return lower;
  }
}
