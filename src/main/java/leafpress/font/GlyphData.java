package leafpress.font;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.SortedSet;

/** The bytes of each glyph (OpenType {@code loca} and {@code glyf}). */
final class GlyphData {
  private final Table loca;
  private final Table glyf;
  private final boolean wide;
  private final int count;

  GlyphData(FontFile file) {
    loca = file.table("loca");
    glyf = file.table("glyf");
    wide = file.longLoca();
    count = file.glyphs();
  }

  int count() {
    return count;
  }

  /** The description of a glyph; empty if it paints nothing. */
  Table of(int glyph) {
    if (glyph < 0 || glyph >= count) return Table.NONE;
    long from = offset(glyph);
    return glyf.slice(from, offset(glyph + 1) - from);
  }

  private long offset(int glyph) {
    return wide ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
  }

  static boolean composite(Table glyph) {
    return glyph.s16(0) < 0;
  }

  /** The glyphs, glyph 0, and all parts of composites among them. */
  BitSet withParts(SortedSet<Integer> glyphs) {
    BitSet all = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(glyphs);
    open.add(0);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (glyph < 0 || glyph >= count || all.get(glyph)) continue;
      all.set(glyph);
      Table data = of(glyph);
      if (composite(data)) addParts(data, open);
    }
    return all;
  }

  private static void addParts(Table composite, Deque<Integer> open) {
    Part part = Part.first(composite);
    for (; !part.last(); part = part.next()) open.add(part.glyph());
    open.add(part.glyph());
  }
}
