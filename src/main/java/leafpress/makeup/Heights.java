package leafpress.makeup;

import java.util.List;
import leafpress.typeset.Row;

/**
 * The heights of rows, added up, so that what any column of them takes is known at once. Spaces may
 * be opened without making the rows anew.
 */
final class Heights {
  private final List<Row> rows;

  /** For each row the height of all before it. */
  private final long[] above;

  /** For each row the height of all from it on that is not space. */
  private final long[] left;

  /** For each row the first from it on that is not space. */
  private final int[] content;

  /** For each row what a break after it costs. */
  private final int[] breakCosts;

  private final boolean plain;

  private Heights(
      List<Row> rows, long[] above, long[] left, int[] content, int[] breakCosts, boolean plain) {
    this.rows = rows;
    this.breakCosts = breakCosts;
    this.above = above;
    this.left = left;
    this.content = content;
    this.plain = plain;
  }

  static Heights of(List<Row> rows) {
    int count = rows.size();
    long[] above = new long[count + 1];
    long[] left = new long[count + 1];
    int[] content = new int[count + 1];
    int[] breakCosts = new int[count];
    boolean plain = true;
    for (int i = 0; i < count; i++) {
      Row row = rows.get(i);
      above[i + 1] = above[i] + row.height();
      plain &= row.height() >= 0 && row.footnotes().isEmpty() && row.margins().isEmpty();
      content[i] = row.space() ? -1 : i;
      breakCosts[i] = row.breakCost();
    }
    content[count] = count;
    for (int i = count - 1; i >= 0; i--) {
      boolean space = content[i] < 0;
      if (space) content[i] = content[i + 1];
      left[i] = left[i + 1] + (space ? 0 : above[i + 1] - above[i]);
    }
    return new Heights(rows, above, left, content, breakCosts, plain);
  }

  /** The same with spaces in thousandths of what they were; see {@link Row#opened}. */
  Heights opened(long thousandths) {
    long[] opened = new long[above.length];
    for (int i = 0; i < rows.size(); i++) {
      long height = above[i + 1] - above[i];
      opened[i + 1] = opened[i] + (content[i] == i ? height : height * thousandths / 1_000);
    }
    return new Heights(rows, opened, left, content, breakCosts, plain);
  }

  List<Row> rows() {
    return rows;
  }

  /** Whether rows have nothing but heights: no notes, and none that reaches back over others. */
  boolean plain() {
    return plain;
  }

  long row(int i) {
    return above[i + 1] - above[i];
  }

  int breakCost(int i) {
    return breakCosts[i];
  }

  /** The height of what stands at the head of a page that begins with a row. */
  long head(int i) {
    return PageBreaker.headHeight(rows.get(i));
  }

  /** The row behind the last before one that is not space. */
  int trimmed(int to) {
    int end = to;
    while (end > 0 && rows.get(end - 1).space()) end--;
    return end;
  }

  /** The height of all rows before one. */
  long above(int i) {
    return above[i];
  }

  /** The row before which no more than so much stands, of those from one on the last. */
  int within(int from, long most) {
    int low = from;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (above[middle] <= most) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The height of all from a row on that is not space. */
  long left(int i) {
    return left[i];
  }

  /** The first row from one on that is not space. */
  int content(int i) {
    return content[i];
  }

  /** What stands in a column, with heads of tables and with footnotes. */
  long of(Slice slice) {
    if (slice.from() == slice.to()) return notes(slice);
    return notes(slice) + head(slice.from()) + above[slice.to()] - above[slice.from()];
  }

  private long notes(Slice slice) {
    return plain ? 0 : FootOfPage.height(FootOfPage.of(rows, slice));
  }

  /** The height of the spaces in a column. */
  long spaces(Slice slice) {
    long all = above[slice.to()] - above[slice.from()];
    return all - (left[slice.from()] - left[slice.to()]);
  }
}
