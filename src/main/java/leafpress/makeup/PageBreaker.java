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
 *
 * <p>A page here is a column of text. Where columns differ in depth, or their number is fixed, the
 * state is a row with the number of the column that begins with it.
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
  private final long[] depths;
  private final boolean fixed;
  private final long separator;
  private final double each;
  private final double[][] best;
  private final int[][] before;
  private final int[][] column;

  /** For each row the first from it on that is not space. */
  private final int[] content;

  /** For each row the height of all from it on that is not space. */
  private final long[] left;

  /** For each column what it and those after it have room for, where their number is fixed. */
  private final long[] room;

  private PageBreaker(List<Row> rows, long[] depths, boolean fixed, long separator, double each) {
    this.rows = rows;
    this.depths = depths;
    this.fixed = fixed;
    this.separator = separator;
    this.each = each;
    this.content = new int[rows.size() + 1];
    this.left = new long[rows.size() + 1];
    this.room = new long[depths.length + 1];
    content[rows.size()] = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean space = rows.get(i).space();
      content[i] = space ? content[i + 1] : i;
      left[i] = left[i + 1] + (space ? 0 : rows.get(i).height());
    }
    for (int k = depths.length - 1; k >= 0; k--) room[k] = room[k + 1] + depths[k];
    int states = fixed ? depths.length + 1 : depths.length;
    this.best = new double[states][rows.size() + 1];
    this.before = new int[states][rows.size() + 1];
    this.column = new int[states][rows.size() + 1];
    for (double[] of : best) Arrays.fill(of, Double.POSITIVE_INFINITY);
  }

  /**
   * The pages of a segment, as many as it needs.
   *
   * @param from the row to begin with
   * @param depths heights of the text columns; all that follow are as high as the last
   * @param separator what a page's footnotes take beyond their own height
   */
  static List<Slice> cut(List<Row> rows, int from, long[] depths, long separator) {
    return new PageBreaker(rows, depths, false, separator, 1).cut(from);
  }

  /** As few pages as can be, and of those the cheapest: where the number of pages is fixed. */
  static List<Slice> fewest(List<Row> rows, long depth, long separator) {
    return new PageBreaker(rows, new long[] {depth}, false, separator, PAGE).cut(0);
  }

  /**
   * The columns of a segment that has so many and no more; fewer if it needs fewer.
   *
   * @param from the row to begin with
   * @return nothing where they have no room for it
   */
  static List<Slice> within(List<Row> rows, int from, long[] depths, long separator) {
    return new PageBreaker(rows, depths, true, separator, 1).cut(from);
  }

  /** As many rows as columns have room for, without regard to where they are best divided. */
  static List<Slice> filled(List<Row> rows, long[] depths, long separator) {
    PageBreaker breaker = new PageBreaker(rows, depths, true, separator, 1);
    List<Slice> slices = new ArrayList<>();
    int from = breaker.content[0];
    for (int k = 0; k < depths.length && from < rows.size(); k++) {
      int to = breaker.furthest(from, k);
      slices.add(new Slice(from, breaker.trimmed(to)));
      from = to;
    }
    return slices;
  }

  private List<Slice> cut(int start) {
    int first = content[start];
    if (first == rows.size()) return List.of();
    best[0][first] = 0;
    for (int from = first; from < rows.size(); from++) {
      for (int k = 0; k < depths.length; k++) {
        if (best[k][from] < Double.POSITIVE_INFINITY) pagesFrom(from, k);
      }
    }
    return trace(first);
  }

  /** Tries all pages that begin with a row. */
  private void pagesFrom(int from, int k) {
    if (fixed && left[from] > room[k]) return; // what is left finds no room, however it is cut
    long height = headHeight(rows.get(from));
    long notes = 0;
    long depth = depths[k];
    int after = fixed ? k + 1 : Math.min(k + 1, depths.length - 1);
    MarginColumn margin = new MarginColumn();
    for (int at = from; at < rows.size(); at++) {
      Row row = rows.get(at);
      margin.add(row, height);
      height += row.height();
      notes += notesHeight(row, notes == 0);
      if (row.space()) continue;
      boolean fits = height + notes <= depth;
      if (!fits && (at > from || fixed)) return;
      if (!fits && k < depths.length - 1) {
        pass(from, k);
        return;
      }
      int next = content[at + 1];
      double cost = best[k][from] + each + cost(row, height + notes, depth, next == rows.size());
      if (margin.overflows(depth)) cost += CARRIED;
      if (cost < best[after][next]) {
        best[after][next] = cost;
        before[after][next] = from;
        column[after][next] = k;
      }
      if (!fits) return;
    }
  }

  /** Leaves a column empty that is too low for a row; a later one is as high as a page. */
  private void pass(int from, int k) {
    double cost = best[k][from] + TENTH * 100;
    if (cost >= best[k + 1][from]) return;
    best[k + 1][from] = cost;
    before[k + 1][from] = from;
    column[k + 1][from] = k;
  }

  /** The row behind the last that finds room in a column. */
  private int furthest(int from, int k) {
    long height = headHeight(rows.get(from));
    long notes = 0;
    int end = from;
    for (int at = from; at < rows.size(); at++) {
      Row row = rows.get(at);
      height += row.height();
      notes += notesHeight(row, notes == 0);
      if (row.space()) continue;
      if (height + notes > depths[k]) break;
      end = content[at + 1];
    }
    return end;
  }

  /** What a page costs that carries rows up to this one. */
  static double cost(Row last, long height, long depth, boolean end) {
    double free = Math.max(0, depth - height) / (double) depth;
    if (end) return height * 8 < depth ? SCANT : 0;
    return TENTH * 100 * free * free + last.breakCost();
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
    int to = rows.size();
    int k = 0;
    for (int i = 1; i < best.length; i++) if (best[i][to] < best[k][to]) k = i;
    if (best[k][to] == Double.POSITIVE_INFINITY) return List.of();
    List<Slice> slices = new ArrayList<>();
    while (to > first || k > 0) {
      int from = before[k][to];
      slices.add(new Slice(from, Math.max(from, trimmed(to))));
      k = column[k][to];
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
