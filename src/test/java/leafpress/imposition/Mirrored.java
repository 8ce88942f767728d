package leafpress.imposition;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** A side of a sheet as seen from the other side of the paper. */
public final class Mirrored {
  private Mirrored() {}

  /**
   * Mirrors.
   *
   * @param upright whether the sheet is turned about its upright axis; else about the level one
   */
  public static BufferedImage of(BufferedImage image, boolean upright) {
    AffineTransform mirror =
        upright
            ? new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0)
            : new AffineTransform(1, 0, 0, -1, 0, image.getHeight());
    BufferedImage to =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    new AffineTransformOp(mirror, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, to);
    return to;
  }
}
