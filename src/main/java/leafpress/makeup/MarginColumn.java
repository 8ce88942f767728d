package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * The margin column of a page: notes stand beside their row; where they would touch they move down
 * as a stack, and up again where the foot of the page is near.
 */
final class MarginColumn {
  /** The least space between two notes, in scaled points: about a line. */
  private static final long GAP = 12 * 65_536L;

  private final List<Galley> notes = new ArrayList<>(0);
  private final List<Long> wanted = new ArrayList<>(0);
  private long top;

  /** The height of the notes, with the gap below each. */
  private long taken;

  /** A note with the place of its top edge. */
  record Stood(Galley note, long y) {}

  /** Takes a row that stands at a height. */
  void add(Row row, long y) {
    if (row.wide()) top = Math.max(top, y + row.height() + GAP);
    if (row.margins().isEmpty()) return;
    for (Galley note : row.margins()) note(note, y);
  }

  /** Takes a note that wants to stand at a height. */
  void note(Galley note, long y) {
    notes.add(note);
    wanted.add(y);
    taken += note.height() + GAP;
  }

  /** Whether not all notes find room on a page. */
  boolean overflows(long depth) {
    return !notes.isEmpty() && top - GAP + taken > depth;
  }

  /** Stands as many notes as there is room for; the others are left in {@code waiting}. */
  List<Stood> stand(long depth, List<Galley> waiting) {
    int count = fitting(depth);
    waiting.addAll(notes.subList(count, notes.size()));
    long[] y = new long[count];
    long free = top;
    for (int i = 0; i < count; i++) {
      y[i] = Math.max(free, wanted.get(i));
      free = y[i] + notes.get(i).height() + GAP;
    }
    long limit = depth;
    for (int i = count - 1; i >= 0; i--) {
      y[i] = Math.min(y[i], limit - notes.get(i).height());
      limit = y[i] - GAP;
    }
    List<Stood> stood = new ArrayList<>();
    for (int i = 0; i < count; i++) stood.add(new Stood(notes.get(i), y[i]));
    return stood;
  }

  private int fitting(long depth) {
    long sum = top - GAP;
    int count = 0;
    while (count < notes.size()) {
      sum += notes.get(count).height() + GAP;
      if (sum > depth && count > 0) break;
      if (sum > depth && top > 0) break;
      count++;
    }
    return count;
  }
}
