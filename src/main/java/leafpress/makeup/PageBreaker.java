package leafpress.makeup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * Cuts a segment into pages at the least total cost: dynamic programming over the rows, as Plass
 * (1981, "Optimal pagination techniques") describes it for copy whose floats stay with their call.
 * What a page costs: the square of what it leaves free, what the row before the break asks, and how
 * far from level it ends with the page that it faces.
 *
 * <p>A page here is a column of text. The state is a row with the kind of column that begins with
 * it: where columns differ in depth or their number is fixed its number, else its place among those
 * that are seen together; and what the page before left of a footnote, of which a page takes as
 * much as it can. {@link PageWays} keeps the ways to each state.
 */
final class PageBreaker {
  /** A page a tenth empty. Higher fills pages and parts what should stay together; lower gapes. */
  private static final double TENTH = 200;

  /** A last page with fewer than five lines looks like a mistake: as bad as one a fifth empty. */
  private static final double SCANT = 1_000;

  /** A margin note that must wait for the next page. */
  private static final double CARRIED = 1_500;

  /** A footnote that goes on on the next page: rather than a page that is a sixth empty. */
  static final double DIVIDED = 600;

  /** A page under the style's minimum: worse than any block that is torn, better than a widow. */
  private static final double UNFILLED = 20_000;

  /** One page more: paper is not spent to end level, but rather than to tear a block. */
  static final double EACH = 1_000;

  /** One column more, where their number is fixed. */
  private static final double ONE = 1;

  /** More than all breaks of a leaflet that are only unwelcome. */
  private static final double PAGE = 100_000;

  private final Heights heights;
  private final List<Row> rows;
  private final Columns columns;
  private final Demand demand;
  private final double each;
  private final PageWays ways;

  /** What is left of footnotes, by the numbers that ways know them by. */
  private final List<Rest> rests = new ArrayList<>(List.of(Rest.NONE));

  /** For each column what it and those after it have room for, where their number is fixed. */
  private final long[] room;

  private PageBreaker(Heights heights, Columns columns, double each) {
    this.heights = heights;
    this.rows = heights.rows();
    this.columns = columns;
    this.demand = columns.demand();
    this.each = each;
    long[] depths = columns.depths();
    this.room = new long[depths.length + 1];
    for (int k = depths.length - 1; k >= 0; k--) room[k] = room[k + 1] + depths[k];
    this.ways = new PageWays(columns, rows.size());
  }

  /**
   * The pages of a segment, as many as it needs; where their number is fixed, nothing if they have
   * no room for it.
   *
   * @param from the row to begin with
   */
  static List<Slice> cut(List<Row> rows, int from, Columns columns) {
    if (from == 0) return cut(Heights.of(rows), columns);
    return new PageBreaker(Heights.of(rows), columns, columns.fixed() ? ONE : EACH).cut(from);
  }

  /** The same, of rows whose heights are known. */
  static List<Slice> cut(Heights heights, Columns columns) {
    if (columns.plain() && heights.stacked()) {
      ColumnCut.Filling filling = new PlainFilling(heights, columns.depths());
      return ColumnCut.of(heights, columns.depths(), filling).slices();
    }
    return new PageBreaker(heights, columns, columns.fixed() ? ONE : EACH).cut(0);
  }

  /** As few pages as can be, and of those the cheapest: where the number of pages is fixed. */
  static List<Slice> fewest(List<Row> rows, int from, Columns columns) {
    return new PageBreaker(Heights.of(rows), columns, PAGE).cut(from);
  }

  /** What columns cost that are asked for nothing but room. */
  private record PlainFilling(Heights heights, long[] depths) implements ColumnCut.Filling {
    @Override
    public double cost(int k, int from, int to, long height, boolean end) {
      return ONE + PageBreaker.cost(heights.breakCost(to - 1), height, depths[k], end);
    }

    @Override
    public double blank(int k) {
      return 0;
    }
  }

  /** Whether so many columns have room for stacked rows. */
  static boolean roomFor(Heights heights, long... depths) {
    int from = heights.content(0);
    for (int k = 0; k < depths.length && from < heights.rows().size(); k++) {
      int first = from;
      for (int at = from; at < heights.rows().size(); at = heights.content(at + 1)) {
        if (heights.of(first, at + 1) > depths[k]) break;
        from = heights.content(at + 1);
      }
    }
    return from == heights.rows().size();
  }

  /** As many rows as columns have room for, without regard to where they are best divided. */
  static List<Slice> filled(List<Row> rows, Columns columns) {
    PageBreaker breaker = new PageBreaker(Heights.of(rows), columns, ONE);
    List<Slice> slices = new ArrayList<>();
    int from = breaker.heights.content(0);
    for (int k = 0; k < columns.depths().length && from < rows.size(); k++) {
      int to = breaker.furthest(from, k);
      slices.add(new Slice(from, breaker.heights.trimmed(to)));
      from = to;
    }
    return slices;
  }

  private List<Slice> cut(int start) {
    int first = heights.content(start);
    if (first == rows.size()) return List.of();
    ways.begin(first);
    boolean plain = heights.plain() && demand.grid().step() == 0 && !columns.fixed();
    int kinds = columns.fixed() ? columns.depths().length : columns.states();
    for (int from = first; from < rows.size(); from++) {
      for (int k = 0; k < kinds; k++) {
        if (!ways.lead(k, from)) continue;
        if (plain) {
          plainPagesFrom(from, k);
          continue;
        }
        if (rests.size() == 1) pagesFrom(from, k, 0);
        else for (int in : ways.rests(k, from)) pagesFrom(from, k, in);
      }
    }
    return trace();
  }

  /** Tries all pages that begin with a row, and with what is left of a footnote. */
  private void pagesFrom(int from, int k, int in) {
    // What is left finds no room, however it is cut; the grid may move lines up a little.
    boolean exact = columns.fixed() && demand.grid().step() == 0;
    if (exact && heights.left(from) > room[k]) return;
    long height = headHeight(rows.get(from));
    Rest last = rests.get(in);
    long notes = in == 0 ? 0 : Galley.SEPARATOR + last.height();
    long depth = columns.depth(k);
    Grid grid = demand.grid();
    double least = demand.least() * depth;
    MarginColumn margin = new MarginColumn();
    for (int at = from; at < rows.size(); at++) {
      Row row = rows.get(at);
      if (grid.step() != 0) height += grid.above(row, height);
      margin.add(row, height);
      height += heights.row(at);
      notes += notesHeight(at, notes == 0);
      if (!row.footnotes().isEmpty()) last = last(row.footnotes());
      if (heights.content(at) != at) continue;
      long free = depth - height - notes;
      int out = 0;
      if (free < 0 && last != Rest.NONE && columns.divides()) {
        Rest left = last.after(free + last.height());
        if (left != Rest.NONE) {
          out = number(left);
          free += last.height() - last.heightTo(left);
        }
      }
      if (free < 0 && (at > from || columns.fixed() || in != 0)) return;
      if (free < 0 && k < columns.depths().length - 1) {
        // Too low for the row; a later column is as high as a page.
        ways.pass(k, from, TENTH * 100);
        return;
      }
      int next = heights.content(at + 1);
      boolean end = next == rows.size();
      if (end && out != 0) return;
      double cost = each + cost(row.breakCost(), depth - free, depth, end);
      if (out != 0) cost += DIVIDED;
      if (margin.overflows(depth)) cost += CARRIED;
      if (!end && depth - free < least) cost += UNFILLED;
      ways.add(k, from, in, next, out, Math.max(0, free), cost, end);
      if (free < 0) return;
    }
  }

  /** The same for rows that are plain, on as many pages as they need. */
  private void plainPagesFrom(int from, int k) {
    long depth = columns.depth(k);
    double least = demand.least() * depth;
    long base = heights.above(from) - heights.head(from);
    for (int at = from; at < rows.size(); at = heights.content(at + 1)) {
      long height = heights.above(at + 1) - base;
      long free = depth - height;
      if (free < 0 && at > from) return;
      if (free < 0 && k < columns.depths().length - 1) {
        ways.pass(k, from, TENTH * 100);
        return;
      }
      int next = heights.content(at + 1);
      boolean end = next == rows.size();
      double cost = each + cost(heights.breakCost(at), height, depth, end);
      if (!end && height < least) cost += UNFILLED;
      ways.add(k, from, 0, next, 0, Math.max(0, free), cost, end);
      if (free < 0) return;
    }
  }

  private static Rest last(List<Galley> notes) {
    return Rest.whole(notes.get(notes.size() - 1));
  }

  private int number(Rest rest) {
    int known = rests.indexOf(rest);
    if (known >= 0) return known;
    rests.add(rest);
    return rests.size() - 1;
  }

  /** The row behind the last that finds room in a column. */
  private int furthest(int from, int k) {
    long height = headHeight(rows.get(from));
    long notes = 0;
    int end = from;
    for (int at = from; at < rows.size(); at++) {
      Row row = rows.get(at);
      height += demand.grid().above(row, height) + heights.row(at);
      notes += notesHeight(at, notes == 0);
      if (row.space()) continue;
      if (height + notes > columns.depth(k)) break;
      end = heights.content(at + 1);
    }
    return end;
  }

  /**
   * What a page costs by itself.
   *
   * @param breakCost of its last row
   */
  static double cost(int breakCost, long height, long depth, boolean end) {
    double free = Math.max(0, depth - height) / (double) depth;
    if (end) return height * 8 < depth ? SCANT : 0;
    return TENTH * 100 * free * free + breakCost;
  }

  static long headHeight(Row first) {
    long sum = 0;
    for (Row row : first.head()) sum += row.height();
    return sum;
  }

  private long notesHeight(int at, boolean first) {
    long sum = heights.notes(at);
    return sum > 0 && first ? sum + Galley.SEPARATOR : sum;
  }

  private List<Slice> trace() {
    List<Slice> slices = new ArrayList<>();
    int to = rows.size();
    int way = ways.cheapest();
    while (way >= 0 && ways.before(way) >= 0) {
      int from = ways.from(way);
      int before = ways.before(way);
      Rest in = rests.get(ways.rest(before));
      Rest out = rests.get(ways.rest(way));
      slices.add(new Slice(from, Math.max(from, heights.trimmed(to)), in, out));
      to = from;
      way = before;
    }
    Collections.reverse(slices);
    return slices;
  }
}
