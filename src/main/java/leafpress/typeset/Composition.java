package leafpress.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leafpress.paragraph.Alignment;
import leafpress.paragraph.Items;

/** A paragraph as boxes, glue and penalties, and what each of them shows. */
final class Composition {
  private final Items items;
  private final List<Piece> pieces = new ArrayList<>();
  private GapKind[] kinds = new GapKind[64];
  private final Alignment alignment;
  private final long slack;
  private final long size;
  private Optional<Initial> initial = Optional.empty();
  private long widest;

  /**
   * An empty paragraph.
   *
   * @param length of its text: there are about as many items as characters
   */
  Composition(Alignment alignment, long slack, long size, int length) {
    this.items = new Items(16 + length);
    this.size = size;
    this.alignment = alignment;
    this.slack = slack;
  }

  /** The large first letter, which is none of the items. */
  Optional<Initial> initial() {
    return initial;
  }

  void initial(Optional<Initial> letter) {
    initial = letter;
  }

  Alignment alignment() {
    return alignment;
  }

  /** A word of so much width stands here; one that is wider than the measure is cut. */
  void word(long width) {
    widest = Math.max(widest, width);
  }

  /** The width of the widest word. */
  long widest() {
    return widest;
  }

  /** The size of the paragraph's type. */
  long size() {
    return size;
  }

  Items items() {
    return items;
  }

  /** What the item shows. */
  Piece piece(int item) {
    return pieces.get(item);
  }

  /** The kind of a gap. */
  GapKind kind(int item) {
    GapKind kind = item < kinds.length ? kinds[item] : null;
    return kind == null ? GapKind.FIXED : kind;
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
  void glue(boolean may, long width, long stretch, long shrink, Piece piece, GapKind kind) {
    glue(may, 0, width, stretch, shrink, piece, kind);
  }

  /** The same; a line that ends there costs something. */
  void glue(
      boolean may, int cost, long width, long stretch, long shrink, Piece piece, GapKind kind) {
    boolean gives = alignment == Alignment.JUSTIFIED;
    long plus = gives ? stretch : 0;
    long minus = gives ? shrink : 0;
    int at = items.size() + 1;
    if (may) at = alignment.space(items, width, plus, minus, cost, slack);
    else items.penalty(0, Items.INFINITE, false).glue(width, plus, minus);
    pad();
    pieces.set(at, piece);
    if (at >= kinds.length) kinds = Arrays.copyOf(kinds, 2 * at);
    kinds[at] = kind;
  }

  void hyphen(long width, int cost, Piece piece) {
    int at = alignment.hyphen(items, width, cost, slack);
    pad();
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
