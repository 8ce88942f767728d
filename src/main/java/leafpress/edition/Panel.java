package leafpress.edition;

import leafpress.geometry.Edges;
import leafpress.geometry.Size;

/**
 * One face of a folded leaflet, or one side of a card: a page of its own in reading order. Lengths
 * in scaled points.
 *
 * @param name what findings and job tickets call it; each panel of a format has its own
 * @param role what the template puts on it
 * @param side the side of the sheet that it is printed on
 * @param column counted from 1 at the left of its side, seen with that side up
 * @param row counted from 1 at the top of its side
 * @param turned whether it stands upside down on the sheet, by half a turn
 * @param size width and height
 * @param margins what is left free round its text
 * @param columns how many columns of text stand side by side on it
 * @param gutter space between two columns of text
 */
public record Panel(
    String name,
    Role role,
    Side side,
    int column,
    int row,
    boolean turned,
    Size size,
    Edges margins,
    int columns,
    long gutter) {

  /** What a panel is for. */
  public enum Role {
    /** What is seen first: title, what it is about, who publishes it. */
    COVER,
    /** What is seen next, while the leaflet is being opened: it must stand alone. */
    FLAP,
    /** Running text of a leaflet with a cover. */
    INSIDE,
    /** What is seen from behind: contact, publication data. */
    BACK,
    /** Running text that brings its own title and end, as on a card. */
    PAGE
  }

  /** The sides of a sheet, named after where they are when it is folded. */
  public enum Side {
    OUTSIDE,
    INSIDE
  }

  /** The width of one column of its text. */
  public long measure() {
    long text = size.width() - margins.left() - margins.right();
    return (text - (columns - 1) * gutter) / columns;
  }

  /** The height of its text. */
  public long depth() {
    return size.height() - margins.top() - margins.bottom();
  }
}
