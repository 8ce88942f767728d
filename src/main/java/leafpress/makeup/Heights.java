package leafpress.makeup;

import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/** The heights of rows, added up, so that what any column of them takes is known at once. */
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

  /** For each row the height of the footnotes that those before it call. */
  private final long[] notes;

  private final boolean stacked;

  private Heights(List<Row> rows) {
    int count = rows.size();
    this.rows = rows;
    above = new long[count + 1];
    left = new long[count + 1];
    content = new int[count + 1];
    breakCosts = new int[count];
    notes = new long[count + 1];
    boolean inOrder = true;
    for (int i = 0; i < count; i++) {
      Row row = rows.get(i);
      above[i + 1] = above[i] + row.height();
      notes[i + 1] = notes[i];
      for (Galley note : row.footnotes()) notes[i + 1] += note.height();
      inOrder &= row.height() >= 0 && row.margins().isEmpty();
      content[i] = row.space() ? -1 : i;
      breakCosts[i] = row.breakCost();
    }
    stacked = inOrder;
    content[count] = count;
    for (int i = count - 1; i >= 0; i--) {
      boolean space = content[i] < 0;
      if (space) content[i] = content[i + 1];
      left[i] = left[i + 1] + (space ? 0 : above[i + 1] - above[i]);
    }
  }

  static Heights of(List<Row> rows) {
    return new Heights(rows);
  }

  List<Row> rows() {
    return rows;
  }

  /** Whether none has a margin note or reaches back over others. */
  boolean stacked() {
    return stacked;
  }

  /** Whether they have nothing but heights: no footnotes, either. */
  boolean plain() {
    return stacked && notes[rows.size()] == 0;
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

  /** The height of the footnotes called in a row. */
  long notes(int i) {
    return notes[i + 1] - notes[i];
  }

  /**
   * The height of the footnotes called in rows from one up to another, with the rule above them.
   */
  long notes(int from, int to) {
    long sum = notes[to] - notes[from];
    return sum == 0 ? 0 : Galley.SEPARATOR + sum;
  }

  /** The height of all from a row on that is not space. */
  long left(int i) {
    return left[i];
  }

  /** The first row from one on that is not space. */
  int content(int i) {
    return content[i];
  }

  /**
   * What rows from one up to another take in a column, with heads of tables and with footnotes that
   * are not divided.
   */
  long of(int from, int to) {
    return notes(from, to) + head(from) + above[to] - above[from];
  }

  /** The height of the space that begins with a row. */
  long space(int i) {
    return above[content[i]] - above[i];
  }

  /** The height of the spaces among rows from one up to another. */
  long spaces(int from, int to) {
    return above[to] - above[from] - (left[from] - left[to]);
  }
}
