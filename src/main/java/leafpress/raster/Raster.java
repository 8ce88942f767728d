package leafpress.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import leafpress.geometry.Length;
import leafpress.page.Page;
import leafpress.page.Placed;

/** Draws finished pages as pixels. */
public final class Raster {
  /** Less shows rings round letters on a flat ground; more doubles the file. */
  private static final double JPEG_QUALITY = 0.9;

  private Raster() {}

  /**
   * Draws a page on white.
   *
   * @param dpi pixels to the inch
   * @param smooth soft edges; without them a pixel is inked if its centre is, which is the same on
   *     every machine
   */
  public static BufferedImage draw(Page page, double dpi, boolean smooth) {
    double scale = dpi / 72 / Length.POINT;
    int width = Math.max(1, (int) Math.ceil(page.width() * scale - 1e-6));
    int height = Math.max(1, (int) Math.ceil(page.height() * scale - 1e-6));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      hints(graphics, smooth);
      Painting painting = new Painting(graphics, scale);
      for (Placed thing : page.content()) thing.paintWith(painting);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** The image as a PNG file. */
  public static byte[] png(BufferedImage image) throws IOException {
    return Encoding.png(image);
  }

  /**
   * The image as a JPEG file.
   *
   * @param quality from 0 to 1
   */
  public static byte[] jpeg(BufferedImage image, double quality) throws IOException {
    return Encoding.jpeg(image, quality);
  }

  /**
   * A page as a smooth JPEG file that is so wide; its height follows from the page's shape.
   *
   * @param width in pixels
   */
  public static byte[] jpeg(Page page, int width) throws IOException {
    return jpeg(draw(page, 72 * width / Length.toPt(page.width()), true), JPEG_QUALITY);
  }

  private static void hints(Graphics2D graphics, boolean smooth) {
    graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING,
        smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        smooth
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
  }
}
