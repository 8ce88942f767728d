package leafpress.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts plain rows into columns of a fixed number that are not seen together, at the least total
 * cost: {@link PageBreaker} without what only notes, grids and facing pages need. To know the
 * cheapest way to each row that begins a column is enough then, and copyfitting asks for cuts by
 * the ten thousand.
 */
final class ColumnCut {
  private final Heights heights;
  private final long[] depths;
  private final double each;
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

  private ColumnCut(Heights heights, long[] depths, double each) {
    this.heights = heights;
    this.depths = depths;
    this.each = each;
    this.rows = heights.rows().size();
    this.befores = new int[depths.length][rows + 1];
    this.costs = infinite();
    this.nexts = infinite();
  }

  private double[] infinite() {
    double[] all = new double[rows + 1];
    Arrays.fill(all, Double.POSITIVE_INFINITY);
    return all;
  }

  /**
   * The columns, or nothing if they have no room.
   *
   * @param each what a column costs, however it is filled
   */
  static List<Slice> of(Heights heights, long[] depths, double each) {
    ColumnCut cut = new ColumnCut(heights, depths, each);
    cut.first = heights.content(0);
    cut.last = cut.first;
    if (cut.first == cut.rows) return List.of();
    cut.costs[cut.first] = 0;
    for (int k = 0; k < depths.length; k++) cut.column(k);
    return cut.trace();
  }

  /** All ways to fill a column. */
  private void column(int k) {
    long room = 0;
    for (int i = k + 1; i < depths.length; i++) room += depths[i];
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
    if (nexts[rows] < least) {
      least = nexts[rows];
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
      long height = heights.above(at + 1) - base;
      if (height > depth) return;
      int next = heights.content(at + 1);
      double cost = each + PageBreaker.cost(heights.breakCost(at), height, depth, next == rows);
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
