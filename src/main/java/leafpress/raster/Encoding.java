package leafpress.raster;

import java.awt.image.BufferedImage;
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
    return write(image, writer, param);
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
