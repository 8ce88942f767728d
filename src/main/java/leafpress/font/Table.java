package leafpress.font;

import java.util.Arrays;

/**
 * A slice of a font file, read as big-endian numbers. What lies outside reads as 0, so that a
 * damaged file can mislead its reader but never make it fail.
 */
final class Table {
  static final Table NONE = new Table(new byte[0], 0, 0);

  private final byte[] data;
  private final int start;
  private final int length;

  private Table(byte[] data, int start, int length) {
    this.data = data;
    this.start = start;
    this.length = length;
  }

  static Table of(byte[] file) {
    return new Table(file, 0, file.length);
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int u8(int at) {
    return at >= 0 && at < length ? data[start + at] & 0xFF : 0;
  }

  int s8(int at) {
    return (byte) u8(at);
  }

  int u16(int at) {
    if (at < 0 || at > length - 2) return 0;
    int index = start + at;
    return (data[index] & 0xFF) << 8 | data[index + 1] & 0xFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  String tag(int at) {
    char[] letters = {(char) u8(at), (char) u8(at + 1), (char) u8(at + 2), (char) u8(at + 3)};
    return new String(letters);
  }

  /** Everything from an offset on; nothing if the offset lies outside. */
  Table from(long offset) {
    return slice(offset, length - offset);
  }

  /** The part of the wanted slice that lies inside. */
  Table slice(long offset, long wanted) {
    if (offset < 0 || offset >= length || wanted <= 0) return NONE;
    return new Table(data, start + (int) offset, (int) Math.min(wanted, length - offset));
  }

  void copyTo(byte[] to, int at) {
    System.arraycopy(data, start, to, at, length);
  }

  byte[] bytes() {
    return Arrays.copyOfRange(data, start, start + length);
  }
}
