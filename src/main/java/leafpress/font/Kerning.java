package leafpress.font;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/**
 * Kerning of pairs (OpenType {@code GPOS}, lookup type 2, feature {@code kern}). Pairs that were
 * looked up stay in a table of fixed size, one slot a pair, so threads need no lock: the worst that
 * a race does is to look a pair up twice.
 */
final class Kerning {
  private static final int SLOTS = 4096;
  private static final long TAKEN = 1L << 63;

  private final List<Lookup> lookups;
  private final AtomicLongArray cache;

  Kerning(Table gpos) {
    lookups =
        Lookup.of(gpos, Set.of("kern"), 9).stream()
            .filter(lookup -> lookup.type() == 2)
            .collect(Collectors.toUnmodifiableList());
    cache = new AtomicLongArray(lookups.isEmpty() ? 0 : SLOTS);
  }

  /** What to add to the advance of the left glyph, in font units. */
  int between(int left, int right) {
    if (lookups.isEmpty()) return 0;
    int pair = left << 16 | right;
    int slot = (pair * 0x9E37_79B1) >>> 20;
    long key = TAKEN | (pair & 0xFFFF_FFFFL) << 16;
    long entry = cache.getOpaque(slot);
    if ((entry & ~0xFFFFL) == key) return (short) entry;
    int kern = find(left, right);
    cache.setOpaque(slot, key | kern & 0xFFFF);
    return kern;
  }

  private int find(int left, int right) {
    int sum = 0;
    for (Lookup lookup : lookups) {
      for (Table subtable : lookup.subtables()) {
        int place = place(subtable, left, right);
        if (place < 0) continue;
        sum += advance(subtable, place);
        break;
      }
    }
    return (short) sum;
  }

  /** Where the value of a pair stands in a subtable, or -1 if the subtable leaves it alone. */
  private static int place(Table table, int left, int right) {
    int index = Coverage.index(table.from(table.u16(2)), left);
    if (index < 0) return -1;
    return table.u16(0) == 1 ? listed(table, index, right) : classed(table, left, right);
  }

  private static int listed(Table table, int index, int right) {
    int set = table.u16(10 + 2 * index);
    int size = 2 + size(table);
    int low = 0;
    int high = table.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = set + 2 + middle * size;
      int glyph = table.u16(at);
      if (right < glyph) high = middle - 1;
      else if (right > glyph) low = middle + 1;
      else return at + 2;
    }
    return -1;
  }

  /** Class 0 on the right leaves the pair to the next subtable, as HarfBuzz has it. */
  private static int classed(Table table, int left, int right) {
    int second = Coverage.glyphClass(table.from(table.u16(10)), right);
    int first = Coverage.glyphClass(table.from(table.u16(8)), left);
    if (second == 0 || first >= table.u16(12) || second >= table.u16(14)) return -1;
    return 16 + (first * table.u16(14) + second) * size(table);
  }

  /** Bytes of the two value records of a pair. */
  private static int size(Table table) {
    return 2 * (Integer.bitCount(table.u16(4)) + Integer.bitCount(table.u16(6)));
  }

  /** The x advance of the first value record: it stands after the placements. */
  private static int advance(Table table, int place) {
    int format = table.u16(4);
    return (format & 4) == 0 ? 0 : table.s16(place + 2 * Integer.bitCount(format & 3));
  }
}
