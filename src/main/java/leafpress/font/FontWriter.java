package leafpress.font;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts tables together to a TrueType file (OpenType, "Organization of an OpenType Font"). */
final class FontWriter {
  /** {@code checkSumAdjustment} makes the words of the file add up to this. */
  private static final int WHOLE = 0xB1B0_AFBA;

  private static final int ADJUSTMENT = 8;

  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  FontWriter add(String tag, byte[] table) {
    tables.put(tag, table);
    return this;
  }

  byte[] write() {
    BigEndian file = new BigEndian();
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    file.u32(0x0001_0000).u16(count).u16(16 * power);
    file.u16(Integer.numberOfTrailingZeros(power)).u16(16 * (count - power));
    long offset = 12 + 16L * count;
    int head = 0;
    int sum = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      if (table.getKey().equals("head")) head = (int) offset;
      int checksum = sum(bytes);
      sum += checksum;
      file.tag(table.getKey()).u32(checksum).u32(offset).u32(bytes.length);
      offset += bytes.length + 3 & ~3;
    }
    sum += sum(file.toBytes());
    for (byte[] bytes : tables.values()) file.bytes(bytes).align();
    byte[] whole = file.toBytes();
    put32(whole, head + ADJUSTMENT, WHOLE - sum);
    return whole;
  }

  /** Overwrites a 32-bit number. */
  static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value >> 16);
    put16(bytes, at + 2, value);
  }

  /** Overwrites a 16-bit number. */
  static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
  }

  /** The sum of the 32-bit words; the last one is filled with zeros. */
  private static int sum(byte[] b) {
    int sum = 0;
    int i = 0;
    for (; i + 3 < b.length; i += 4) {
      sum += b[i] << 24 | (b[i + 1] & 0xFF) << 16 | (b[i + 2] & 0xFF) << 8 | b[i + 3] & 0xFF;
    }
    for (int shift = 24; i < b.length; i++, shift -= 8) sum += (b[i] & 0xFF) << shift;
    return sum;
  }
}
