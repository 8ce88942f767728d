package leafpress.font;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Code points to glyphs (OpenType {@code cmap}, formats 4 and 12). The plane that text lives on is
 * unpacked in pages of 256 when first asked for.
 *
 * <p>A face without a no-break space or a non-breaking hyphen lends the plain ones; one without a
 * space of fixed width lends its space, and {@link Spaces} says how wide it is.
 */
final class CharacterMap {
  /** Platform and encoding of Unicode maps, the fullest first. */
  private static final int[][] ENCODINGS = {
    {3, 10}, {0, 6}, {0, 4}, {3, 1}, {0, 3}, {0, 2}, {0, 1}
  };

  private static final int PAGE = 256;

  private final Table table;
  private final int glyphs;
  private final int groups;
  private final boolean wide;
  private final AtomicReferenceArray<char[]> pages = new AtomicReferenceArray<>(65_536 / PAGE);

  CharacterMap(Table cmap, int glyphs) {
    this.table = best(cmap);
    this.glyphs = glyphs;
    this.wide = table.u16(0) == 12;
    this.groups =
        wide
            ? (int) Math.min(table.u32(12), (table.length() - 16) / 12)
            : Math.min(table.u16(6) / 2, (table.length() - 16) / 8);
  }

  private static Table best(Table cmap) {
    for (int[] encoding : ENCODINGS) {
      for (int i = 0; i < cmap.u16(2); i++) {
        int at = 4 + 8 * i;
        if (cmap.u16(at) != encoding[0] || cmap.u16(at + 2) != encoding[1]) continue;
        Table found = cmap.from(cmap.u32(at + 4));
        if (found.u16(0) == 4 || found.u16(0) == 12) return found;
      }
    }
    return Table.NONE;
  }

  /** Whether the file maps Unicode at all. */
  boolean isEmpty() {
    return table.isEmpty();
  }

  /** The glyph of a code point, or one that may stand in for it; 0 if there is none. */
  int glyph(int codePoint) {
    if (codePoint >>> 16 != 0) return own(codePoint);
    char[] page = pages.getAcquire(codePoint / PAGE);
    if (page == null) pages.setRelease(codePoint / PAGE, page = page(codePoint / PAGE));
    return page[codePoint % PAGE];
  }

  /** The glyph that the file itself gives. */
  int own(int codePoint) {
    int group = group(codePoint);
    return group < groups && first(group) <= codePoint ? glyph(group, codePoint) : 0;
  }

  private char[] page(int number) {
    char[] page = new char[PAGE];
    int from = number * PAGE;
    int to = from + PAGE - 1;
    for (int group = group(from); group < groups && first(group) <= to; group++) {
      int last = Math.min(last(group), to);
      for (int code = Math.max(first(group), from); code <= last; code++) {
        page[code - from] = (char) glyph(group, code);
      }
    }
    if (from == 0 || from == 0x2000 || from == 0x3000) lend(page, from);
    return page;
  }

  private void lend(char[] page, int from) {
    for (int i = 0; i < PAGE; i++) {
      if (page[i] != 0) continue;
      int code = from + i;
      if (code == 0xA0 || Spaces.fixed(code)) page[i] = (char) own(' ');
      if (code == 0x2010 || code == 0x2011) page[i] = (char) hyphen();
    }
  }

  private int hyphen() {
    int hyphen = own(0x2010);
    return hyphen != 0 ? hyphen : own('-');
  }

  /** The first group that ends at the code point or after it. */
  private int group(int codePoint) {
    int low = 0;
    int high = groups;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private int first(int group) {
    return wide ? code(16 + 12 * group) : table.u16(16 + 2 * groups + 2 * group);
  }

  private int last(int group) {
    return wide ? code(20 + 12 * group) : table.u16(14 + 2 * group);
  }

  private int code(int at) {
    return (int) Math.min(table.u32(at), Character.MAX_CODE_POINT);
  }

  private int glyph(int group, int codePoint) {
    int glyph = wide ? wideGlyph(group, codePoint) : narrowGlyph(group, codePoint);
    return glyph < glyphs ? glyph : 0;
  }

  private int wideGlyph(int group, int codePoint) {
    return (int) Math.min(table.u32(24 + 12 * group) + codePoint - first(group), 0xFFFF);
  }

  private int narrowGlyph(int group, int codePoint) {
    int delta = table.u16(16 + 4 * groups + 2 * group);
    int place = 16 + 6 * groups + 2 * group;
    int offset = table.u16(place);
    if (offset == 0) return codePoint + delta & 0xFFFF;
    int glyph = table.u16(place + offset + 2 * (codePoint - first(group)));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }
}
