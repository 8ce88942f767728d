package leafpress.font;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Cuts a face down to some glyphs, numbered anew in the order of their old numbers. Hints and
 * layout tables are left out: what is set has been shaped, and screens no longer need hints.
 */
final class Subsetter {
  private static final int HAS_INSTRUCTIONS = 0x100;

  private final FontFile file;
  private final GlyphData data;
  private final int[] old;
  private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

  Subsetter(FontFile file, GlyphData data, SortedSet<Integer> glyphs) {
    this.file = file;
    this.data = data;
    BitSet all = data.withParts(glyphs);
    old = new int[all.cardinality()];
    for (int i = 0, glyph = 0; i < old.length; i++, glyph++) {
      glyph = all.nextSetBit(glyph);
      old[i] = glyph;
      numbers.put(glyph, i);
    }
  }

  SortedMap<Integer, Integer> numbers() {
    return numbers;
  }

  /** A font file with a character map and a name table. */
  byte[] write(SortedMap<Integer, Integer> codes, byte[] names) {
    return write(codes, names, new byte[0]);
  }

  /**
   * The same with a table of substitutions.
   *
   * @param substitutions a table {@code GSUB} in the numbers of the subset; empty for none
   */
  byte[] write(SortedMap<Integer, Integer> codes, byte[] names, byte[] substitutions) {
    FontWriter out = new FontWriter();
    if (substitutions.length > 0) out.add("GSUB", substitutions);
    glyphs(out);
    out.add("maxp", maximums());
    out.add("hhea", horizontalHeader());
    out.add("hmtx", advances());
    out.add("OS/2", os2(codes));
    out.add("post", post());
    out.add("name", names);
    out.add("cmap", CharacterMapWriter.write(codes));
    return out.write();
  }

  private void glyphs(FontWriter out) {
    BigEndian glyf = new BigEndian();
    long[] offsets = new long[old.length + 1];
    for (int i = 0; i < old.length; i++) {
      glyph(data.of(old[i]), glyf);
      glyf.align();
      offsets[i + 1] = glyf.length();
    }
    boolean wide = glyf.length() > 2 * 0xFFFF;
    BigEndian loca = new BigEndian();
    for (long offset : offsets) {
      if (wide) loca.u32(offset);
      else loca.u16((int) (offset / 2));
    }
    byte[] head = file.table("head").bytes();
    FontWriter.put32(head, 8, 0);
    FontWriter.put16(head, 50, wide ? 1 : 0);
    // An empty table would count as missing: a face may well have nothing but blanks.
    if (glyf.length() == 0) glyf.u32(0);
    out.add("glyf", glyf.toBytes()).add("loca", loca.toBytes()).add("head", head);
  }

  private void glyph(Table glyph, BigEndian out) {
    if (glyph.length() < 10) return;
    if (GlyphData.composite(glyph)) composite(glyph, out);
    else simple(glyph, out);
  }

  private static void simple(Table glyph, BigEndian out) {
    int instructions = 10 + 2 * glyph.u16(0);
    if (glyph.u16(0) == 0 || instructions + 2 > glyph.length()) return;
    out.slice(glyph, 0, instructions).u16(0);
    out.slice(glyph, instructions + 2 + glyph.u16(instructions), glyph.length());
  }

  private void composite(Table glyph, BigEndian out) {
    int start = out.length();
    Part part = Part.first(glyph);
    while (!part.last()) part = part.next();
    out.slice(glyph, 0, part.end());
    for (part = Part.first(glyph); part.at() + 4 <= glyph.length(); part = part.next()) {
      out.set16(start + part.at(), part.flags() & ~HAS_INSTRUCTIONS);
      out.set16(start + part.at() + 2, numbers.getOrDefault(part.glyph(), 0));
      if (part.last()) return;
    }
  }

  private byte[] maximums() {
    byte[] table = file.table("maxp").bytes();
    FontWriter.put16(table, 4, old.length);
    return table;
  }

  private byte[] horizontalHeader() {
    byte[] table = file.table("hhea").bytes();
    FontWriter.put16(table, 34, old.length);
    return table;
  }

  private byte[] advances() {
    Advances advances = new Advances(file);
    BigEndian table = new BigEndian();
    for (int glyph : old) table.u16(advances.advance(glyph)).u16(advances.leftSideBearing(glyph));
    return table.toBytes();
  }

  private byte[] os2(SortedMap<Integer, Integer> codes) {
    byte[] table = file.table("OS/2").bytes();
    if (table.length < 68 || codes.isEmpty()) return table;
    FontWriter.put16(table, 64, Math.min(codes.firstKey(), 0xFFFF));
    FontWriter.put16(table, 66, Math.min(codes.lastKey(), 0xFFFF));
    return table;
  }

  /** Format 3: no glyph names. */
  private byte[] post() {
    Table post = file.table("post");
    BigEndian table = new BigEndian().u32(0x0003_0000).u32(post.u32(4)).u32(post.u32(8));
    return table.u32(post.u32(12)).u32(0).u32(0).u32(0).u32(0).toBytes();
  }
}
