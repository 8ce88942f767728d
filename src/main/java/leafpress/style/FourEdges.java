package leafpress.style;

import leafpress.geometry.Edges;

/**
 * What stands on the four edges of a box, from the values of properties: those for the top edge are
 * followed by those for right, bottom and left.
 */
final class FourEdges {
  private FourEdges() {}

  static Edges lengths(Object[] values, Property top) {
    int first = top.ordinal();
    return new Edges(
        (Long) values[first],
        (Long) values[first + 1],
        (Long) values[first + 2],
        (Long) values[first + 3]);
  }

  /** The widths of borders that are drawn. */
  static Edges borders(Object[] values) {
    return new Edges(border(values, 0), border(values, 1), border(values, 2), border(values, 3));
  }

  private static long border(Object[] values, int edge) {
    boolean drawn = (Boolean) values[Property.BORDER_TOP_STYLE.ordinal() + edge];
    return drawn ? (Long) values[Property.BORDER_TOP_WIDTH.ordinal() + edge] : 0;
  }

  static int[] colors(Object[] values) {
    int[] colors = new int[4];
    int first = Property.BORDER_TOP_COLOR.ordinal();
    for (int i = 0; i < 4; i++) colors[i] = (Integer) values[first + i];
    return colors;
  }
}
