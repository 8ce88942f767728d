package leafpress.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a {@code cmap} table: format 4, and format 12 if there are supplementary characters. */
final class CharacterMapWriter {
  private CharacterMapWriter() {}

  static byte[] write(SortedMap<Integer, Integer> glyphs) {
    byte[] narrow = narrow(runs(glyphs.headMap(0xFFFF)));
    boolean both = !glyphs.tailMap(0x1_0000).isEmpty();
    int start = both ? 20 : 12;
    BigEndian table = new BigEndian().u16(0).u16(both ? 2 : 1);
    table.u16(3).u16(1).u32(start);
    if (both) table.u16(3).u16(10).u32(start + narrow.length);
    table.bytes(narrow);
    if (both) table.bytes(wide(runs(glyphs)));
    return table.toBytes();
  }

  /** Code points that follow each other and whose glyphs do, too: first, last, first glyph. */
  private static List<int[]> runs(SortedMap<Integer, Integer> glyphs) {
    List<int[]> runs = new ArrayList<>();
    int[] open = {-2, -2, 0};
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int code = entry.getKey();
      int glyph = entry.getValue();
      if (code == open[1] + 1 && glyph - open[2] == code - open[0]) {
        open[1] = code;
        continue;
      }
      open = new int[] {code, code, glyph};
      runs.add(open);
    }
    return runs;
  }

  private static byte[] narrow(List<int[]> found) {
    List<int[]> runs = new ArrayList<>(found);
    runs.add(new int[] {0xFFFF, 0xFFFF, 0});
    int count = runs.size();
    int power = Integer.highestOneBit(count);
    BigEndian table = new BigEndian().u16(4).u16(16 + 8 * count).u16(0).u16(2 * count);
    table.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (count - power));
    for (int[] run : runs) table.u16(run[1]);
    table.u16(0);
    for (int[] run : runs) table.u16(run[0]);
    for (int[] run : runs) table.u16(run[2] - run[0]);
    for (int i = 0; i < count; i++) table.u16(0);
    return table.toBytes();
  }

  private static byte[] wide(List<int[]> runs) {
    BigEndian table = new BigEndian().u16(12).u16(0).u32(16 + 12L * runs.size()).u32(0);
    table.u32(runs.size());
    for (int[] run : runs) table.u32(run[0]).u32(run[1]).u32(run[2]);
    return table.toBytes();
  }
}
