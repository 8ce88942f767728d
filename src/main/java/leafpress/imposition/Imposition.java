package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * What a scheme makes of a number of pages.
 *
 * @param name of the scheme
 * @param paper the sheet
 * @param twoSided whether sides follow each other front, back, front, back; else all are fronts
 * @param flip how the sheets are turned
 * @param sides what stands on each side, in the order of printing
 * @param folds where the sheets are folded, from the left edge of a front
 * @param nested how many sheets are folded into each other
 * @param blanks how many pages are empty, put in before the last page
 * @param halves the two copies of a sheet that is printed twice with the same form; its sides are
 *     such forms, and count as fronts
 */
public record Imposition(
    String name,
    Size paper,
    boolean twoSided,
    Flip flip,
    List<List<Place>> sides,
    List<Long> folds,
    int nested,
    int blanks,
    Optional<Halves> halves) {
  /** Sheets that are printed with a form for each side. */
  Imposition(
      String name,
      Size paper,
      boolean twoSided,
      Flip flip,
      List<List<Place>> sides,
      List<Long> folds,
      int nested,
      int blanks) {
    this(name, paper, twoSided, flip, sides, folds, nested, blanks, Optional.empty());
  }

  public int sheets() {
    return twoSided ? sides.size() / 2 : sides.size();
  }

  public boolean isBack(int side) {
    return twoSided && side % 2 == 1;
  }

  /** Where folds are on a side, from its left edge. */
  public List<Long> folds(int side) {
    if (!isBack(side) || !mirrored()) return folds;
    List<Long> seen = new ArrayList<>();
    for (int i = folds.size(); i-- > 0; ) seen.add(paper.width() - folds.get(i));
    return seen;
  }

  /** Whether a side is the one that who folds looks at: the innermost of the sheets in a fold. */
  public boolean isInnermost(int side) {
    int together = nested * (halves.isPresent() ? 1 : 2);
    return !folds.isEmpty() && (side % together == together - 1 || side == sides.size() - 1);
  }

  /** What may be seen of a place: the part of it that does not reach over a fold. */
  public Box seen(int side, Place place) {
    Box box = place.box();
    long middle = box.x() + box.width() / 2;
    long left = 0;
    long right = paper.width();
    for (long fold : folds(side)) {
      if (fold <= middle) left = Math.max(left, fold);
      else right = Math.min(right, fold);
    }
    long x = Math.max(box.x(), left);
    return new Box(x, box.y(), Math.min(box.right(), right) - x, box.height());
  }

  /** How far creep has moved a place over its fold, and so off its cut: to the right above 0. */
  public long crept(int side, Place place) {
    Box seen = seen(side, place);
    return place.box().right() - seen.right() - (seen.x() - place.box().x());
  }

  /** What is behind a box of a side: the box through the sheet, as seen from the other side. */
  public Box behind(Box box) {
    return mirrored()
        ? new Box(paper.width() - box.right(), box.y(), box.width(), box.height())
        : new Box(box.x(), paper.height() - box.bottom(), box.width(), box.height());
  }

  /** Whether the sheet is turned about its upright axis. */
  private boolean mirrored() {
    return flip == Flip.upright(paper);
  }

  /**
   * The same for sheets that are turned about the other edge: what is on the backs is turned by
   * half a turn, and so stands behind the same fronts as before.
   */
  public Imposition flipped(Flip other) {
    if (other == flip || !twoSided) return this;
    List<List<Place>> turned = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      turned.add(isBack(i) ? sides.get(i).stream().map(this::halfTurn).toList() : sides.get(i));
    }
    return new Imposition(name, paper, true, other, turned, folds, nested, blanks);
  }

  private Place halfTurn(Place place) {
    Box box = place.box();
    Box turned =
        new Box(
            paper.width() - box.right(), paper.height() - box.bottom(), box.width(), box.height());
    return new Place(place.page(), turned, 1 - place.turns());
  }
}
