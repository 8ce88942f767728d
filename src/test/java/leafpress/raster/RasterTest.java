package leafpress.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import leafpress.diagnostic.Findings;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Image;
import leafpress.page.Page;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Shape;
import org.junit.jupiter.api.Test;

/** Pages that can be reckoned by hand: at 72 dpi a point is a pixel. */
class RasterTest {
  private static final Color RED = new Color(0xFF0000);

  @Test
  void aGlyphOfTheSquareFaceIsASquareOnItsBaseline() throws IOException {
    Face square = square();
    int glyph = square.glyph('x');
    // Ten points: from eight above the baseline to two below it.
    GlyphRun run =
        new GlyphRun(
            Artifact.LAYOUT,
            square,
            Length.pt(10),
            RED,
            Length.pt(5),
            Length.pt(20),
            new int[] {glyph, glyph},
            new int[] {0, (int) Length.pt(20)},
            "xx",
            new int[] {0, 1});
    BufferedImage image = drawn(run);
    assertEquals(200, count(image, 0xFF0000));
    assertInk(image, 0xFF0000, 5, 12, 15, 22);
    assertInk(image, 0xFF0000, 25, 12, 35, 22);
  }

  @Test
  void scaledGlyphsAreNarrower() throws IOException {
    Face square = square();
    GlyphRun run =
        new GlyphRun(
            Artifact.LAYOUT,
            square,
            Length.pt(10),
            RED,
            Length.pt(5),
            Length.pt(20),
            new int[] {square.glyph('x')},
            new int[] {0},
            "x",
            new int[] {0},
            0,
            GlyphRun.NATURAL / 2);
    BufferedImage image = drawn(run);
    assertEquals(50, count(image, 0xFF0000));
    assertInk(image, 0xFF0000, 5, 12, 10, 22);
  }

  @Test
  void groundsShapesAndPicturesFillTheirPlaces() throws IOException {
    BufferedImage ground = drawn(new Ground(Artifact.LAYOUT, box(3, 4, 6, 2), RED));
    assertEquals(12, count(ground, 0xFF0000));
    assertInk(ground, 0xFF0000, 3, 4, 9, 6);

    Outline frame =
        new Outline.Pen()
            .move(Length.pt(10), Length.pt(10))
            .line(Length.pt(20), Length.pt(10))
            .line(Length.pt(20), Length.pt(20))
            .line(Length.pt(10), Length.pt(20))
            .close()
            .outline();
    BufferedImage shape =
        drawn(
            new Shape(
                Artifact.LAYOUT, frame, Optional.of(RED), Optional.of(Color.BLACK), Length.pt(2)));
    assertEquals(64, count(shape, 0xFF0000));
    assertEquals(144 - 64, count(shape, 0));

    BufferedImage dots = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    dots.setRGB(0, 0, 0xFF0000);
    dots.setRGB(1, 0, 0x0000FF);
    Image image = new Image("dots", false, 2, 1, Raster.png(dots));
    BufferedImage picture = drawn(new Picture(Artifact.LAYOUT, image, box(10, 10, 10, 5)));
    assertInk(picture, 0xFF0000, 10, 10, 15, 15);
    assertInk(picture, 0x0000FF, 15, 10, 20, 15);
  }

  @Test
  void pixelsFollowTheResolution() {
    Page page = page(new Ground(Artifact.LAYOUT, box(0, 0, 1, 1), RED));
    BufferedImage image = Raster.draw(page, 144, false);
    assertEquals(List.of(80, 60), List.of(image.getWidth(), image.getHeight()));
    assertEquals(4, count(image, 0xFF0000));
  }

  @Test
  void smoothPagesHaveSoftEdgesAndHardOnesHaveNone() {
    Page page = page(new Ground(Artifact.LAYOUT, box(0.3, 0, 1, 1), Color.BLACK));
    assertEquals(0, count(Raster.draw(page, 72, true), 0));
    assertEquals(1, count(Raster.draw(page, 72, false), 0));
  }

  @Test
  void anImageThatCannotBeReadLeavesItsPlaceWhite() {
    Image broken = new Image("broken", false, 1, 1, new byte[] {1, 2, 3});
    BufferedImage image = drawn(new Picture(Artifact.LAYOUT, broken, box(0, 0, 9, 9)));
    assertEquals(40 * 30, count(image, 0xFFFFFF));
  }

  @Test
  void filesComeBack() throws IOException {
    BufferedImage image = drawn(new Ground(Artifact.LAYOUT, box(0, 0, 40, 30), RED));
    byte[] png = Raster.png(image);
    assertArrayEquals(png, Raster.png(image));
    assertEquals(40 * 30, count(ImageIO.read(new ByteArrayInputStream(png)), 0xFF0000));
    byte[] good = Raster.jpeg(image, 0.9);
    assertArrayEquals(good, Raster.jpeg(image, 0.9));
    assertTrue(ImageIO.read(new ByteArrayInputStream(good)).getWidth() == 40);
  }

  private static BufferedImage drawn(Placed... things) {
    return Raster.draw(page(things), 72, false);
  }

  private static Page page(Placed... things) {
    return new Page(Length.pt(40), Length.pt(30), "", List.of(things));
  }

  private static Box box(double x, double y, double width, double height) {
    return new Box(Length.pt(x), Length.pt(y), Length.pt(width), Length.pt(height));
  }

  private static void assertInk(BufferedImage image, int ink, int x1, int y1, int x2, int y2) {
    for (int y = y1; y < y2; y++) {
      for (int x = x1; x < x2; x++) {
        assertEquals(ink, image.getRGB(x, y) & 0xFFFFFF, x + ", " + y);
      }
    }
  }

  private static int count(BufferedImage image, int ink) {
    int pixels = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == ink) pixels++;
      }
    }
    return pixels;
  }

  private static Face square() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src", "test", "resources", "fonts", "Square.ttf"));
    return Face.read("Square", file, new Findings()).orElseThrow();
  }
}
