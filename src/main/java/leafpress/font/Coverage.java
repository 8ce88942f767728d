package leafpress.font;

/** Which glyphs a layout table speaks of (OpenType, "Common Table Formats"). */
final class Coverage {
  private Coverage() {}

  /** The place of a glyph in a coverage table, or -1. */
  static int index(Table table, int glyph) {
    boolean list = table.u16(0) == 1;
    int low = 0;
    int high = table.u16(2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = list ? 4 + 2 * middle : 4 + 6 * middle;
      if (glyph < table.u16(at)) high = middle - 1;
      else if (glyph > table.u16(list ? at : at + 2)) low = middle + 1;
      else return list ? middle : table.u16(at + 4) + glyph - table.u16(at);
    }
    return -1;
  }

  /** The class of a glyph in a class definition table; 0 if it has none. */
  static int glyphClass(Table table, int glyph) {
    if (table.u16(0) == 1) {
      int index = glyph - table.u16(2);
      return index >= 0 && index < table.u16(4) ? table.u16(6 + 2 * index) : 0;
    }
    int low = 0;
    int high = table.u16(2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 4 + 6 * middle;
      if (glyph < table.u16(at)) high = middle - 1;
      else if (glyph > table.u16(at + 2)) low = middle + 1;
      else return table.u16(at + 4);
    }
    return 0;
  }
}
