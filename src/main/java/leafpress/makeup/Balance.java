package leafpress.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leafpress.geometry.Length;
import leafpress.typeset.Row;

/** Brings the columns of the last page of a copy to about one height, so that none gapes. */
final class Balance {
  /** How finely heights are tried. */
  private static final long STEP = Length.pt(6);

  /** What a step of height costs, against what rows ask of a break after them. */
  private static final double STEP_COST = 8;

  private Balance() {}

  /**
   * Slices with those of the last page balanced.
   *
   * @param columns how many columns the last page has
   * @param first the index of the first slice on the last page
   * @param depth the height of its columns
   */
  static List<Slice> last(
      List<Row> rows, List<Slice> slices, int first, int columns, long depth, Demand demand) {
    if (columns < 2 || first >= slices.size()) return slices;
    int from = slices.get(first).from();
    long low = 0;
    long high = depth / STEP + 1;
    while (low < high) {
      long middle = (low + high) / 2;
      if (cut(rows, from, columns, middle * STEP, demand).isEmpty()) low = middle + 1;
      else high = middle;
    }
    List<Slice> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int up = 0; (low + up) * STEP <= depth && up * STEP_COST < least; up++) {
      List<Slice> tried = cut(rows, from, columns, (low + up) * STEP, demand);
      double cost = up * STEP_COST;
      for (Slice slice : tried.subList(0, Math.max(0, tried.size() - 1))) {
        cost += rows.get(slice.to() - 1).breakCost();
      }
      if (tried.isEmpty() || cost >= least) continue;
      least = cost;
      best = tried;
    }
    if (best.isEmpty()) return slices;
    List<Slice> all = new ArrayList<>(slices.subList(0, first));
    all.addAll(best);
    return all;
  }

  private static List<Slice> cut(
      List<Row> rows, int from, int columns, long height, Demand demand) {
    long[] depths = new long[columns];
    Arrays.fill(depths, height);
    return PageBreaker.cut(rows, from, Columns.fixed(depths, new Demand(0, demand.grid())));
  }
}
