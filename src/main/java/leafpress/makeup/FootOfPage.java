package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * The footnotes of a column from top to bottom: what the column before left, then those that its
 * rows call, the last of them perhaps in part.
 */
final class FootOfPage {
  private FootOfPage() {}

  /** A note, or some rows of it. */
  record Part(Galley note, Slice rows) {
    long height() {
      long sum = 0;
      for (Row row : note.rows().subList(rows.from(), rows.to())) sum += row.height();
      return sum;
    }
  }

  static List<Part> of(List<Row> rows, Slice slice) {
    List<Part> parts = new ArrayList<>(0);
    Rest last = slice.in();
    if (last != Rest.NONE) parts.add(new Part(last.note(), last.toEnd()));
    for (int i = slice.from(); i < slice.to(); i++) {
      if (rows.get(i).footnotes().isEmpty()) continue;
      for (Galley note : rows.get(i).footnotes()) {
        last = Rest.whole(note);
        parts.add(new Part(note, last.toEnd()));
      }
    }
    if (slice.divides()) {
      parts.set(parts.size() - 1, new Part(last.note(), last.to(slice.out())));
    }
    return parts;
  }

  /** The height of them all, with the rule above them. */
  static long height(List<Part> parts) {
    if (parts.isEmpty()) return 0;
    long sum = Galley.SEPARATOR;
    for (Part part : parts) sum += part.height();
    return sum;
  }
}
