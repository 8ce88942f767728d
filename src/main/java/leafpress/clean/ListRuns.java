package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists without marks that were taken for headings: three or more short lines right below each
 * other, of which none has text of its own.
 */
final class ListRuns {
  private static final int FEWEST = 3;

  private final List<Piece> pieces;

  /** Headings with a paragraph right below, and with a gap before it. */
  private int tight;

  private int loose;

  private ListRuns(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
    for (int i = 0; i < pieces.size(); i++) count(i, 1);
  }

  static List<Piece> of(List<Piece> judged) {
    ListRuns runs = new ListRuns(judged);
    int i = 0;
    while (i < runs.pieces.size()) i = runs.run(i);
    return runs.pieces;
  }

  /** Judges the run that begins at a place; gives the place after it. */
  private int run(int from) {
    if (!bare(from)) return from + 1;
    int to = from + 1;
    while (to < pieces.size() && bare(to) && pieces.get(to).first().gap() == 0) to++;
    int next = to;
    // A heading at the end of a tight text belongs to the paragraph below it.
    if (to < pieces.size() && pieces.get(to).first().gap() == 0) to--;
    int first = from;
    boolean below = from > 0 && pieces.get(from).first().gap() == 0;
    if (!below && tightHeadings()) first++;
    if (to - first < FEWEST) return next;
    for (int i = first - 1; i < to; i++) count(i, -1);
    for (int i = first; i < to; i++) {
      Piece piece = pieces.get(i);
      pieces.set(i, piece.as(Piece.Kind.ITEM, false, "short lines below each other"));
    }
    for (int i = first - 1; i < to; i++) count(i, 1);
    return next;
  }

  private boolean bare(int i) {
    Piece piece = pieces.get(i);
    return piece.kind() == Piece.Kind.HEADING
        && piece.mark().isEmpty()
        && piece.first().text().charAt(0) != '#';
  }

  /** Whether headings of this text mostly have their paragraph right below. */
  private boolean tightHeadings() {
    return tight >= loose;
  }

  /** Counts how a place stands to the one after it, or takes it out of the count. */
  private void count(int i, int by) {
    if (i < 0 || i + 1 >= pieces.size()) return;
    if (pieces.get(i).kind() != Piece.Kind.HEADING) return;
    if (pieces.get(i + 1).kind() == Piece.Kind.HEADING) return;
    if (pieces.get(i + 1).first().gap() == 0) tight += by;
    else loose += by;
  }
}
