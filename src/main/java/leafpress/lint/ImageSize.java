package leafpress.lint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads width and height of a PNG, GIF or JPEG from its head. */
final class ImageSize {
  private ImageSize() {}

  /** Width and height in pixels, or nothing if the head is broken. */
  static Optional<long[]> of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 24) return Optional.empty();
    if (bytes[0] == 'G') {
      in.order(ByteOrder.LITTLE_ENDIAN);
      return Optional.of(new long[] {in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF});
    }
    if (bytes[1] == 'P')
      return Optional.of(new long[] {in.getInt(16) & 0xFFFFFFFFL, in.getInt(20) & 0xFFFFFFFFL});
    return jpeg(in);
  }

  /** The first frame header (ITU T.81 §B.2.2): markers C0 to CF but C4, C8 and CC. */
  private static Optional<long[]> jpeg(ByteBuffer in) {
    int at = 2;
    while (at + 9 < in.limit()) {
      if ((in.get(at) & 0xFF) != 0xFF) return Optional.empty();
      int marker = in.get(at + 1) & 0xFF;
      boolean other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
      if (marker >= 0xC0 && marker <= 0xCF && !other)
        return Optional.of(new long[] {in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF});
      at += marker == 0xFF ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }
}
