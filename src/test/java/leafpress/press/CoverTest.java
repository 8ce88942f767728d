package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of the cover, in both styles. */
class CoverTest {
  private static final int TEAL = 0x0B4F5C;
  private static final int PALE = 0xF1F7F7;
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"clinic", "reader"})
  void coversReachToTheEdgesAndHoldTheMotif(String style) throws Exception {
    write("en/a.md", "---\ntitle: A Promising Therapy\nlang: en\n---\n\nText.\n");
    write("zh-Hans/a.md", "---\ntitle: 一种有前景的疗法\nlang: zh-Hans\n---\n\n正文。\n");
    write(
        "publication.yml",
        """
        id: cells
        title: {en: Understanding Stem Cell Therapy, zh-Hans: 认识干细胞疗法}
        date: 2026-11-22
        languages: [en, zh-Hans]
        articles: [a]
        style: %s
        catalog: true
        address: https://clinic.example/cells/
        editions:
          - booklet: {format: a5, outputs: [epub]}
        """
            .replace("%s", style));
    Path dist = folder.resolve("dist");
    Report report = Press.print(Order.all(folder, dist), Progress.NONE);
    assertEquals(2 + 4, report.made().size(), () -> report.findings().sorted().toString());
    for (String language : new String[] {"en", "zh-Hans"}) {
      BufferedImage cover = cover(dist.resolve("booklet/cells." + language + ".epub"));
      assertEquals("1600 × 2560", size(cover));
      assertColours(cover);
      assertLetters(small(cover));
    }
    BufferedImage card = ImageIO.read(dist.resolve("pictures/cells-card.jpg").toFile());
    assertEquals("1200 × 630", size(card));
    assertColours(card);
    assertTrue(
        Files.readString(dist.resolve("index.html"))
            .contains("content=\"https://clinic.example/cells/pictures/cells-card.jpg\""));
  }

  /** The ground changes from head to foot; there is white type above, and the motif below. */
  private static void assertColours(BufferedImage image) {
    assertTrue(near(image.getRGB(0, 0), TEAL), "the head is not teal");
    int last = image.getHeight() - 1;
    assertTrue(near(image.getRGB(image.getWidth() - 1, last), PALE), "the foot is not pale");
    int white = 0;
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      boolean above = near(image.getRGB(0, y), TEAL);
      for (int x = 0; x < image.getWidth(); x++) {
        if (above && near(image.getRGB(x, y), 0xFFFFFF)) white++;
        if (!above && near(image.getRGB(x, y), 0xA7C9CD)) dark++;
      }
    }
    int all = image.getWidth() * image.getHeight();
    assertTrue(white > all / 60, "little type: " + white);
    assertTrue(dark > all / 500, "no motif: " + dark);
  }

  /**
   * The strokes of the title are as wide as a pixel and stand out: by 4.5:1 on teal (WCAG 2.2,
   * 1.4.3), which a mixture of the two has from this much green on.
   */
  private static void assertLetters(BufferedImage image) {
    int clear = 0;
    for (int y = 0; y < image.getHeight() && near(image.getRGB(0, y), TEAL); y++)
      for (int x = 0; x < image.getWidth(); x++)
        if ((image.getRGB(x, y) >> 8 & 0xFF) >= 184) clear++;
    int all = image.getWidth() * image.getHeight();
    assertTrue(clear > all / 60, "letters too fine to be read: " + clear);
  }

  /** As shops and shelves show it, 120 pixels wide, each the mean of those that it stands for. */
  private static BufferedImage small(BufferedImage image) {
    BufferedImage small = new BufferedImage(120, 192, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 192; y++)
      for (int x = 0; x < 120; x++) small.setRGB(x, y, mean(image, x, y));
    return small;
  }

  private static int mean(BufferedImage image, int x, int y) {
    int step = image.getHeight() / 192;
    long red = 0;
    long green = 0;
    long blue = 0;
    int met = 0;
    for (int v = y * step; v < (y + 1) * step; v++) {
      for (int u = x * 1600 / 120; u < (x + 1) * 1600 / 120; u++, met++) {
        int colour = image.getRGB(u, v);
        red += colour >> 16 & 0xFF;
        green += colour >> 8 & 0xFF;
        blue += colour & 0xFF;
      }
    }
    return (int) (red / met << 16 | green / met << 8 | blue / met);
  }

  private static boolean near(int colour, int wanted) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      distance += Math.abs((colour >> shift & 0xFF) - (wanted >> shift & 0xFF));
    }
    return distance < 24; // JPEG
  }

  private static BufferedImage cover(Path epub) throws Exception {
    try (ZipFile book = new ZipFile(epub.toFile())) {
      ZipEntry entry =
          book.stream().filter(e -> e.getName().endsWith("cover.jpg")).findFirst().orElseThrow();
      return ImageIO.read(new ByteArrayInputStream(book.getInputStream(entry).readAllBytes()));
    }
  }

  private static String size(BufferedImage image) {
    return image.getWidth() + " × " + image.getHeight();
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
