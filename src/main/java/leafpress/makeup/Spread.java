package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
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

  /** Shares that are tried: with each a panel grows by nearly a line. */
  private static final long STEP = 50;

  /** Shares that are tried beside the best of those: by a sixth of a line. */
  private static final long FINE = 10;

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

  private final List<Row> rows;
  private final long[] depths;
  private final Heights copy;
  private final long most;
  private long best = NONE;
  private int part = PARTS;
  private double least = Double.POSITIVE_INFINITY;

  private Spread(Segment segment, long[] depths, long most) {
    this.rows = segment.rows();
    this.copy = Heights.of(rows);
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
    if (!spread.take(NONE, spread.copy, PARTS)) return segment;
    spread.shares(NONE + STEP, most, STEP);
    long coarse = spread.best;
    spread.shares(Math.max(NONE, coarse - STEP) + FINE, coarse - FINE, FINE);
    spread.shares(coarse + FINE, Math.min(most, coarse + STEP - FINE), FINE);
    if (!spread.quiet()) spread.lower();
    System.arraycopy(spread.lowered(spread.part), 0, depths, 0, depths.length);
    return spread.best == NONE ? segment : segment.opened(spread.best);
  }

  /** Tries shares as far as the copy finds room. */
  private void shares(long from, long to, long step) {
    for (long share = from; share <= to; share += step) {
      if (!take(share, copy.opened(share), PARTS)) return;
    }
  }

  /** Makes the columns lower, for spaces that are opened more and less. */
  private void lower() {
    int fits = PARTS / 3;
    for (long share = NONE; share <= most; share += STRIDE) {
      Heights opened = copy.opened(share);
      fits = least(opened, fits);
      for (int more = 0; more <= MORE && fits + more <= PARTS; more++) {
        take(share, opened, fits + more);
      }
    }
  }

  /**
   * The least depth for which there is room, from one on: wider spaces need no less than others.
   */
  private int least(Heights opened, int from) {
    int over = from - 1;
    int step = 1;
    while (over + step < PARTS && !roomFor(opened, over + step)) {
      over += step;
      step *= 2;
    }
    int fits = Math.min(PARTS, over + step);
    while (fits - over > 1) {
      int middle = (fits + over) / 2;
      if (!roomFor(opened, middle)) over = middle;
      else fits = middle;
    }
    return fits;
  }

  /** Takes a share if it is the best so far; whether the copy finds room. */
  private boolean take(long share, Heights opened, int part) {
    List<Slice> slices = slices(opened, part);
    if (slices.isEmpty()) return false;
    double cost = cost(opened, slices);
    if (cost < least) {
      least = cost;
      best = share;
      this.part = part;
    }
    return true;
  }

  private boolean roomFor(Heights opened, int part) {
    if (!opened.plain()) return !slices(opened, part).isEmpty();
    return PageBreaker.roomFor(opened, lowered(part));
  }

  private List<Slice> slices(Heights opened, int part) {
    return PageBreaker.cut(opened, Columns.fixed(lowered(part)));
  }

  /** Whether nobody sees that there was room. */
  private boolean quiet() {
    Heights opened = copy.opened(best);
    double[] free = free(opened, slices(opened, part));
    double sum = 0;
    for (double one : free) sum += one;
    return uneven(free) < QUIET && sum < QUIET * free.length;
  }

  private double cost(Heights opened, List<Slice> slices) {
    double[] free = free(opened, slices);
    double uneven = uneven(free);
    double sum = uneven < QUIET ? 0 : SEEN;
    for (double one : free) sum += TENTH * 100 * one * one / free.length;
    for (Slice slice : slices.subList(0, slices.size() - 1)) {
      if (slice.to() > slice.from()) sum += rows.get(slice.to() - 1).breakCost();
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
  private double[] free(Heights opened, List<Slice> slices) {
    double[] free = new double[depths.length];
    long foot = foot(opened, slices);
    for (int i = 0; i < free.length; i++) {
      long height = i < slices.size() ? opened.of(slices.get(i)) : 0;
      if (i < slices.size() && reaches(copy, opened, slices.get(i), foot, most)) height = foot;
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
    Heights before = Heights.of(copy.rows());
    Heights opened = Heights.of(segment.rows());
    long foot = foot(opened, slices);
    List<Row> rows = new ArrayList<>(segment.rows());
    for (Slice slice : slices) {
      long free = foot - opened.of(slice);
      if (free <= 0 || !reaches(before, opened, slice, foot, most)) continue;
      long spaces = opened.spaces(slice);
      long share = NONE * (spaces + free) / spaces;
      for (int i = slice.from(); i < slice.to(); i++) rows.set(i, rows.get(i).opened(share));
    }
    return segment.with(rows);
  }

  private static long foot(Heights opened, List<Slice> slices) {
    long foot = 0;
    for (Slice slice : slices) foot = Math.max(foot, opened.of(slice));
    return foot;
  }

  /** Whether a column comes down to a foot if its spaces are opened as far as they may be. */
  private static boolean reaches(Heights copy, Heights opened, Slice slice, long foot, long most) {
    long free = foot - opened.of(slice);
    long spaces = opened.spaces(slice);
    return free <= 0 || spaces > 0 && spaces + free <= copy.spaces(slice) * most / NONE;
  }

  private long[] lowered(int part) {
    long[] lower = new long[depths.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = part == PARTS ? depths[i] : depths[i] / PARTS * part;
    }
    return lower;
  }
}
