package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.typeset.Row;

/**
 * Spreads what running text leaves free on its panels. The spaces between its blocks are opened,
 * all by the same share, as far as they may be; what is left then is left at the foot of all panels
 * alike. Each column is brought to that foot by spaces of its own, for a paragraph of three lines
 * is not divided. No line is left alone for it, and no block is torn.
 */
final class Spread {
  /** Spaces that stay as they are, in thousandths. */
  static final long NONE = 1_000;

  /** Shares that are tried: with each a panel grows by a sixth of a line. */
  private static final long STEP = 10;

  /** Shares that are tried with columns that are made lower. */
  private static final long STRIDE = 100;

  /** Depths that are tried: half a line apart. */
  private static final int PARTS = 64;

  /** How many depths over the least are tried, for better breaks. */
  private static final int MORE = 4;

  /** Feet that stand less than two lines apart are seen as level. */
  private static final double QUIET = 1 / 18.0;

  /** Feet that are a third of a panel apart cost nearly as much as a torn block. */
  private static final double UNEVEN = 20_000;

  /** Columns that are all a tenth empty, as in {@link PageBreaker}. */
  private static final double TENTH = 200;

  /** Feet that are not level are worth a lead-in without its list, never a block torn. */
  private static final double SEEN = 2_500;

  private final long[] depths;
  private final Segment copy;
  private final long most;
  private Segment best;
  private int part = PARTS;
  private double least = Double.POSITIVE_INFINITY;

  private Spread(Segment segment, long[] depths, long most) {
    this.copy = segment;
    this.best = segment;
    this.depths = depths;
    this.most = most;
  }

  /**
   * Spreads.
   *
   * @param depths heights of the columns; lowered where room is left on all of them
   * @param most how far spaces may be opened, in thousandths
   */
  static Segment over(Segment segment, long[] depths, long most) {
    if (depths.length == 0) return segment;
    Spread spread = new Spread(segment, depths, most);
    if (!spread.take(segment, PARTS)) return segment;
    for (long share = NONE + STEP; share <= most; share += STEP) {
      if (!spread.take(segment.opened(share), PARTS)) break;
    }
    if (!spread.quiet()) spread.lower();
    System.arraycopy(spread.lowered(spread.part), 0, depths, 0, depths.length);
    return spread.best;
  }

  /** Makes the columns lower, for spaces that are opened more and less. */
  private void lower() {
    for (long share = NONE; share <= most; share += STRIDE) {
      Segment opened = copy.opened(share);
      int fits = PARTS;
      int over = PARTS / 3;
      while (fits - over > 1) {
        int middle = (fits + over) / 2;
        if (slices(opened.rows(), middle).isEmpty()) over = middle;
        else fits = middle;
      }
      for (int more = 0; more <= MORE && fits + more <= PARTS; more++) take(opened, fits + more);
    }
  }

  /** Takes a segment if it is the best so far; whether it finds room. */
  private boolean take(Segment segment, int part) {
    List<Slice> slices = slices(segment.rows(), part);
    if (slices.isEmpty()) return false;
    double cost = cost(segment, slices);
    if (cost < least) {
      least = cost;
      best = segment;
      this.part = part;
    }
    return true;
  }

  private List<Slice> slices(List<Row> rows, int part) {
    return PageBreaker.cut(rows, 0, Columns.fixed(lowered(part)));
  }

  /** Whether nobody sees that there was room. */
  private boolean quiet() {
    double[] free = free(best, slices(best.rows(), part));
    double sum = 0;
    for (double one : free) sum += one;
    return uneven(free) < QUIET && sum < QUIET * free.length;
  }

  private double cost(Segment segment, List<Slice> slices) {
    double[] free = free(segment, slices);
    double uneven = uneven(free);
    double sum = uneven < QUIET ? 0 : SEEN;
    for (double one : free) sum += TENTH * 100 * one * one / free.length;
    for (Slice slice : slices.subList(0, slices.size() - 1)) {
      if (slice.to() > slice.from()) sum += segment.rows().get(slice.to() - 1).breakCost();
    }
    return sum + UNEVEN * uneven * uneven;
  }

  private static double uneven(double[] free) {
    double least = 1;
    double most = 0;
    for (double one : free) {
      least = Math.min(least, one);
      most = Math.max(most, one);
    }
    return Math.max(0, most - least);
  }

  /** What is free at the foot of each column once they are levelled, as a share of its depth. */
  private double[] free(Segment segment, List<Slice> slices) {
    double[] free = new double[depths.length];
    long foot = foot(segment, slices);
    for (int i = 0; i < free.length; i++) {
      long height = i < slices.size() ? height(segment, slices.get(i)) : 0;
      if (i < slices.size() && reaches(copy, segment, slices.get(i), foot, most)) height = foot;
      free[i] = Math.max(0, 1 - (double) height / depths[i]);
    }
    return free;
  }

  /**
   * Opens the spaces of each column that is shorter than the longest, so that their feet are level;
   * a column for which that is too much stays as it is.
   *
   * @param copy the segment before its spaces were opened at all
   * @param most how far they may be opened, in thousandths
   */
  static Segment level(Segment copy, Segment segment, List<Slice> slices, long most) {
    long foot = foot(segment, slices);
    List<Row> rows = new ArrayList<>(segment.rows());
    for (Slice slice : slices) {
      long free = foot - height(segment, slice);
      if (free <= 0 || !reaches(copy, segment, slice, foot, most)) continue;
      long spaces = spaces(segment, slice);
      long share = NONE * (spaces + free) / spaces;
      for (int i = slice.from(); i < slice.to(); i++) rows.set(i, rows.get(i).opened(share));
    }
    return new Segment(segment.start(), segment.page(), rows);
  }

  private static long foot(Segment segment, List<Slice> slices) {
    long foot = 0;
    for (Slice slice : slices) foot = Math.max(foot, height(segment, slice));
    return foot;
  }

  /** Whether a column comes down to a foot if its spaces are opened as far as they may be. */
  private static boolean reaches(Segment copy, Segment segment, Slice slice, long foot, long most) {
    long free = foot - height(segment, slice);
    long spaces = spaces(segment, slice);
    return free <= 0 || spaces > 0 && spaces + free <= spaces(copy, slice) * most / NONE;
  }

  private static long height(Segment segment, Slice slice) {
    return CastingOff.height(new Sheet(Optional.of(segment), slice, false, List.of(), 0, 0, 0));
  }

  private static long spaces(Segment segment, Slice slice) {
    long sum = 0;
    for (int i = slice.from(); i < slice.to(); i++) {
      Row row = segment.rows().get(i);
      if (row.space()) sum += row.height();
    }
    return sum;
  }

  private long[] lowered(int part) {
    long[] lower = new long[depths.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = part == PARTS ? depths[i] : depths[i] / PARTS * part;
    }
    return lower;
  }
}
