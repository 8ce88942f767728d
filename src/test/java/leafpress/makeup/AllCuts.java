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
    return rest(0, 0, -1, Rest.NONE);
  }

  private double rest(int from, int number, long free, Rest in) {
    if (from == rows.size()) return 0;
    if (columns.fixed() && number == columns.depths().length) return NONE;
    double least = NONE;
    long depth = columns.depth(number);
    for (int to = from + 1; to <= rows.size(); to++) {
      if (rows.get(to - 1).space()) continue;
      int next = to;
      while (next < rows.size() && rows.get(next).space()) next++;
      Slice slice = new Slice(from, to, in, Rest.NONE);
      if (height(slice) > depth && columns.divides()) slice = divided(slice, depth);
      if (height(slice) > depth || slice.divides() && next == rows.size()) continue;
      double cost = column(slice, next, number, free);
      long left = depth - height(slice);
      least = Math.min(least, cost + rest(next, number + 1, left, slice.out()));
    }
    return least;
  }

  /** The same page with the last of its notes divided, if that can be. */
  private Slice divided(Slice whole, long depth) {
    List<FootOfPage.Part> parts = FootOfPage.of(rows, whole);
    if (parts.isEmpty()) return whole;
    FootOfPage.Part last = parts.get(parts.size() - 1);
    Rest rest = new Rest(last.note(), last.rows().from());
    Rest out = rest.after(depth - height(whole) + rest.height());
    return new Slice(whole.from(), whole.to(), whole.in(), out);
  }

  private double column(Slice slice, int next, int number, long free) {
    long depth = columns.depth(number);
    long height = height(slice);
    boolean end = next == rows.size();
    double each = columns.fixed() ? 1 : PageBreaker.EACH;
    double cost = each + PageBreaker.cost(rows.get(slice.to() - 1).breakCost(), height, depth, end);
    if (slice.divides()) cost += PageBreaker.DIVIDED;
    if (!end && height < columns.demand().least() * depth) cost += 20_000;
    boolean level = !end && (columns.first() + number) % columns.period() != 0;
    return cost + (level ? PageWays.uneven(free, depth - height, depth) : 0);
  }

  private long height(Slice slice) {
    long text = rows.subList(slice.from(), slice.to()).stream().mapToLong(Row::height).sum();
    return text + FootOfPage.height(FootOfPage.of(rows, slice));
  }

  /** What a way costs. */
  double cost(List<Slice> slices) {
    double sum = 0;
    long free = -1;
    for (int i = 0; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      int next = i + 1 < slices.size() ? slices.get(i + 1).from() : rows.size();
      sum += column(slice, next, i, free);
      free = columns.depth(i) - height(slice);
    }
    return sum;
  }
}
