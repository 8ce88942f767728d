package leafpress.pdf;

import java.util.Arrays;

/** A growing array of bytes that writes numbers the way content streams want them. */
final class Bytes {
  private byte[] bytes;
  private int size;

  Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  Bytes put(int value) {
    if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size);
    bytes[size++] = (byte) value;
    return this;
  }

  Bytes put(byte[] more) {
    return put(more, 0, more.length);
  }

  Bytes put(byte[] more, int from, int count) {
    int end = size + count;
    if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, 2 * size));
    System.arraycopy(more, from, bytes, size, count);
    size = end;
    return this;
  }

  /** Text whose characters are all ASCII. */
  Bytes ascii(String text) {
    for (int i = 0; i < text.length(); i++) put(text.charAt(i));
    return this;
  }

  Bytes whole(long number) {
    long rest = number;
    if (rest < 0) {
      put('-');
      rest = -rest;
    }
    long unit = 1;
    while (rest / unit >= 10) unit *= 10;
    for (; unit > 0; unit /= 10) put((int) ('0' + rest / unit % 10));
    return this;
  }

  /** A number of thousandths as a decimal without needless digits: 12500 is {@code 12.5}. */
  Bytes thousandths(long number) {
    if (number < 0) put('-');
    long rest = Math.abs(number);
    if (rest >= 1000 || rest == 0) whole(rest / 1000);
    int decimals = (int) (rest % 1000);
    if (decimals == 0) return this;
    put('.').put('0' + decimals / 100);
    if (decimals % 100 != 0) put('0' + decimals / 10 % 10);
    if (decimals % 10 != 0) put('0' + decimals % 10);
    return this;
  }

  /** A UTF-16 code unit as four hexadecimal digits. */
  Bytes hex(int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      put("0123456789ABCDEF".charAt(unit >> shift & 0xF));
    }
    return this;
  }

  /** The UTF-16 code units of a text, in hexadecimal digits. */
  Bytes hex(String text) {
    for (int i = 0; i < text.length(); i++) hex(text.charAt(i));
    return this;
  }

  /** A byte of a literal string {@code (…)}, escaped where it must be (ISO 32000-1 §7.3.4.2). */
  Bytes literal(int value) {
    switch (value) {
      case '(', ')', '\\' -> put('\\').put(value);
      case '\r' -> put('\\').put('r');
      default -> put(value);
    }
    return this;
  }
}
