package leafpress.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts stacked rows into columns of a fixed number that are not seen together, at the least total
 * cost: {@link PageBreaker} without what only divided notes, grids and facing pages need. To know
 * the cheapest way to each row that begins a column is enough then, and copyfitting asks for cuts
 * by the ten thousand.
 */
final class ColumnCut {
  private final Heights heights;
  private final long[] depths;
  private final Filling filling;
  private final int rows;

  /** For each column and each row, with which row the column before begins on the cheapest way. */
  private final int[][] befores;

  /** What the cheapest ways to the rows that may begin a column cost; infinite where none leads. */
  private double[] costs;

  private double[] nexts;
  private int first;
  private int last;
  private double least = Double.POSITIVE_INFINITY;
  private int used;

  /** What columns cost, by what stands in them. */
  interface Filling {
    /**
     * What a column costs by itself; infinite if it may not be.
     *
     * @param k its number
     * @param from its first row
     * @param to the row behind its last
     * @param height of these rows, no more than the column's
     * @param end whether nothing follows
     */
    double cost(int k, int from, int to, long height, boolean end);

    /** What a column costs that stays empty behind all others. */
    double blank(int k);
  }

  private ColumnCut(Heights heights, long[] depths, Filling filling) {
    this.heights = heights;
    this.depths = depths;
    this.filling = filling;
    this.rows = heights.rows().size();
    this.befores = new int[depths.length][rows + 1];
    this.costs = infinite();
    this.nexts = infinite();
    this.first = heights.content(0);
    this.last = first;
  }

  private double[] infinite() {
    double[] all = new double[rows + 1];
    Arrays.fill(all, Double.POSITIVE_INFINITY);
    return all;
  }

  /**
   * The cheapest columns.
   *
   * @param slices none if there is no room, or no way that may be
   */
  record Way(List<Slice> slices, double cost) {}

  static Way of(Heights heights, long[] depths, Filling filling) {
    ColumnCut cut = new ColumnCut(heights, depths, filling);
    if (cut.first == cut.rows) return new Way(List.of(), 0);
    cut.costs[cut.first] = 0;
    for (int k = 0; k < depths.length; k++) cut.column(k);
    return new Way(cut.trace(), cut.least);
  }

  /** All ways to fill a column. */
  private void column(int k) {
    long room = 0;
    double blank = 0;
    for (int i = k + 1; i < depths.length; i++) {
      room += depths[i];
      blank += filling.blank(i);
    }
    int enough = enough(room);
    int from = first;
    int end = last;
    first = rows;
    last = 0;
    for (; from <= end; from = heights.content(from + 1)) {
      double cost = costs[from];
      costs[from] = Double.POSITIVE_INFINITY;
      if (cost < Double.POSITIVE_INFINITY && heights.left(from) <= room + depths[k]) {
        from(from, cost, k, Math.max(from, enough));
      }
    }
    if (nexts[rows] + blank < least) {
      least = nexts[rows] + blank;
      used = k + 1;
    }
    nexts[rows] = Double.POSITIVE_INFINITY;
    double[] spent = costs;
    costs = nexts;
    nexts = spent;
  }

  /** The ways to fill a column from a row on, down to one that is not before another. */
  private void from(int from, double before, int k, int enough) {
    long depth = depths[k];
    long base = heights.above(from) - heights.head(from);
    for (int at = enough; at < rows; at = heights.content(at + 1)) {
      long height = heights.above(at + 1) - base + heights.notes(from, at + 1);
      if (height > depth) return;
      int next = heights.content(at + 1);
      double cost = filling.cost(k, from, at + 1, height, next == rows);
      if (before + cost >= nexts[next]) continue;
      nexts[next] = before + cost;
      befores[k][next] = from;
      if (next == rows) continue;
      first = Math.min(first, next);
      last = Math.max(last, next);
    }
  }

  /** The first row after which there is no more than finds room. */
  private int enough(long room) {
    int low = 0;
    int high = rows - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (heights.left(middle + 1) <= room) high = middle;
      else low = middle + 1;
    }
    return heights.content(low);
  }

  private List<Slice> trace() {
    List<Slice> slices = new ArrayList<>(used);
    int to = rows;
    for (int k = used - 1; k >= 0; k--) {
      int from = befores[k][to];
      slices.add(new Slice(from, heights.trimmed(to)));
      to = from;
    }
    Collections.reverse(slices);
    return slices;
  }
}
