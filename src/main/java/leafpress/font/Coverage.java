package leafpress.font;

/**
 * Which glyphs a layout table speaks of (OpenType, "Common Table Formats"), unpacked to an array
 * with an entry for each glyph. Ranges that go back, as damaged files may have them, are passed
 * over.
 */
final class Coverage {
  private Coverage() {}

  /** For each glyph its place in a coverage table, counted from 1; 0 if it is not there. */
  static char[] places(Table table, int glyphs) {
    char[] places = new char[glyphs];
    boolean list = table.u16(0) == 1;
    int count = table.u16(2);
    int next = 0;
    for (int i = 0; i < count && next < glyphs; i++) {
      int at = list ? 4 + 2 * i : 4 + 6 * i;
      int start = table.u16(at);
      int last = list ? start : table.u16(at + 2);
      int place = list ? i : table.u16(at + 4);
      for (int g = Math.max(start, next); g <= last && g < glyphs; g++) {
        places[g] = (char) (place + g - start + 1);
      }
      next = Math.max(next, last + 1);
    }
    return places;
  }

  /** For each glyph its class in a class definition table; 0 if it has none. */
  static char[] classes(Table table, int glyphs) {
    char[] classes = new char[glyphs];
    boolean list = table.u16(0) == 1;
    int count = table.u16(list ? 4 : 2);
    int next = 0;
    for (int i = 0; i < count && next < glyphs; i++) {
      int at = list ? 6 + 2 * i : 4 + 6 * i;
      int start = list ? table.u16(2) + i : table.u16(at);
      int last = list ? start : table.u16(at + 2);
      char value = (char) table.u16(list ? at : at + 4);
      for (int g = Math.max(start, next); g <= last && g < glyphs; g++) classes[g] = value;
      next = Math.max(next, last + 1);
    }
    return classes;
  }
}
