package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.paragraph.Alignment;
import leafpress.paragraph.Items;

/** A paragraph as boxes, glue and penalties, and what each of them shows. */
final class Composition {
  private final Items items = new Items();
  private final List<Piece> pieces = new ArrayList<>();
  private final Alignment alignment;
  private final long slack;

  Composition(Alignment alignment, long slack) {
    this.alignment = alignment;
    this.slack = slack;
  }

  Items items() {
    return items;
  }

  /** What the item shows. */
  Piece piece(int item) {
    return pieces.get(item);
  }

  void start() {
    alignment.start(items, slack);
    pad();
  }

  void end() {
    alignment.end(items, slack);
    pad();
  }

  void box(long width, Piece piece) {
    items.box(width);
    pieces.add(piece);
  }

  /** Glue where a line may end, or may not. */
  void glue(boolean may, long width, long stretch, long shrink, Piece piece) {
    int from = items.size();
    boolean gives = alignment == Alignment.JUSTIFIED;
    long plus = gives ? stretch : 0;
    long minus = gives ? shrink : 0;
    if (may) alignment.space(items, width, plus, minus, slack);
    else items.penalty(0, Items.INFINITE, false).glue(width, plus, minus);
    pad();
    pieces.set(glueFrom(from), piece);
  }

  /** The glue that shows the space: the one behind the place to break, where that is apart. */
  private int glueFrom(int from) {
    int at = from;
    boolean apart = items.kind(from) == Items.PENALTY && alignment != Alignment.JUSTIFIED;
    if (apart && items.size() - from > 2) {
      while (items.kind(at) != Items.PENALTY || items.penalty(at) == Items.INFINITE) at++;
    }
    while (items.kind(at) != Items.GLUE) at++;
    return at;
  }

  void hyphen(long width, int cost, Piece piece) {
    int from = items.size();
    alignment.hyphen(items, width, cost, slack);
    pad();
    int at = from;
    while (items.kind(at) != Items.PENALTY || items.penalty(at) == Items.INFINITE) at++;
    pieces.set(at, piece);
  }

  void seam(int cost) {
    alignment.seam(items, cost, slack);
    pad();
  }

  private void pad() {
    while (pieces.size() < items.size()) pieces.add(Piece.NONE);
  }
}
