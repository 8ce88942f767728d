package leafpress.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Small images for tests, written by the JDK. */
final class Pngs {
  private Pngs() {}

  static byte[] rgb() {
    return png(image(BufferedImage.TYPE_INT_RGB));
  }

  static byte[] transparent() {
    return png(image(BufferedImage.TYPE_INT_ARGB));
  }

  /** Two by two: red, green, blue and a grey that is half see-through where that can be. */
  static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(2, 2, type);
    image.setRGB(0, 0, 0xFFFF0000);
    image.setRGB(1, 0, 0xFF00FF00);
    image.setRGB(0, 1, 0xFF0000FF);
    image.setRGB(1, 1, 0x80808080);
    return image;
  }

  static byte[] png(BufferedImage image) {
    return encoded(image, "png");
  }

  static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) throw new AssertionError("no writer of " + format);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
