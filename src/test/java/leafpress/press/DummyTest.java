package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import leafpress.imposition.Mirrored;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A trial leaflet of numbered pages: its file is rasterised, turned as a printer turns it, cut
 * where it folds, and each piece read from both sides.
 */
class DummyTest {
  private static final double DPI = 48;

  /** A page and itself, rasterised twice, differ by less than this, and other pages by more. */
  private static final double MOST_UNLIKE = 0.3;

  /** The names of styles/formats, each on a sheet of an office and on one of a printing house. */
  private static final String TABLE =
      """
      a4-gate-fold        | 6 | 2/5 6/4 1/3
      a4-half-fold        | 4 | 4/3 1/2
      a4-handout          | 4 | 1/2 3/4
      a4-handout-2col     | 4 | 1/2 3/4
      a4-large-print      | 4 | 1/2 3/4
      a4-letter-fold      | 6 | 2/5 6/4 1/3
      a4-z-fold           | 6 | 5/4 6/3 1/2
      a5                  | 4 | 4/3 1/2             | 1/2 3/4
      a5-booklet          | 8 | 8/7 1/2 6/5 3/4     | 1/2 3/4 5/6 7/8
      a6-card             | 2 | 1/2 1/2 1/2 1/2     | 1/2
      letter-gate-fold    | 6 | 2/5 6/4 1/3
      letter-half-fold    | 4 | 4/3 1/2
      letter-handout      | 4 | 1/2 3/4
      letter-handout-2col | 4 | 1/2 3/4
      letter-letter-fold  | 6 | 2/5 6/4 1/3
      letter-z-fold       | 6 | 5/4 6/3 1/2
      slim                | 2 | 1/2 1/2 1/2         | 1/2
      """;

  /** Folds of a user's own: formats of src/test/formats. */
  private static final String OWN =
      """
      accordion-fold       | 8 | 6/5 7/4 8/3 1/2
      double-parallel-fold | 8 | 2/7 3/6 8/5 1/4
      """;

  /**
   * What is cut and folded of a format.
   *
   * @param home each piece of paper of an office as {@code front/back}, from the left of the front
   * @param press of a printing house, which gets a card alone and a booklet as leaves
   */
  private record Row(String format, int pages, String home, String press) {
    static Row of(String line) {
      String[] cells = line.split("\\|");
      String home = cells[2].strip();
      String press = cells.length > 3 ? cells[3].strip() : home;
      return new Row(cells[0].strip(), Integer.parseInt(cells[1].strip()), home, press);
    }
  }

  static List<Row> rows() {
    return TABLE.lines().map(Row::of).toList();
  }

  static List<Row> allRows() {
    return (TABLE + OWN).lines().map(Row::of).toList();
  }

  @Test
  void eachFormatHasItsRow() {
    assertEquals(SmallPublication.formats(), rows().stream().map(Row::format).toList());
  }

  @ParameterizedTest
  @MethodSource("allRows")
  void eachPanelHasItsBackBehindIt(Row row) throws Exception {
    Format format = format(row.format());
    Pages numbered = numbered(format, row.pages());
    Imposition natural = Sheeting.of(format, row.pages()).home();
    for (Flip flip : Flip.values()) {
      Imposition imposition = natural.flipped(flip);
      hold(row.home(), home(numbered, imposition), 0, numbered, imposition);
    }
  }

  /** What {@code leafpress build --dummy} leaves, with the pages that the article takes. */
  @Test
  void theCommandMakesThem(@TempDir Path folder) throws Exception {
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .key("publisher: A clinic")
            .article("en/one", "One", "summary: Ask.", "Ask us.\n")
            .leafletsInAllFormats("")
            .written();
    Optional<String> all = Optional.empty();
    Path dist = folder.resolve("dist");
    Order order = new Order(manuscript, dist, all, all, all, all, all, 1, true, Watch.NONE);
    assertEquals(List.of(), Press.print(order, Progress.NONE).failed());
    for (Row row : rows()) {
      Path file = dist.resolve("leaflets/one.en." + row.format() + ".dummy.pdf");
      Format format = format(row.format());
      boolean panels = !format.panels().isEmpty();
      int pages = panels ? row.pages() : format.multipleOf();
      Imposition imposition = Sheeting.of(format, pages).home();
      Pages numbered = numbered(format, pages);
      byte[] pdf = Files.readAllBytes(file);
      String found = folded(pdf, 0, numbered, imposition, imposition.flip());
      if (panels) assertEquals(row.home(), found, row.format());
      else
        assertEquals(pages == 4 ? "4/3 1/2" : row.format().equals("a5") ? "1/0 1/0" : "1/0", found);
    }
    try (var files = Files.list(dist.resolve("leaflets"))) {
      assertEquals(rows().size(), files.count()); // and nothing else
    }
  }

  /** Landscape sheets turn on the short edge, upright ones on the long one; nothing is scaled. */
  @ParameterizedTest
  @MethodSource("allRows")
  void eachFormatTellsThePrinterHowToTurnIt(Row row) throws Exception {
    Format format = format(row.format());
    Imposition imposition = Sheeting.of(format, row.pages()).home();
    try (PDDocument file = Loader.loadPDF(home(numbered(format, row.pages()), imposition))) {
      var says = file.getDocumentCatalog().getViewerPreferences().getCOSObject();
      var paper = file.getPage(0).getMediaBox();
      boolean landscape = paper.getWidth() > paper.getHeight();
      assertEquals(landscape, row.format().matches(".*fold|a5.*|slim"), paper.toString());
      String edge = landscape ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge";
      assertEquals(edge, says.getNameAsString("Duplex"));
      assertEquals("None", says.getNameAsString("PrintScaling"));
    }
  }

  /** The sheets for a printing house, trimmed before they are cut. */
  @ParameterizedTest
  @MethodSource("allRows")
  void sheetsForThePressHaveItToo(Row row) throws Exception {
    Format format = format(row.format());
    Pages numbered = numbered(format, row.pages());
    Imposition natural = Sheeting.of(format, row.pages()).press();
    for (Flip flip : Flip.values()) {
      Imposition imposition = natural.flipped(flip);
      PressSheets sheets =
          PressSheets.of(numbered, imposition, Length.mm(3), "dummy", List.of(face()));
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      Pdf.write(sheets.sheets(), Purpose.press(sheets.trim(), sheets.bleed()), pdf);
      hold(row.press(), pdf.toByteArray(), PressSheets.RIM, numbered, imposition);
    }
  }

  /** Turned as it says, each back is behind its front; on the other edge, none is. */
  private static void hold(
      String expected, byte[] pdf, long rim, Pages numbered, Imposition imposition)
      throws Exception {
    String right = folded(pdf, rim, numbered, imposition, imposition.flip());
    assertEquals(expected, right, () -> imposition.name() + " turned on " + imposition.flip());
    Flip other = imposition.flip() == Flip.LONG_EDGE ? Flip.SHORT_EDGE : Flip.LONG_EDGE;
    String fronts = expected.replaceAll("/[0-9]+", "/0");
    assertEquals(fronts, folded(pdf, rim, numbered, imposition, other), "turned on " + other);
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
   * @param turned the edge on which the printer turns the sheets
   */
  private static String folded(
      byte[] pdf, long rim, Pages numbered, Imposition imposition, Flip turned) throws Exception {
    List<Shades> known = new ArrayList<>();
    for (Page page : numbered.pages()) known.add(new Shades(Raster.draw(page, DPI, true)));
    List<String> pieces = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(file);
      for (int sheet = 0; sheet < file.getNumberOfPages(); sheet += 2) {
        BufferedImage front = trimmed(renderer, sheet, rim);
        boolean printed = sheet + 1 < file.getNumberOfPages();
        BufferedImage back = printed ? trimmed(renderer, sheet + 1, rim) : blank(front);
        // The long edge of a landscape sheet is its horizontal one.
        boolean wide = imposition.paper().width() > imposition.paper().height();
        boolean upright = wide == (turned == Flip.SHORT_EDGE);
        BufferedImage seenThrough = Mirrored.of(back, upright);
        imposition.sides().get(sheet).stream()
            .map(place -> place.box())
            .sorted((a, b) -> Long.compare(a.x(), b.x()))
            .forEach(box -> pieces.add(piece(front, seenThrough, box, known)));
      }
    }
    return String.join(" ", pieces);
  }

  private static BufferedImage blank(BufferedImage like) {
    BufferedImage blank =
        new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    blank.createGraphics().fillRect(0, 0, like.getWidth(), like.getHeight());
    return blank;
  }

  private static BufferedImage trimmed(PDFRenderer renderer, int side, long rim) throws Exception {
    BufferedImage all = renderer.renderImageWithDPI(side, (float) DPI);
    int off = pixels(rim);
    return all.getSubimage(off, off, all.getWidth() - 2 * off, all.getHeight() - 2 * off);
  }

  /** What is on both sides of a piece; the back is read mirrored back, as who turns it reads it. */
  private static String piece(
      BufferedImage front, BufferedImage through, Box box, List<Shades> known) {
    int x = pixels(box.x());
    int y = pixels(box.y());
    int width = Math.min(pixels(box.width()), front.getWidth() - x);
    int height = Math.min(pixels(box.height()), front.getHeight() - y);
    BufferedImage recto = front.getSubimage(x, y, width, height);
    // Turned like a leaf of a book, about its upright axis.
    BufferedImage verso = Mirrored.of(through.getSubimage(x, y, width, height), true);
    return number(new Shades(recto), known) + "/" + number(new Shades(verso), known);
  }

  /** The number of the page that a piece shows, upright: the one that it is like; 0 if none. */
  private static int number(Shades piece, List<Shades> known) {
    int best = 0;
    double least = MOST_UNLIKE;
    for (int i = 0; i < known.size(); i++) {
      if (Math.abs(piece.width - known.get(i).width) > 2) continue;
      double off = difference(piece, known.get(i));
      if (off < least) {
        least = off;
        best = i + 1;
      }
    }
    return best;
  }

  /** The share of what is dark in one image but not in the other, laid over each other as best. */
  private static double difference(Shades a, Shades b) {
    double least = a.difference(b, 0, 0);
    if (least > 3 * MOST_UNLIKE) return least; // no line is so thin
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) least = Math.min(least, a.difference(b, dx, dy));
    }
    return least;
  }

  /** How dark an image is at each place within the frame that all pages have. */
  private static final class Shades {
    private static final int FRAME = pixels(Length.mm(10));
    private final int width;
    private final int height;
    private final int[] dark;

    Shades(BufferedImage image) {
      width = image.getWidth();
      height = image.getHeight();
      dark = image.getRGB(0, 0, width, height, null, 0, width);
      for (int i = 0; i < dark.length; i++) dark[i] = 255 - (dark[i] >> 8 & 0xFF);
    }

    double difference(Shades other, int dx, int dy) {
      long sum = 0;
      long all = 1;
      int right = Math.min(width, other.width) - FRAME;
      int bottom = Math.min(height, other.height) - FRAME;
      for (int y = FRAME; y < bottom; y++) {
        int from = (y + dy) * width + dx;
        for (int x = FRAME; x < right; x++) {
          int one = dark[from + x];
          int two = other.dark[y * other.width + x];
          sum += Math.abs(one - two);
          all += one + two;
        }
      }
      return (double) sum / all;
    }
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
    boolean own = OWN.contains(name);
    String file = (own ? "src/test/formats/" : "styles/formats/") + name + ".yml";
    String yaml = Files.readString(Path.of(file));
    Optional<Format> format = Editions.format(yaml, name, file, findings);
    assertTrue(findings.isEmpty(), () -> findings.sorted().toString());
    return format.orElseThrow();
  }
}
