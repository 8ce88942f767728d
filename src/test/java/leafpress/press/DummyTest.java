package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.edition.Format;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Dummy;
import leafpress.imposition.Flip;
import leafpress.imposition.HomeSheets;
import leafpress.imposition.Imposition;
import leafpress.imposition.PressSheets;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Role;
import leafpress.page.Tag;
import leafpress.pdf.Pdf;
import leafpress.pdf.Purpose;
import leafpress.raster.Raster;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A trial leaflet of numbered pages: its file is rasterised, turned as a printer turns it, cut
 * where it folds, and each piece read from both sides.
 */
class DummyTest {
  private static final double DPI = 36;

  /** Each piece of paper as {@code front/back}, from the left of the front; 0 is blank. */
  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, 6, 2/5 6/4 1/3",
    "letter-letter-fold, 6, 2/5 6/4 1/3",
    "a4-z-fold, 6, 5/4 6/3 1/2",
    "a4-gate-fold, 6, 2/5 6/4 1/3",
    "a4-half-fold, 4, 4/3 1/2",
    "letter-z-fold, 6, 5/4 6/3 1/2",
    "letter-gate-fold, 6, 2/5 6/4 1/3",
    "letter-half-fold, 4, 4/3 1/2",
    "a5-booklet, 8, 8/7 1/2 6/5 3/4",
    "a6-card, 2, 1/2 1/2 1/2 1/2",
    "slim, 2, 1/2 1/2 1/2"
  })
  void eachPanelHasItsBackBehindIt(String name, int count, String expected) throws Exception {
    Format format = format(name);
    Pages numbered = numbered(format, count);
    Imposition natural = Sheeting.of(format, count).home();
    for (Flip flip : Flip.values()) {
      Imposition imposition = natural.flipped(flip);
      byte[] pdf = home(numbered, imposition);
      assertEquals(expected, folded(pdf, 0, numbered, imposition), name + " turned on " + flip);
    }
  }

  /** The sheets for a printing house, trimmed before they are cut; a booklet’s are leaves. */
  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, 6, 2/5 6/4 1/3",
    "letter-letter-fold, 6, 2/5 6/4 1/3",
    "a4-z-fold, 6, 5/4 6/3 1/2",
    "a4-gate-fold, 6, 2/5 6/4 1/3",
    "a4-half-fold, 4, 4/3 1/2",
    "letter-z-fold, 6, 5/4 6/3 1/2",
    "letter-gate-fold, 6, 2/5 6/4 1/3",
    "letter-half-fold, 4, 4/3 1/2",
    "a5-booklet, 8, 1/2 3/4 5/6 7/8",
    "a6-card, 2, 1/2",
    "slim, 2, 1/2"
  })
  void sheetsForThePressHaveItToo(String name, int count, String expected) throws Exception {
    Format format = format(name);
    Pages numbered = numbered(format, count);
    Imposition natural = Sheeting.of(format, count).press();
    for (Flip flip : Flip.values()) {
      Imposition imposition = natural.flipped(flip);
      PressSheets sheets =
          PressSheets.of(numbered, imposition, Length.mm(3), "dummy", List.of(face()));
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      Pdf.write(sheets.sheets(), Purpose.press(sheets.trim(), sheets.bleed()), pdf);
      String folded = folded(pdf.toByteArray(), PressSheets.RIM, numbered, imposition);
      assertEquals(expected, folded, name + " turned on " + flip);
    }
  }

  private static byte[] home(Pages numbered, Imposition imposition) throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Purpose purpose = Purpose.home(PrintFiles.duplex(imposition));
    Pdf.write(HomeSheets.of(numbered, imposition), purpose, pdf);
    return pdf.toByteArray();
  }

  /**
   * The pieces of a file's sheets.
   *
   * @param rim what is trimmed on all sides first
   */
  private static String folded(byte[] pdf, long rim, Pages numbered, Imposition imposition)
      throws Exception {
    List<BufferedImage> known = new ArrayList<>();
    for (Page page : numbered.pages()) known.add(Raster.draw(page, DPI, true));
    List<String> pieces = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(file);
      for (int sheet = 0; sheet < file.getNumberOfPages(); sheet += 2) {
        BufferedImage front = trimmed(renderer, sheet, rim);
        BufferedImage back = trimmed(renderer, sheet + 1, rim);
        // The long edge of a landscape sheet is its horizontal one.
        boolean wide = imposition.paper().width() > imposition.paper().height();
        boolean upright = wide == (imposition.flip() == Flip.SHORT_EDGE);
        BufferedImage seenThrough = mirrored(back, upright);
        imposition.sides().get(sheet).stream()
            .map(place -> place.box())
            .sorted((a, b) -> Long.compare(a.x(), b.x()))
            .forEach(box -> pieces.add(piece(front, seenThrough, box, known)));
      }
    }
    return String.join(" ", pieces);
  }

  private static BufferedImage trimmed(PDFRenderer renderer, int side, long rim) throws Exception {
    BufferedImage all = renderer.renderImageWithDPI(side, (float) DPI);
    int off = pixels(rim);
    return all.getSubimage(off, off, all.getWidth() - 2 * off, all.getHeight() - 2 * off);
  }

  /** What is on both sides of a piece; the back is read mirrored back, as who turns it reads it. */
  private static String piece(
      BufferedImage front, BufferedImage through, Box box, List<BufferedImage> known) {
    int x = pixels(box.x());
    int y = pixels(box.y());
    int width = Math.min(pixels(box.width()), front.getWidth() - x);
    int height = Math.min(pixels(box.height()), front.getHeight() - y);
    BufferedImage recto = front.getSubimage(x, y, width, height);
    // Turned like a leaf of a book, about its upright axis.
    BufferedImage verso = mirrored(through.getSubimage(x, y, width, height), true);
    return number(recto, known) + "/" + number(verso, known);
  }

  /** The number of the page that a piece shows, upright: the one that it is most like. */
  private static int number(BufferedImage piece, List<BufferedImage> known) {
    int best = 0;
    double least = 0.04;
    for (int i = 0; i < known.size(); i++) {
      double off = difference(piece, known.get(i));
      if (off < least) {
        least = off;
        best = i + 1;
      }
    }
    return best;
  }

  /** The share of grey by which the middles of two images differ. */
  private static double difference(BufferedImage a, BufferedImage b) {
    if (Math.abs(a.getWidth() - b.getWidth()) > 2) return 1;
    long sum = 0;
    long dark = 1;
    int width = Math.min(a.getWidth(), b.getWidth());
    int height = Math.min(a.getHeight(), b.getHeight());
    for (int y = height / 20; y < height * 19 / 20; y++) {
      for (int x = width / 10; x < width * 9 / 10; x++) {
        sum += Math.abs(grey(a, x, y) - grey(b, x, y));
        dark += 2 * 255 - grey(a, x, y) - grey(b, x, y);
      }
    }
    return (double) sum / dark / 20;
  }

  private static int grey(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xFF;
  }

  /** The image as seen from the other side of the paper. */
  private static BufferedImage mirrored(BufferedImage image, boolean upright) {
    AffineTransform mirror =
        upright
            ? new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0)
            : new AffineTransform(1, 0, 0, -1, 0, image.getHeight());
    BufferedImage to =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    new AffineTransformOp(mirror, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, to);
    return to;
  }

  private static int pixels(long length) {
    return (int) Math.round(Length.toPt(length) * DPI / 72);
  }

  private static Pages numbered(Format format, int count) throws Exception {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Size size = format.panels().isEmpty() ? format.page() : format.panels().get(i).size();
      pages.add(new Page(size.width(), size.height(), "", List.of()));
    }
    Tag root = new Tag(Role.DOCUMENT, Map.of(), List.of());
    Document document = Document.of("Dummy", "en", "2026-11-22", "dummy");
    Pages empty = new Pages(document, pages, root, List.of(), List.of());
    return Dummy.of(empty, List.of(), List.of(face()));
  }

  private static Face face() throws Exception {
    Path file = Path.of("styles/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    return Face.read("face", Files.readAllBytes(file), new Findings()).orElseThrow();
  }

  private static Format format(String name) throws Exception {
    Findings findings = new Findings();
    String file = "styles/formats/" + name + ".yml";
    String yaml = Files.readString(Path.of(file));
    Optional<Format> format = Editions.format(yaml, name, file, findings);
    assertTrue(findings.isEmpty(), () -> findings.sorted().toString());
    return format.orElseThrow();
  }
}
