package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.conformance.DrawnLines;
import leafpress.imposition.Mirrored;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms that are printed on both sides of a sheet: rasterised, turned as the message says, cut in
 * the middle, and both copies read from both sides.
 */
class WorkAndTurnTest extends Imposing {
  private static final float POINTS = 72 / 25.4f;

  /**
   * Copies as {@code front/back} of each panel, from the left of the front; forms are parted by
   * bars. Work-and-turn cuts paper across its length, and work-and-tumble along it.
   */
  @ParameterizedTest
  @CsvSource({
    "work-and-turn,             A4,     2, 148x210, 1/2,                   2/1",
    "work-and-turn,             A4,     4, 210x148, 1/2 | 3/4,             2/1 | 4/3",
    "work-and-tumble,           A4,     2, 99x297,  1/2,                   2/1",
    "work-and-tumble,           A4,     2, 297x105, 1/2,                   2/1",
    "work-and-turn:half-fold,   A4,     4, 74x210,  4/3 1/2,               2/1 3/4",
    "work-and-turn:half-fold,   A3,     4, 148x210, 4/3 1/2,               2/1 3/4",
    "work-and-turn:letter-fold, A3,     6, 100x210 97x210, 2/5 6/4 1/3,           3/1 4/6 5/2",
    "work-and-turn:z-fold,      594x210mm, 6, 99x210, 5/4 6/3 1/2,         2/1 3/6 4/5",
    "work-and-turn:saddle,      A3,     8, 148x210, 8/7 1/2 | 6/5 3/4,     2/1 7/8 | 4/3 5/6",
    "work-and-tumble:saddle,    A3,     4, 74x420,  4/3 1/2,               2/1 3/4"
  })
  void eachCopyHasItsBacksBehindItsFronts(
      String scheme, String paper, int pages, String page, String first, String second)
      throws Exception {
    Path file = save("a.pdf", coloured(pages, page, 0));
    Path out = folder.resolve("forms.pdf");
    String[] order = {
      "impose", file.toString(), "--scheme", scheme, "--paper", paper, "-o", out.toString()
    };
    assertEquals(Main.FINE, run(order), this::said);
    assertFalse(said().contains("smaller"), said());
    // With a printer that feeds the long edge first, as presses do: the message names the edge.
    boolean shortEdge = said().contains("turn the sheets about a short edge");
    assertEquals(scheme.startsWith("work-and-turn"), shortEdge, said());
    List<String> ones = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (PDDocument forms = Loader.loadPDF(out.toFile())) {
      var says = forms.getDocumentCatalog().getViewerPreferences().getCOSObject();
      assertEquals("Simplex", says.getNameAsString("Duplex"));
      assertEquals("None", says.getNameAsString("PrintScaling"));
      int panels = first.split(" \\| ")[0].split(" ").length;
      for (int form = 0; form < forms.getNumberOfPages(); form++) {
        BufferedImage printed = new PDFRenderer(forms).renderImageWithDPI(form, 36);
        List<String> copies = cut(printed, shortEdge, panels, pages);
        ones.add(copies.get(0));
        others.add(copies.get(1));
      }
    }
    assertEquals(first, String.join(" | ", ones));
    assertEquals(second, String.join(" | ", others));
  }

  /** The two halves of a sheet that is turned and printed again, and is cut across the turning. */
  private static List<String> cut(BufferedImage form, boolean shortEdge, int panels, int pages) {
    int width = form.getWidth();
    int height = form.getHeight();
    // About an upright axis: the short edge of a landscape sheet, the long one of an upright sheet.
    boolean upright = width > height == shortEdge;
    BufferedImage through = Mirrored.of(form, upright);
    List<String> copies = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int x = upright ? half * width / 2 : 0;
      int y = upright ? 0 : half * height / 2;
      int w = upright ? width / 2 : width;
      int h = upright ? height : height / 2;
      BufferedImage front = form.getSubimage(x, y, w, h);
      BufferedImage behind = through.getSubimage(x, y, w, h);
      if (!upright && half == 1) {
        front = Mirrored.of(Mirrored.of(front, true), false);
        behind = Mirrored.of(Mirrored.of(behind, true), false);
      }
      copies.add(read(front, behind, panels, pages));
    }
    return copies;
  }

  /** Each panel, turned like a leaf of a book. */
  private static String read(BufferedImage front, BufferedImage behind, int panels, int pages) {
    List<String> read = new ArrayList<>();
    int width = front.getWidth() / panels;
    for (int i = 0; i < panels; i++) {
      BufferedImage recto = front.getSubimage(i * width, 0, width, front.getHeight());
      BufferedImage verso = behind.getSubimage(i * width, 0, width, front.getHeight());
      read.add(number(recto, pages) + "/" + number(Mirrored.of(verso, true), pages));
    }
    return String.join(" ", read);
  }

  /** The page whose colour is at the head, to the left, and nowhere else; 0 if it is not so. */
  private static int number(BufferedImage piece, int pages) {
    int w = piece.getWidth();
    int h = piece.getHeight();
    int head = piece.getRGB(w / 5, h / 5) & 0xFFFFFF;
    for (int i = 1; i <= pages; i++) {
      if (head != colour(i)) continue;
      for (int[] at :
          new int[][] {{4 * w / 5, h / 5}, {w / 5, 4 * h / 5}, {4 * w / 5, 4 * h / 5}}) {
        if ((piece.getRGB(at[0], at[1]) & 0xFFFFFF) != 0xFFFFFF) return 0;
      }
      return i;
    }
    return 0;
  }

  private static int colour(int page) {
    return page * 0x110000 + (255 - page * 0x11);
  }

  /**
   * Pages with a block of colour at the head, to the left; with bleed, all round in colour. Of two
   * sizes, the other is that of panels that are folded in.
   */
  private static PDDocument coloured(int count, String size, double bleed) throws Exception {
    float off = (float) bleed * POINTS;
    PDDocument file = new PDDocument();
    for (int i = 1; i <= count; i++) {
      String[] sides = size.split(" ")[size.contains(" ") && (i == 2 || i == 5) ? 1 : 0].split("x");
      float width = Float.parseFloat(sides[0]) * POINTS;
      float height = Float.parseFloat(sides[1]) * POINTS;
      PDPage page = new PDPage(new PDRectangle(width + 2 * off, height + 2 * off));
      page.setBleedBox(page.getMediaBox());
      page.setTrimBox(new PDRectangle(off, off, width, height));
      file.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        content.setNonStrokingColor(new java.awt.Color(colour(i)));
        if (bleed > 0) content.addRect(0, 0, width + 2 * off, height + 2 * off);
        else content.addRect(width * 0.1f, height * 0.6f, width * 0.3f, height * 0.3f);
        content.fill();
      }
    }
    return file;
  }

  private List<String> lines(Path pdf, int page) throws Exception {
    try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
      return DrawnLines.of(file.getPage(page)).stream().map(Object::toString).toList();
    }
  }

  private Path imposed(PDDocument file, String... options) throws Exception {
    Path out = folder.resolve("forms.pdf");
    List<String> order = new ArrayList<>(List.of("impose", save("a.pdf", file).toString()));
    order.addAll(List.of(options));
    order.addAll(List.of("-o", out.toString()));
    assertEquals(Main.FINE, run(order.toArray(String[]::new)), this::said);
    return out;
  }

  /** At the cut, at the edges of smaller leaves, and where the inside of a copy is folded. */
  @Test
  void ticksSayWhereToCutAndFold() throws Exception {
    Path leaf = imposed(coloured(2, "140x190", 0), "--scheme", "work-and-turn");
    List<String> found = lines(leaf, 0);
    List<String> upright = List.of("8.5", "148.5", "288.5");
    for (String x : upright) assertTrue(found.contains(x + ",5.0-" + x + ",8.0"), found.toString());
    assertEquals(6 + 4, found.size(), found.toString()); // and those of head and foot
    Path folded =
        imposed(coloured(4, "74x210", 0), "--scheme", "work-and-turn:half-fold", "--gap", "1");
    assertEquals(
        "[223.0,5.0-223.0,8.0, 223.0,202.0-223.0,205.0, 148.0,5.0-148.0,8.0,"
            + " 148.0,202.0-148.0,205.0, 149.0,5.0-149.0,8.0, 149.0,202.0-149.0,205.0]",
        lines(folded, 0).toString());
    Path stacked =
        imposed(coloured(4, "148x210", 0), "--scheme", "work-and-turn:saddle", "--paper", "A3");
    assertEquals(
        "[148.5,412.0-148.5,415.0, 5.0,210.0-8.0,210.0, 289.0,210.0-292.0,210.0]",
        lines(stacked, 0).toString());
  }

  /** For a printing house: bleed into the gap from both sides, and marks where it is cut. */
  @Test
  void copiesBleedIntoTheGap() throws Exception {
    Path file =
        imposed(
            coloured(2, "148x210", 3),
            "--scheme",
            "work-and-turn",
            "--paper",
            "302x210mm",
            "--gap",
            "6",
            "--marks");
    List<String> found = lines(file, 0);
    for (String x : List.of("163.0", "169.0")) {
      assertTrue(found.contains(x + ",7.0-" + x + ",12.0"), found.toString());
    }
    assertEquals(8 + 4, found.size());
    try (PDDocument forms = Loader.loadPDF(file.toFile())) {
      BufferedImage form = new PDFRenderer(forms).renderImageWithDPI(0, 254);
      int middle = form.getHeight() / 2;
      StringBuilder seen = new StringBuilder();
      int last = 0xFFFFFF;
      for (int x = 0; x < form.getWidth(); x++) {
        int colour = form.getRGB(x, middle) & 0xFFFFFF;
        if (colour != last) seen.append(x / 10.0).append(' ');
        last = colour;
      }
      assertEquals("12.0 166.0 320.0 ", seen.toString());
    }
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsLeft() throws Exception {
    PDDocument odd = coloured(3, "148x210", 0);
    refused(odd, "none is left for the back of the last one (3 pages)", "work-and-turn");
    PDDocument large = coloured(2, "210x297", 0);
    refused(large, "do not fit on 210 × 297 mm; --paper a3 has room", "work-and-turn");
    PDDocument booklet = coloured(8, "148x210", 0);
    refused(booklet, "--paper a3 has room", "work-and-turn:saddle");
    refused(coloured(2, "500x700", 0), "take a larger one", "work-and-tumble");
    PDDocument leaf = coloured(2, "148x210", 0);
    refused(leaf, "each half of the sheet is a leaf", "work-and-turn:nup:2x2");
    PDDocument other = coloured(2, "148x210", 0);
    refused(other, "there is no scheme “work-and-turn”", "work-and-turn:work-and-turn");
    PDDocument flipped = coloured(2, "148x210", 0);
    refused(flipped, "leave --flip out", "work-and-turn", "--flip", "long");
  }

  private void refused(PDDocument file, String why, String scheme, String... options)
      throws Exception {
    Path out = folder.resolve("none.pdf");
    List<String> order = new ArrayList<>(List.of("impose", save("b.pdf", file).toString()));
    order.addAll(List.of("--scheme", scheme, "-o", out.toString()));
    order.addAll(List.of(options));
    assertEquals(Main.USAGE, run(order.toArray(String[]::new)), this::said);
    assertTrue(said().contains(why), said());
    assertFalse(Files.exists(out));
  }
}
