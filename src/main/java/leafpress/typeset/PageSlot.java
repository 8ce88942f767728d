package leafpress.typeset;

import leafpress.page.Leaf;
import leafpress.style.ComputedStyle;

/**
 * A place in a row for the folio of another page, known only when pages are made up.
 *
 * @param target the id that it points at
 * @param right where the number's right edge stands, from the column's left
 * @param baseline from the row's top
 */
public record PageSlot(String target, long right, long baseline, ComputedStyle style, Leaf leaf) {
  PageSlot moved(long dx, long dy) {
    return new PageSlot(target, right + dx, baseline + dy, style, leaf);
  }
}
