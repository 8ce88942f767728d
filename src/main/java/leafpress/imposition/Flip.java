package leafpress.imposition;

import leafpress.geometry.Size;

/** The edge about which a printer turns a sheet to print its other side. */
public enum Flip {
  SHORT_EDGE,
  LONG_EDGE;

  /** The edge that leaves the other side upright: the short one of a landscape sheet. */
  public static Flip upright(Size paper) {
    return paper.width() > paper.height() ? SHORT_EDGE : LONG_EDGE;
  }
}
