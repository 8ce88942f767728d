package leafpress.makeup;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ways to cut rows into columns up to a row, for each kind of column that may begin there. One
 * way a state would do, were it not for columns that are seen together: what the next one costs
 * depends on how much this one left free. So ways that end differently are kept, but only those
 * that cost less than the cheapest and all that unevenness can cost: no other can win.
 */
final class PageWays {
  /**
   * Columns that end a tenth of their depth apart: worse than one that is a tenth empty, so two are
   * cut a line short to be level. Higher, and pages gape to please their neighbour.
   */
  private static final double TENTH = 300;

  /** More than a tenth apart they look meant; and no line is left alone for the sake of a level. */
  static final double MOST = TENTH;

  private static final long ALONE = -1;
  private static final int NONE = -1;

  private final Columns columns;
  private final int[][] heads;

  /** What the cheapest ways cost that leave nothing of a footnote. */
  private final double[][] leasts;

  private double[] costs = new double[64];
  private long[] frees = new long[64];
  private int[] froms = new int[64];
  private int[] befores = new int[64];
  private int[] nexts = new int[64];

  /** What is left of a footnote for the column after; 0 for nothing. */
  private int[] rests = new int[64];

  private int size;

  /** Beaten ways, to be used again; nothing was built on them. */
  private int beaten = NONE;

  PageWays(Columns columns, int rows) {
    this.columns = columns;
    heads = new int[columns.states()][rows + 1];
    for (int[] of : heads) Arrays.fill(of, NONE);
    leasts = new double[columns.states()][rows + 1];
    for (double[] of : leasts) Arrays.fill(of, Double.POSITIVE_INFINITY);
  }

  /** The first column begins with a row. */
  void begin(int row) {
    put(0, row, 0, row, NONE, ALONE, 0);
  }

  /** Whether any way leads to a row that begins a column of a kind. */
  boolean lead(int k, int row) {
    return heads[k][row] >= 0;
  }

  /** What the ways to a row leave of footnotes, each once. */
  int[] rests(int k, int row) {
    IntStream.Builder left = IntStream.builder();
    for (int way = heads[k][row]; way >= 0; way = nexts[way]) left.add(rests[way]);
    return left.build().distinct().toArray();
  }

  /**
   * Adds a column.
   *
   * @param k its kind
   * @param from its first row
   * @param in what is left of a footnote for it
   * @param next the first row of the column after it
   * @param out what is left of a footnote for that
   * @param free what is left at its foot
   * @param cost of the column by itself
   * @param end whether it is the last
   */
  void add(int k, int from, int in, int next, int out, long free, double cost, boolean end) {
    int after = columns.after(k);
    boolean plain = in == 0 && out == 0;
    if (plain && leasts[k][from] + cost >= leasts[after][next] + spare(after)) return;
    boolean level = columns.faces(k) && !end;
    int by = NONE;
    double least = Double.POSITIVE_INFINITY;
    for (int way = heads[k][from]; way >= 0; way = nexts[way]) {
      if (rests[way] != in) continue;
      double sum = costs[way] + (level ? uneven(frees[way], free, columns.depth(k)) : 0);
      if (sum >= least) continue;
      least = sum;
      by = way;
    }
    put(after, next, out, from, by, free, least + cost);
  }

  /** Leaves a column empty. */
  void pass(int k, int row, double cost) {
    int by = heads[k][row];
    for (int way = nexts[by]; way >= 0; way = nexts[way]) if (costs[way] < costs[by]) by = way;
    put(columns.after(k), row, rests[by], row, by, ALONE, costs[by] + cost);
  }

  /** What it costs that two columns do not end level. */
  static double uneven(long free, long other, long depth) {
    if (free == ALONE || depth == 0) return 0;
    double apart = (double) (free - other) / depth;
    return Math.min(MOST, TENTH * 100 * apart * apart);
  }

  private void put(int k, int row, int rest, int from, int before, long free, double cost) {
    double spare = spare(k);
    int last = NONE;
    int next;
    for (int way = heads[k][row]; way >= 0; way = next) {
      next = nexts[way];
      if (rests[way] != rest) {
        last = way;
        continue;
      }
      double may = frees[way] == free ? 0 : spare;
      if (cost >= costs[way] + may) return;
      if (costs[way] < cost + may) {
        last = way;
        continue;
      }
      link(k, row, last, next);
      nexts[way] = beaten;
      beaten = way;
    }
    int way = fresh();
    costs[way] = cost;
    frees[way] = free;
    froms[way] = from;
    befores[way] = before;
    nexts[way] = NONE;
    rests[way] = rest;
    link(k, row, last, way);
    if (rest == 0) leasts[k][row] = Math.min(leasts[k][row], cost);
  }

  /** How much a way may cost over the cheapest and still win. */
  private double spare(int k) {
    return columns.faces(k) ? MOST : 0;
  }

  private void link(int k, int row, int last, int next) {
    if (last < 0) heads[k][row] = next;
    else nexts[last] = next;
  }

  private int fresh() {
    if (beaten >= 0) {
      int way = beaten;
      beaten = nexts[way];
      return way;
    }
    if (size == costs.length) {
      int more = 2 * size;
      costs = Arrays.copyOf(costs, more);
      frees = Arrays.copyOf(frees, more);
      froms = Arrays.copyOf(froms, more);
      befores = Arrays.copyOf(befores, more);
      nexts = Arrays.copyOf(nexts, more);
      rests = Arrays.copyOf(rests, more);
    }
    return size++;
  }

  /** The cheapest way to the end; under 0 if there is none. */
  int cheapest() {
    int best = NONE;
    for (int[] of : heads) {
      for (int way = of[of.length - 1]; way >= 0; way = nexts[way]) {
        if (best < 0 || costs[way] < costs[best]) best = way;
      }
    }
    return best;
  }

  /** The first row of the last column of a way. */
  int from(int way) {
    return froms[way];
  }

  /** What the last column of a way leaves of a footnote. */
  int rest(int way) {
    return rests[way];
  }

  /** The way without its last column; under 0 if it has none. */
  int before(int way) {
    return befores[way];
  }
}
