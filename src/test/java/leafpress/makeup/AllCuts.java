package leafpress.makeup;

import java.util.List;
import leafpress.typeset.Row;

/** Tries every way to cut rows into columns: slow, and plain enough to be believed. */
final class AllCuts {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private final List<Row> rows;
  private final Columns columns;

  AllCuts(List<Row> rows, Columns columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** What the best way costs. */
  double least() {
    return rest(0, 0, -1);
  }

  private double rest(int from, int number, long free) {
    if (from == rows.size()) return 0;
    if (columns.fixed() && number == columns.depths().length) return NONE;
    double least = NONE;
    long depth = columns.depth(number);
    for (int to = from + 1; to <= rows.size(); to++) {
      if (rows.get(to - 1).space() || height(from, to) > depth) continue;
      int next = to;
      while (next < rows.size() && rows.get(next).space()) next++;
      long left = depth - height(from, to);
      double cost = column(from, to, next, number, free);
      least = Math.min(least, cost + rest(next, number + 1, left));
    }
    return least;
  }

  private double column(int from, int to, int next, int number, long free) {
    long depth = columns.depth(number);
    long height = height(from, to);
    boolean end = next == rows.size();
    double each = columns.fixed() ? 1 : PageBreaker.EACH;
    double cost = each + PageBreaker.cost(rows.get(to - 1), height, depth, end);
    if (!end && height < columns.demand().least() * depth) cost += 20_000;
    boolean level = !end && (columns.first() + number) % columns.period() != 0;
    return cost + (level ? PageWays.uneven(free, depth - height, depth) : 0);
  }

  private long height(int from, int to) {
    return rows.subList(from, to).stream().mapToLong(Row::height).sum();
  }

  /** What a way costs. */
  double cost(List<Slice> slices) {
    double sum = 0;
    long free = -1;
    for (int i = 0; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      int next = i + 1 < slices.size() ? slices.get(i + 1).from() : rows.size();
      sum += column(slice.from(), slice.to(), next, i, free);
      free = columns.depth(i) - height(slice.from(), slice.to());
    }
    return sum;
  }
}
