package leafpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The chunks of a PNG that matter here (PNG specification §11). */
final class PngFile {
  private static final int SIGNATURE = 8;
  private static final int HEADER = 33;

  /** More would not fit an array when unpacked. */
  private static final int PIXELS = 250_000_000;

  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;

  private final byte[] bytes;
  private final Bytes data = new Bytes(1 << 16);
  private byte[] palette = new byte[0];
  private byte[] transparency = new byte[0];

  PngFile(byte[] bytes) {
    this.bytes = bytes;
    int at = SIGNATURE;
    while (at + 12 <= bytes.length) {
      int length = whole(at);
      if (length < 0 || length > bytes.length - at - 12) return;
      chunk(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, length);
      at += 12 + length;
    }
  }

  /** Whether the file has all that its rows need: header, palette if it has one, data. */
  static boolean isWhole(byte[] bytes) {
    if (bytes.length < HEADER || (bytes[0] & 0xFF) != 0x89 || bytes[1] != 'P') return false;
    PngFile png = new PngFile(bytes);
    boolean sized = png.width() > 0 && png.height() > 0 && PIXELS / png.width() >= png.height();
    boolean colored = png.kind() != PALETTE || png.palette.length >= 3;
    return sized && colored && png.data.size() > 0;
  }

  private void chunk(String kind, int from, int length) {
    switch (kind) {
      case "IDAT" -> data.put(bytes, from, length);
      case "PLTE" -> palette = Arrays.copyOfRange(bytes, from, from + length);
      case "tRNS" -> transparency = Arrays.copyOfRange(bytes, from, from + length);
      default -> {}
    }
  }

  int width() {
    return whole(16);
  }

  int height() {
    return whole(20);
  }

  int bits() {
    return bytes[24];
  }

  int channels() {
    return switch (kind()) {
      case GREY, PALETTE -> 1;
      case GREY_ALPHA -> 2;
      case RGB -> 3;
      default -> 4;
    };
  }

  boolean isGrey() {
    return kind() == GREY;
  }

  boolean isRgb() {
    return kind() == RGB;
  }

  boolean interlaced() {
    return bytes[28] != 0;
  }

  boolean transparent() {
    return transparency.length > 0 || kind() > PALETTE;
  }

  /** Red, green and blue of each entry in turn. */
  byte[] palette() {
    return palette;
  }

  /** The deflated rows. */
  byte[] data() {
    return data.toArray();
  }

  /** The colour of a pixel with the given samples, alpha first. */
  int argb(int a, int b, int c, int d) {
    return switch (kind()) {
      case GREY -> color(isKeyed(a) ? 0 : 255, scaled(a), scaled(a), scaled(a));
      case GREY_ALPHA -> color(scaled(b), scaled(a), scaled(a), scaled(a));
      case RGB -> color(isKeyed(a, b, c) ? 0 : 255, scaled(a), scaled(b), scaled(c));
      case PALETTE -> entry(a);
      default -> color(scaled(d), scaled(a), scaled(b), scaled(c));
    };
  }

  private int entry(int index) {
    int alpha = index < transparency.length ? transparency[index] & 0xFF : 255;
    int at = 3 * index;
    if (at + 2 >= palette.length) return color(alpha, 0, 0, 0);
    return color(alpha, palette[at] & 0xFF, palette[at + 1] & 0xFF, palette[at + 2] & 0xFF);
  }

  /** Whether the samples are those that the file declares see-through. */
  private boolean isKeyed(int... samples) {
    if (transparency.length < 2 * samples.length) return false;
    for (int i = 0; i < samples.length; i++) {
      int key = (transparency[2 * i] & 0xFF) << 8 | transparency[2 * i + 1] & 0xFF;
      if (samples[i] != key) return false;
    }
    return true;
  }

  /** A sample as a byte. */
  private int scaled(int sample) {
    int bits = bits();
    return bits == 16 ? sample >> 8 : sample * 255 / ((1 << bits) - 1);
  }

  private static int color(int alpha, int red, int green, int blue) {
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private int kind() {
    return bytes[25];
  }

  private int whole(int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
