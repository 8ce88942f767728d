package leafpress.imposition;

import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * The two copies on a sheet whose sides are both printed with the same form: what is the front of
 * one is the back of the other.
 *
 * @param paper the sheet
 * @param stacked whether they are above each other, heads outward; else they are side by side
 * @param gap between them
 */
public record Halves(Size paper, boolean stacked, long gap) {
  /** What each has of the sheet. */
  public Size half() {
    return stacked
        ? new Size(paper.width(), (paper.height() - gap) / 2)
        : new Size((paper.width() - gap) / 2, paper.height());
  }

  /** How far the second is from the edge where the first begins. */
  private long second() {
    return stacked ? paper.height() - half().height() : paper.width() - half().width();
  }

  /** Where they are cut apart: from the top edge if they are stacked, else from the left one. */
  public List<Long> cuts() {
    long end = stacked ? half().height() : half().width();
    return end == second() ? List.of(end) : List.of(end, second());
  }

  /** A place of the first copy, moved by what is free between it and the cut. */
  Place front(Place place, long free) {
    return moved(place, free);
  }

  /** A place on the back, as seen when a half is turned like a leaf, where the form has it. */
  Place back(Place place, long free) {
    if (!stacked) return moved(place, second() - free);
    // Turned head over foot, the sheet shows its back upside down to who turns leaves.
    Box box = place.box();
    long x = half().width() - box.right();
    long y = half().height() - box.bottom();
    Box turned = new Box(x, y, box.width(), box.height());
    return moved(new Place(place.page(), turned, 1 - place.turns()), second() - free);
  }

  private Place moved(Place place, long by) {
    Box box = stacked ? place.box().moved(0, by) : place.box().moved(by, 0);
    return new Place(place.page(), box, place.turns());
  }

  /** Whether a place is on the back of the first copy, that is, of the other half. */
  public boolean isSecond(Place place) {
    return stacked ? place.box().y() >= second() : place.box().x() >= second();
  }

  /** Where a fold of a copy is seen on the form. */
  List<Long> folds(long fold) {
    return stacked ? List.of(fold) : List.of(fold, paper.width() - fold);
  }

  /** What is printed of a part of a copy: where it reaches the cut, as much as that beyond it. */
  public Box bled(Box part, long bleed) {
    Size half = half();
    boolean first = stacked ? part.y() < second() : part.x() < second();
    long at = first ? 0 : second();
    Box copy = new Box(stacked ? 0 : at, stacked ? at : 0, half.width(), half.height());
    long before = first ? 0 : bleed;
    Box grown =
        stacked
            ? new Box(copy.x(), copy.y() - before, copy.width(), copy.height() + bleed)
            : new Box(copy.x() - before, copy.y(), copy.width() + bleed, copy.height());
    return Boxes.bled(part, copy, grown);
  }
}
