package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import leafpress.conformance.PdfConformance;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Image;
import leafpress.page.Pages;
import leafpress.page.Picture;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class ImagesTest {
  /** The kinds of PNG that the JDK writes: grey of 1, 8 and 16 bits, palette, RGB, RGBA. */
  private static final List<Integer> KINDS =
      List.of(
          BufferedImage.TYPE_BYTE_BINARY,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB);

  @Test
  void everyKindOfPngKeepsItsPixels() throws IOException {
    for (int kind : KINDS) {
      for (boolean interlaced : new boolean[] {false, true}) {
        BufferedImage drawn = noise(kind, 37, 23);
        byte[] file = png(drawn, interlaced);
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(file));
        Pages pages = showing(new Image("noise", false, 37, 23, file));
        assertEquals(List.of(), PdfConformance.failures(PdfTest.written(pages)), "kind " + kind);
        assertPixels(wanted, shown(pages), kind + (interlaced ? " interlaced" : ""));
      }
    }
  }

  @Test
  void aPlainPngIsCarriedOverAsItIs() throws IOException {
    byte[] file = Pngs.rgb();
    try (PDDocument read = Little.read(showing(new Image("a", false, 2, 2, file)))) {
      assertArrayEquals(new PngFile(file).data(), raw(image(read)));
    }
  }

  @Test
  void aJpegIsCarriedOverAsItIs() throws IOException {
    for (int kind : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)) {
      byte[] file = Pngs.encoded(noise(kind, 16, 8), "jpeg");
      Pages pages = showing(new Image("a.jpg", true, 16, 8, file));
      assertEquals(List.of(), PdfConformance.failures(PdfTest.written(pages)));
      try (PDDocument read = Little.read(pages)) {
        assertArrayEquals(file, raw(image(read)));
        assertEquals(16, image(read).getWidth());
        assertEquals(8, image(read).getHeight());
        boolean grey = kind == BufferedImage.TYPE_BYTE_GRAY;
        assertEquals(grey ? "DeviceGray" : "DeviceRGB", image(read).getColorSpace().getName());
      }
    }
  }

  @Test
  void anImageUsedTwiceIsStoredOnce() throws IOException {
    Image image = new Image("a", false, 2, 2, Pngs.rgb());
    Image same = new Image("a", false, 2, 2, Pngs.rgb());
    Pages pages =
        Little.pages(
            Little.document(), Little.page("1", picture(image)), Little.page("2", picture(same)));
    try (PDDocument read = Little.read(pages)) {
      COSName name = read.getPage(0).getResources().getXObjectNames().iterator().next();
      assertEquals(
          read.getPage(0).getResources().getXObject(name).getCOSObject(),
          read.getPage(1).getResources().getXObject(name).getCOSObject());
    }
  }

  @Test
  void whatIsNotAnImageIsNotAccepted() {
    byte[] png = Pngs.rgb();
    byte[] jpeg = Pngs.encoded(noise(BufferedImage.TYPE_INT_RGB, 8, 8), "jpeg");
    assertTrue(Pdf.accepts(new Image("a", false, 2, 2, png)));
    assertTrue(Pdf.accepts(new Image("a", true, 8, 8, jpeg)));
    assertFalse(Pdf.accepts(new Image("a", true, 2, 2, png)));
    assertFalse(Pdf.accepts(new Image("a", false, 2, 2, jpeg)));
    assertThrows(
        IllegalStateException.class,
        () -> PdfTest.written(showing(new Image("a", false, 2, 2, jpeg))));
    for (int length = 0; length < png.length; length++) {
      Pdf.accepts(new Image("a", false, 2, 2, Arrays.copyOf(png, length)));
    }
    for (int length = 0; length < jpeg.length; length++) {
      Pdf.accepts(new Image("a", true, 2, 2, Arrays.copyOf(jpeg, length)));
    }
  }

  private static Pages showing(Image image) {
    return Little.pages(Little.document(), Little.page("1", picture(image)));
  }

  private static Picture picture(Image image) {
    return new Picture(
        Artifact.LAYOUT, image, new Box(Length.POINT, Length.POINT, Length.pt(50), Length.pt(50)));
  }

  private static BufferedImage shown(Pages pages) throws IOException {
    try (PDDocument file = Little.read(pages)) {
      return image(file).getImage();
    }
  }

  private static PDImageXObject image(PDDocument file) throws IOException {
    PDResources resources = file.getPage(0).getResources();
    return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
  }

  private static byte[] raw(PDImageXObject image) throws IOException {
    return image.getCOSObject().createRawInputStream().readAllBytes();
  }

  /** Grey is compared by its samples: Java would convert it through a linear colour space. */
  private static void assertPixels(BufferedImage wanted, BufferedImage found, String kind) {
    boolean grey = wanted.getColorModel().getNumColorComponents() == 1;
    for (int y = 0; y < wanted.getHeight(); y++) {
      for (int x = 0; x < wanted.getWidth(); x++) {
        int expected = onWhite(grey ? sample(wanted, x, y) : wanted.getRGB(x, y));
        boolean single = found.getRaster().getNumBands() == 1;
        int actual = single ? sample(found, x, y) : found.getRGB(x, y);
        assertEquals(expected, actual & 0xFFFFFF, kind + " at " + x + ", " + y);
      }
    }
  }

  private static int sample(BufferedImage image, int x, int y) {
    int bits = image.getColorModel().getComponentSize(0);
    int sample = image.getRaster().getSample(x, y, 0);
    int value = bits == 16 ? sample >> 8 : sample;
    return 0xFF000000 | value * 0x010101;
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = argb >> shift & 0xFF;
      mixed = mixed << 8 | Math.round((channel * alpha + 255 * (255 - alpha)) / 255f);
    }
    return mixed;
  }

  private static BufferedImage noise(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt());
    }
    return image;
  }

  private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
    Iterator<ImageWriter> writers =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png");
    ImageWriter writer = writers.next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    return bytes.toByteArray();
  }
}
