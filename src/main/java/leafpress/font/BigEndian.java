package leafpress.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written in the order of font files. */
final class BigEndian {
  private byte[] data = new byte[256];
  private int length;

  int length() {
    return length;
  }

  BigEndian u8(int value) {
    if (length == data.length) data = Arrays.copyOf(data, 2 * length);
    data[length++] = (byte) value;
    return this;
  }

  BigEndian u16(int value) {
    return u8(value >> 8).u8(value);
  }

  BigEndian u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  BigEndian tag(String tag) {
    return bytes(tag.getBytes(StandardCharsets.ISO_8859_1));
  }

  BigEndian bytes(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, data, length, bytes.length);
    length += bytes.length;
    return this;
  }

  /** Adds what a table holds from one place up to another, as far as it holds that. */
  BigEndian slice(Table table, int from, int to) {
    Table slice = table.slice(from, (long) to - from);
    reserve(slice.length());
    slice.copyTo(data, length);
    length += slice.length();
    return this;
  }

  private void reserve(int more) {
    int needed = length + more;
    if (needed > data.length) data = Arrays.copyOf(data, Math.max(needed, 2 * data.length));
  }

  /** Fills up to a multiple of four. */
  BigEndian align() {
    while (length % 4 != 0) u8(0);
    return this;
  }

  /** Overwrites a 16-bit number. */
  void set16(int at, int value) {
    data[at] = (byte) (value >> 8);
    data[at + 1] = (byte) value;
  }

  byte[] toBytes() {
    return Arrays.copyOf(data, length);
  }
}
