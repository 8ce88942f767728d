package leafpress.font;

/**
 * Writes the one substitution that a Chinese web face keeps: two em dashes become one of two em,
 * without a gap. Glyph numbers are those of the subset, so nothing stale comes along (OpenType 1.9,
 * “GSUB”, lookup type 4).
 */
final class DashTable {
  private DashTable() {}

  /**
   * A table {@code GSUB} for the default and the Chinese script.
   *
   * @param dash the em dash
   * @param joined the dash of two em
   */
  static byte[] write(int dash, int joined) {
    BigEndian table = new BigEndian();
    table.u16(1).u16(0).u16(10).u16(36).u16(50);
    // Scripts: both share one table at 14, whose default language has feature 0.
    table.u16(2).tag("DFLT").u16(14).tag("hani").u16(14);
    table.u16(4).u16(0).u16(0).u16(0xFFFF).u16(1).u16(0);
    // Features: ccmp, which is on also where letters are spaced, has lookup 0.
    table.u16(1).tag("ccmp").u16(8).u16(0).u16(1).u16(0);
    // Lookups: one, of ligatures, with one subtable.
    table.u16(1).u16(4).u16(4).u16(0).u16(1).u16(8);
    // The subtable: coverage at 18, the set of the dash at 8, its ligature at 4.
    table.u16(1).u16(18).u16(1).u16(8);
    table.u16(1).u16(4).u16(joined).u16(2).u16(dash);
    table.u16(1).u16(1).u16(dash);
    return table.toBytes();
  }
}
