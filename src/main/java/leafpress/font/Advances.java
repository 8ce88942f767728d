package leafpress.font;

/** Widths of glyphs (OpenType {@code hmtx}): glyphs after the last entry share its advance. */
final class Advances {
  private final Table table;
  private final int entries;
  private final int glyphs;

  Advances(FontFile file) {
    table = file.table("hmtx");
    entries = file.table("hhea").u16(34);
    glyphs = file.glyphs();
  }

  int advance(int glyph) {
    return glyph >= 0 && glyph < glyphs ? table.u16(4 * Math.min(glyph, entries - 1)) : 0;
  }

  int leftSideBearing(int glyph) {
    return table.s16(glyph < entries ? 4 * glyph + 2 : 2 * (glyph + entries));
  }
}
