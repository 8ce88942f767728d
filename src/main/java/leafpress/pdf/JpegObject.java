package leafpress.pdf;

import java.io.IOException;
import java.util.Optional;
import leafpress.page.Image;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/** Puts a JPEG into the file as it came; only its frame header is read (ITU T.81 §B.2.2). */
final class JpegObject {
  private JpegObject() {}

  static COSStream of(Image image, COSBase rgb) throws IOException {
    Frame frame =
        frame(image.bytes())
            .filter(Frame::isScreen)
            .orElseThrow(
                () -> new IllegalStateException("not a grey or RGB JPEG: " + image.name()));
    return Cos.stream(
        image.bytes(),
        "Type",
        Cos.name("XObject"),
        "Subtype",
        Cos.name("Image"),
        "Width",
        Cos.whole(frame.width()),
        "Height",
        Cos.whole(frame.height()),
        "ColorSpace",
        frame.components() == 1 ? Cos.name("DeviceGray") : rgb,
        "BitsPerComponent",
        Cos.whole(8),
        "Filter",
        Cos.name("DCTDecode"));
  }

  /** What the start-of-frame marker says. */
  record Frame(int bits, int width, int height, int components) {
    boolean isScreen() {
      return bits == 8 && (components == 1 || components == 3) && width > 0 && height > 0;
    }
  }

  /** Walks from marker to marker until the frame. */
  static Optional<Frame> frame(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return Optional.of(
            new Frame(
                bytes[at + 4] & 0xFF,
                unsigned(bytes, at + 7),
                unsigned(bytes, at + 5),
                bytes[at + 9] & 0xFF));
      }
      at += marker == 0xFF ? 1 : 2 + unsigned(bytes, at + 2);
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15 without the three numbers that DHT, JPG and DAC took. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
