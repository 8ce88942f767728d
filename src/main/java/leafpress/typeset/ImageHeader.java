package leafpress.typeset;

import java.util.Optional;
import leafpress.page.Image;

/**
 * Reads the size of an image from its header: PNG (ISO 15948 §11.2.2) and JPEG (ITU T.81 §B.2.2).
 */
final class ImageHeader {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private ImageHeader() {}

  static Optional<Image> read(String name, byte[] bytes) {
    if (isPng(bytes)) return image(name, false, int32(bytes, 16), int32(bytes, 20), bytes);
    if (bytes.length > 4 && u8(bytes, 0) == 0xFF && u8(bytes, 1) == 0xD8) return jpeg(name, bytes);
    return Optional.empty();
  }

  private static boolean isPng(byte[] bytes) {
    if (bytes.length < 33) return false;
    for (int i = 0; i < PNG.length; i++) if (bytes[i] != PNG[i]) return false;
    return true;
  }

  private static Optional<Image> jpeg(String name, byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length) {
      if (u8(bytes, at) != 0xFF) return Optional.empty();
      int marker = u8(bytes, at + 1);
      if (frame(marker)) {
        return image(name, true, u16(bytes, at + 7), u16(bytes, at + 5), bytes);
      }
      boolean alone = marker == 0xFF || marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
      at += marker == 0xFF ? 1 : alone ? 2 : 2 + u16(bytes, at + 2);
    }
    return Optional.empty();
  }

  /** Start-of-frame markers, all but DHT, JPG and DAC. */
  private static boolean frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<Image> image(String name, boolean jpeg, int w, int h, byte[] bytes) {
    return w <= 0 || h <= 0 ? Optional.empty() : Optional.of(new Image(name, jpeg, w, h, bytes));
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }

  private static int int32(byte[] bytes, int at) {
    return u16(bytes, at) << 16 | u16(bytes, at + 2);
  }
}
