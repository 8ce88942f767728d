package leafpress.edition;

import java.util.Map;
import leafpress.geometry.Size;

/**
 * Page geometry, from a file under {@code styles/formats/}. Lengths in scaled points.
 *
 * @param name the file's name without {@code .yml}
 * @param title what people call it, by language
 * @param page the trimmed page
 * @param twoSided whether inside and outside change sides on left-hand pages
 * @param top margin
 * @param inside margin at the spine (left on a right-hand page)
 * @param outside margin at the fore edge; beyond the aside column, if there is one
 * @param bottom margin
 * @param asideWidth width of the margin column at the outside; 0 for none
 * @param asideGap gap between text and margin column
 * @param multipleOf pages are padded to a multiple of this, before the back page
 */
public record Format(
    String name,
    Map<String, String> title,
    Size page,
    boolean twoSided,
    long top,
    long inside,
    long outside,
    long bottom,
    long asideWidth,
    long asideGap,
    int multipleOf) {

  /** The width of the text column. */
  public long measure() {
    return page.width() - inside - outside - (asideWidth == 0 ? 0 : asideWidth + asideGap);
  }

  /** The height of the text column. */
  public long depth() {
    return page.height() - top - bottom;
  }
}
