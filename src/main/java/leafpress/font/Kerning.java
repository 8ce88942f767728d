package leafpress.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Kerning of pairs (OpenType {@code GPOS}, feature {@code kern}). Pairs that were looked up stay in
 * a table of fixed size, one slot a pair, so threads need no lock: the worst that a race does is to
 * look a pair up twice.
 */
final class Kerning {
  private static final int SLOTS = 4096;
  private static final long TAKEN = 1L << 63;

  private final PairTable[][] lookups;
  private final AtomicLongArray cache;

  Kerning(Table gpos, int glyphs) {
    List<PairTable[]> found = new ArrayList<>();
    for (Lookup lookup : Lookup.of(gpos, Set.of("kern"), 9)) {
      if (lookup.type() != 2) continue;
      PairTable[] subtables = new PairTable[lookup.subtables().size()];
      for (int i = 0; i < subtables.length; i++) {
        subtables[i] = new PairTable(lookup.subtables().get(i), glyphs);
      }
      found.add(subtables);
    }
    lookups = found.toArray(new PairTable[0][]);
    cache = new AtomicLongArray(lookups.length == 0 ? 0 : SLOTS);
  }

  /** What to add to the advance of the left glyph, in font units. */
  int between(int left, int right) {
    if (lookups.length == 0) return 0;
    int pair = left << 16 | right;
    int slot = (pair * 0x9E37_79B1) >>> 20;
    long key = TAKEN | (pair & 0xFFFF_FFFFL) << 16;
    long entry = cache.getOpaque(slot);
    if ((entry & ~0xFFFFL) == key) return (short) entry;
    int kern = find(left, right);
    cache.setOpaque(slot, key | kern & 0xFFFF);
    return kern;
  }

  /** In each lookup the first subtable that knows the pair decides; the lookups add up. */
  private int find(int left, int right) {
    int sum = 0;
    for (PairTable[] lookup : lookups) {
      for (PairTable subtable : lookup) {
        int kern = subtable.kern(left, right);
        if (kern == PairTable.SILENT) continue;
        sum += kern;
        break;
      }
    }
    return (short) sum;
  }
}
