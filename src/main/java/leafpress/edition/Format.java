package leafpress.edition;

import java.util.List;
import java.util.Map;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * Page geometry, from a file under {@code styles/formats/}. Lengths in scaled points.
 *
 * <p>A format has pages, as many as the text needs, or panels, whose number is fixed. Of a format
 * with panels {@code page} is the first panel's size, and the margins are the first panel's.
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
 * @param pages how many pages a leaflet should have, if it can: a wish, where that of an edition is
 *     a demand
 * @param columns how many columns of text stand side by side on a page
 * @param gutter space between two columns of text
 * @param text how much of an article it has room for: {@code full}, {@code abridged}, {@code brief}
 * @param largePrint whether it is for readers who need large print: text of 18 pt or more
 * @param sheet what it is printed on
 * @param panels in reading order, which is the order of the pages made; empty for pages
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
    int multipleOf,
    PageLimit pages,
    int columns,
    long gutter,
    String text,
    boolean largePrint,
    Sheet sheet,
    List<Panel> panels) {

  /**
   * The width of a column of text. Of panels, the narrowest: text runs through all of them at one
   * measure, and what wider ones have more goes into their margins.
   */
  public long measure() {
    if (!panels.isEmpty()) return panels.stream().mapToLong(Panel::measure).min().orElse(0);
    long text = page.width() - inside - outside - (asideWidth == 0 ? 0 : asideWidth + asideGap);
    return (text - (columns - 1) * gutter) / columns;
  }

  /** The height of the text column; of panels, of the lowest. */
  public long depth() {
    if (!panels.isEmpty()) return panels.stream().mapToLong(Panel::depth).min().orElse(0);
    return page.height() - top - bottom;
  }

  /** The format with one column over the whole page: no margin column, no columns of text. */
  public Format undivided() {
    return new Format(
        name,
        title,
        page,
        twoSided,
        top,
        inside,
        outside,
        bottom,
        0,
        0,
        multipleOf,
        pages,
        1,
        0,
        text,
        largePrint,
        sheet,
        panels);
  }

  /** Whether a panel has a role. */
  public boolean has(Panel.Role role) {
    return panels.stream().anyMatch(panel -> panel.role() == role);
  }

  /**
   * Where a panel stands on its side of the sheet, seen with that side up; y grows downward from
   * the top of the trimmed sheet, x from its left edge. The other side is seen after turning the
   * sheet about its upright axis (on the short edge of a landscape sheet).
   */
  public Box place(Panel panel) {
    long x = 0;
    long y = 0;
    for (Panel other : panels) {
      if (other.side() != panel.side()) continue;
      if (other.row() == panel.row() && other.column() < panel.column()) x += other.size().width();
      if (other.column() == panel.column() && other.row() < panel.row()) y += other.size().height();
    }
    return new Box(x, y, panel.size().width(), panel.size().height());
  }
}
