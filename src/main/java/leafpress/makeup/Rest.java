package leafpress.makeup;

import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * What is still to be set of a footnote.
 *
 * @param from the first row of it
 */
record Rest(Galley note, int from) {
  static final Rest NONE = new Rest(new Galley(List.of(), List.of()), 0);

  /** A divided note has at least so many lines on either page. */
  private static final int LINES = 2;

  // Spelt out: the record's own would compare the notes row by row.
  @Override
  public boolean equals(Object other) {
    return other instanceof Rest && ((Rest) other).note == note && ((Rest) other).from == from;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(note) + from;
  }

  static Rest whole(Galley note) {
    return new Rest(note, 0);
  }

  long height() {
    long sum = 0;
    for (Row row : note.rows().subList(from, note.rows().size())) sum += row.height();
    return sum;
  }

  /** The height of the rows before another rest of the same note. */
  long heightTo(Rest later) {
    long sum = 0;
    for (int i = from; i < end(later.from); i++) sum += note.rows().get(i).height();
    return sum;
  }

  /** What is left when as much of it as can be stands in a room; nothing if it is not divided. */
  Rest after(long room) {
    List<Row> rows = note.rows();
    Rest best = NONE;
    long height = 0;
    int lines = 0;
    for (int i = from; i < rows.size(); i++) {
      Row row = rows.get(i);
      height += row.height();
      if (height > room) return best;
      if (row.space()) continue;
      if (row.baseline().isPresent()) lines++;
      Rest left = new Rest(note, content(i + 1));
      boolean may = row.breakCost() < Galley.NEVER;
      if (may && lines >= LINES && left.lines() >= LINES) best = left;
    }
    return best;
  }

  /** The index behind the last row before an index that is not space. */
  private int end(int index) {
    int end = index;
    while (end > from && note.rows().get(end - 1).space()) end--;
    return end;
  }

  /** The rows before another rest of the same note, from this one on. */
  Slice to(Rest later) {
    return new Slice(from, end(later.from));
  }

  /** All rows from this one on. */
  Slice toEnd() {
    return new Slice(from, note.rows().size());
  }

  private int content(int index) {
    int at = index;
    while (at < note.rows().size() && note.rows().get(at).space()) at++;
    return at;
  }

  private int lines() {
    int lines = 0;
    for (Row row : note.rows().subList(from, note.rows().size())) {
      if (row.baseline().isPresent()) lines++;
    }
    return lines;
  }
}
