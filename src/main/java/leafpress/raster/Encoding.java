package leafpress.raster;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import leafpress.page.Image;

/**
 * Image files to pixels and back. Only the JDK's own plug-ins are asked: others on the class path
 * would give other pixels. Nothing is kept on disk.
 */
final class Encoding {
  private static final String OWN = "com.sun.imageio.";

  private Encoding() {}

  static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = own(ImageIO.getImageWritersByFormatName("png"));
    return write(image, writer, writer.getDefaultWriteParam());
  }

  static byte[] jpeg(BufferedImage image, double quality) throws IOException {
    ImageWriter writer = own(ImageIO.getImageWritersByFormatName("jpeg"));
    ImageWriteParam param = new JPEGImageWriteParam(Locale.ROOT);
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality((float) quality);
    return write(inBytes(image), writer, param);
  }

  /**
   * The same pixels as the writer wants them, a byte a colour: it copies rows of such an image and
   * takes each pixel of another one apart, which was most of the time.
   */
  private static BufferedImage inBytes(BufferedImage image) {
    if (image.getType() != BufferedImage.TYPE_INT_RGB) return image;
    int width = image.getWidth();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] bytes = new byte[3 * pixels.length];
    for (int i = 0, at = 0; i < pixels.length; i++) {
      bytes[at++] = (byte) (pixels[i] >> 16);
      bytes[at++] = (byte) (pixels[i] >> 8);
      bytes[at++] = (byte) pixels[i];
    }
    WritableRaster raster =
        java.awt.image.Raster.createInterleavedRaster(
            new DataBufferByte(bytes, bytes.length),
            width,
            image.getHeight(),
            3 * width,
            3,
            new int[] {0, 1, 2},
            null);
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }

  /** The pixels, or nothing if the file cannot be read: the manuscript's reader has said so. */
  static Optional<BufferedImage> read(Image image) {
    ImageReader reader = own(ImageIO.getImageReadersByFormatName(image.jpeg() ? "jpeg" : "png"));
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
      reader.setInput(in, true, true);
      return Optional.of(reader.read(0));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static byte[] write(BufferedImage image, ImageWriter writer, ImageWriteParam param)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static <T> T own(Iterator<T> codecs) {
    while (codecs.hasNext()) {
      T codec = codecs.next();
      if (codec.getClass().getName().startsWith(OWN)) return codec;
    }
    throw new IllegalStateException("a Java without its image formats");
  }
}
