package leafpress.makeup;

import java.util.Arrays;
import java.util.List;
import leafpress.typeset.Row;

/**
 * The rows at the beginning of a segment that reach across all columns of its first page, such as
 * titles and key points. What is too high for a page takes as many as it needs; the columns begin
 * under it on the last of them.
 *
 * @param pages its rows, page by page; none where nothing reaches across
 * @param end the row behind it
 * @param height of what stands on the last of these pages
 */
record Lead(List<Slice> pages, int end, long height) {
  private static final Lead NONE = new Lead(List.of(), 0, 0);

  /** Less room than this part of a page is left blank: two stubs of text look like a mistake. */
  private static final int LEAST = 6;

  /** The lead of rows in columns on pages of a depth. */
  static Lead of(List<Row> rows, int columns, long depth, Demand demand) {
    int end = columns > 1 ? end(rows) : 0;
    if (end == 0) return NONE;
    long height = height(rows, 0, end);
    if (height <= depth) return new Lead(List.of(new Slice(0, end)), end, demand.grid().up(height));
    List<Slice> pages = PageBreaker.cut(rows.subList(0, end), 0, Columns.of(depth, demand));
    int last = pages.get(pages.size() - 1).from();
    return new Lead(pages, end, demand.grid().up(height(rows, last, end)));
  }

  /** How many rows at the beginning reach across all columns, with the space behind them. */
  private static int end(List<Row> rows) {
    int wide = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).wide()) wide = i + 1;
      else if (!rows.get(i).space()) break;
    }
    while (wide > 0 && wide < rows.size() && rows.get(wide).space()) wide++;
    return wide;
  }

  private static long height(List<Row> rows, int from, int to) {
    long height = PageBreaker.headHeight(rows.get(from));
    for (int i = from; i < to; i++) height += rows.get(i).height();
    return height;
  }

  /** The heights of columns: of those under the lead, and of all that follow. */
  long[] depths(int columns, long depth) {
    if (pages.isEmpty()) return new long[] {depth};
    long[] depths = new long[columns + 1];
    long room = depth - height;
    Arrays.fill(depths, room < depth / LEAST ? 0 : room);
    depths[columns] = depth;
    return depths;
  }
}
