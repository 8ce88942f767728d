package leafpress.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * Cuts a segment into pages at the least total cost: dynamic programming over the rows, as Plass
 * (1981, "Optimal pagination techniques") describes it for copy whose floats stay with their call.
 * What a page costs: the square of what it leaves free, and what the row before the break asks.
 */
final class PageBreaker {
  /** A page a tenth empty. Higher fills pages and parts what should stay together; lower gapes. */
  private static final double TENTH = 200;

  /** A last page with fewer than five lines looks like a mistake. */
  private static final double SCANT = 400;

  /** A margin note that must wait for the next page. */
  private static final double CARRIED = 1_500;

  /** More than all breaks of a leaflet that are only unwelcome. */
  private static final double PAGE = 100_000;

  private final List<Row> rows;
  private final long depth;
  private final long separator;
  private final double each;
  private final double[] best;
  private final int[] before;

  /** For each row the first from it on that is not space. */
  private final int[] content;

  private PageBreaker(List<Row> rows, long depth, long separator, double each) {
    this.rows = rows;
    this.depth = depth;
    this.separator = separator;
    this.each = each;
    this.best = new double[rows.size() + 1];
    this.before = new int[rows.size() + 1];
    this.content = new int[rows.size() + 1];
    content[rows.size()] = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      content[i] = rows.get(i).space() ? content[i + 1] : i;
    }
    Arrays.fill(best, Double.POSITIVE_INFINITY);
  }

  /**
   * The pages of a segment.
   *
   * @param depth height of the text column
   * @param separator what a page's footnotes take beyond their own height
   */
  static List<Slice> cut(List<Row> rows, long depth, long separator) {
    return new PageBreaker(rows, depth, separator, 1).cut();
  }

  /** As few pages as can be, and of those the cheapest: where the number of pages is fixed. */
  static List<Slice> fewest(List<Row> rows, long depth, long separator) {
    return new PageBreaker(rows, depth, separator, PAGE).cut();
  }

  /** What a page costs that carries rows up to this one. */
  static double cost(Row last, long height, long depth, boolean end) {
    double free = Math.max(0, depth - height) / (double) depth;
    if (end) return height * 8 < depth ? SCANT : 0;
    return TENTH * 100 * free * free + last.breakCost();
  }

  private List<Slice> cut() {
    int first = content[0];
    if (first == rows.size()) return List.of();
    best[first] = 0;
    for (int from = first; from < rows.size(); from++) {
      if (best[from] < Double.POSITIVE_INFINITY) pagesFrom(from);
    }
    return trace(first);
  }

  /** Tries all pages that begin with a row. */
  private void pagesFrom(int from) {
    long height = headHeight(rows.get(from));
    long notes = 0;
    MarginColumn margin = new MarginColumn();
    for (int at = from; at < rows.size(); at++) {
      Row row = rows.get(at);
      margin.add(row, height);
      height += row.height();
      notes += notesHeight(row, notes == 0);
      if (row.space()) continue;
      boolean fits = height + notes <= depth;
      if (!fits && at > from) return;
      int next = content[at + 1];
      double cost = best[from] + each + cost(row, height + notes, depth, next == rows.size());
      if (margin.overflows(depth)) cost += CARRIED;
      if (cost < best[next]) {
        best[next] = cost;
        before[next] = from;
      }
      if (!fits) return;
    }
  }

  private static long headHeight(Row first) {
    long sum = 0;
    for (Row row : first.head()) sum += row.height();
    return sum;
  }

  private long notesHeight(Row row, boolean first) {
    if (row.footnotes().isEmpty()) return 0;
    long sum = first ? separator : 0;
    for (Galley note : row.footnotes()) sum += note.height();
    return sum;
  }

  private List<Slice> trace(int first) {
    List<Slice> slices = new ArrayList<>();
    int to = rows.size();
    while (to > first) {
      int from = before[to];
      slices.add(new Slice(from, trimmed(to)));
      to = from;
    }
    Collections.reverse(slices);
    return slices;
  }

  private int trimmed(int to) {
    int end = to;
    while (end > 0 && rows.get(end - 1).space()) end--;
    return end;
  }
}
