package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import leafpress.conformance.PdfConformance;
import leafpress.conformance.Preflight;
import leafpress.conformance.PressConformance;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Role;
import leafpress.page.Turned;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Files for printers: what a press file has that PDF/X-4 wants, and what it has not. */
class PressFileTest {
  private static final Box TRIM = box(10, 10, 280, 380);
  private static final Box BLEED = box(2, 2, 296, 396);

  @Test
  void aPressFileKeepsEveryClauseOfPdfX4() throws IOException {
    assertEquals(List.of(), PressConformance.failures(press(Sample.pages())));
  }

  /** When veraPDF learns PDF/X, its word is better than ours: docs/standards/pdfx4.md. */
  @Test
  void veraPdfKnowsNoPdfX() {
    for (PDFAFlavour flavour : PDFAFlavour.values()) {
      assertFalse(flavour.name().contains("PDFX"), flavour.name());
    }
  }

  /** veraPDF reads the same file with a parser of its own. */
  @Test
  void anotherParserFindsNothingEither() throws IOException {
    assertEquals(List.of(), Preflight.failures(press(Sample.pages())));
  }

  @Test
  void itHasNeitherTagsNorLinksNorBookmarks() throws IOException {
    try (PDDocument file = Loader.loadPDF(press(Sample.pages()))) {
      for (String key : List.of("StructTreeRoot", "MarkInfo", "Outlines", "PageLabels", "Names")) {
        assertFalse(file.getDocumentCatalog().getCOSObject().containsKey(key), key);
      }
      assertTrue(file.getPage(1).getAnnotations().isEmpty());
      assertFalse(content(file, 1).contains("MCID"));
    }
  }

  @Test
  void blackTextIsBlackInkAloneAndOverprints() throws IOException {
    Leaf leaf = new Leaf();
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, leaf)),
            Little.page(
                "1",
                new Ground(Artifact.LAYOUT, box(0, 0, 9, 9), new Color(0xDDDDDD)),
                Setter.line(leaf, Setter.LATIN, 10, 20, 30, "Black"),
                new Ground(Artifact.LAYOUT, box(0, 0, 9, 9), Color.BLACK),
                Setter.in(Color.WHITE, Setter.line(leaf, Setter.LATIN, 10, 20, 30, "White"))));
    try (PDDocument file = Loader.loadPDF(press(pages))) {
      String operators =
          content(file, 0)
              .lines()
              .filter(line -> line.matches(".*( k| gs|Tf|re f)$"))
              .map(line -> line.replaceAll(".*re f", "area"))
              .collect(Collectors.joining(" | "));
      assertEquals(
          "0 0 0 .133 k | area | 0 0 0 1 k | /Over gs | /F1 10 Tf | /Knock gs | area | 0 0 0 0 k",
          operators);
      var state = file.getPage(0).getResources().getExtGState(COSName.getPDFName("Over"));
      assertTrue(state.getNonStrokingOverprintControl());
      assertEquals(1, state.getOverprintMode());
    }
  }

  @Test
  void boxesAreWhereTheyAreSaidToBe() throws IOException {
    try (PDDocument file = Loader.loadPDF(press(Sample.pages()))) {
      var page = file.getPage(0);
      assertEquals("[10.0,30.0,290.0,410.0]", page.getTrimBox().toString());
      assertEquals("[2.0,22.0,298.0,418.0]", page.getBleedBox().toString());
      assertEquals(1.6f, file.getVersion());
    }
  }

  /** The JDK's colour engine is the oracle, where it is on hand; we read the same table. */
  @Test
  void coloursAreSeparatedByTheProfile() throws IOException {
    ICC_Profile profile;
    try (InputStream in = Pdf.class.getResourceAsStream("FOGRA39.icc")) {
      profile = ICC_Profile.getInstance(in);
    }
    ColorSpace press = new ICC_ColorSpace(profile);
    PressInks ours = new PressInks(Profiles.separation());
    for (int rgb : List.of(0x0B5563, 0xE0EEF0, 0x5A2A6E, 0xFF0000, 0x00FF00, 0x123456, 0xF3EAF6)) {
      int[] inks = ours.inks(new Color(rgb));
      java.awt.Color back = new java.awt.Color(press, floats(inks), 1);
      double far = distance(new Color(rgb), new Color(back.getRGB() & 0xFFFFFF));
      // 0xFF0000 and 0x00FF00 cannot be printed; the others must be seen as they are.
      boolean printable = rgb != 0xFF0000 && rgb != 0x00FF00;
      assertTrue(far < (printable ? 4 : 75), Integer.toHexString(rgb) + " is off by " + far);
      int total = inks[0] + inks[1] + inks[2] + inks[3];
      assertTrue(total <= 3300, "ink of " + total / 10 + " %");
    }
  }

  @Test
  void greysAndMarksHaveTheirInks() throws IOException {
    PressInks inks = new PressInks(Profiles.separation());
    assertArrayEquals(new int[] {0, 0, 0, 1000}, inks.inks(Color.BLACK));
    assertArrayEquals(new int[] {0, 0, 0, 0}, inks.inks(Color.WHITE));
    assertArrayEquals(new int[] {0, 0, 0, 498}, inks.inks(new Color(0x808080)));
    int[] black = {0, 0, 0, 1000};
    assertArrayEquals(black, inks.inks(new Color(0x1B1F23)), "the ink of the styles");
    assertArrayEquals(black, inks.inks(new Color(0x222222)), "no tint is as dark");
    assertTrue(inks.overprints(new Color(0x1B1F23)) && inks.overprints(Color.BLACK));
    assertArrayEquals(new int[] {0, 0, 0, 711}, inks.inks(new Color(0x434B50)), "hardly blue");
    assertTrue(inks.inks(new Color(0x0B4F5C))[0] > 0 && inks.inks(new Color(0xF1F7F7))[0] > 0);
    assertFalse(inks.overprints(new Color(0x434B50)) || inks.overprints(Color.REGISTRATION));
    Bytes out = new Bytes(16);
    inks.stroke(Color.REGISTRATION, out);
    assertEquals("/All CS 1 SCN\n", new String(out.toArray(), StandardCharsets.US_ASCII));
  }

  @Test
  void aHomeFileIsArchivalAndSaysHowToTurnTheSheet() throws IOException {
    byte[] pdf = written(Sample.pages(), Purpose.home(Purpose.Duplex.SHORT_EDGE));
    assertEquals(List.of(), PdfConformance.archival(pdf));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      var preferences = file.getDocumentCatalog().getViewerPreferences().getCOSObject();
      assertEquals("DuplexFlipShortEdge", preferences.getNameAsString("Duplex"));
      assertEquals("None", preferences.getNameAsString("PrintScaling"));
    }
  }

  @Test
  void turnedPagesKeepTheirTextTagsAndLinks() throws IOException {
    for (int turns = 0; turns < 4; turns++) {
      Pages upright = Sample.pages();
      Pages turned = turned(upright, turns);
      byte[] pdf = PdfTest.written(turned);
      assertEquals(List.of(), PdfConformance.failures(pdf), turns + " turns");
      try (PDDocument file = Loader.loadPDF(pdf);
          PDDocument plain = Loader.loadPDF(PdfTest.written(upright))) {
        assertEquals(Little.structure(plain), Little.structure(file));
        var link = file.getPage(1).getAnnotations().get(0).getRectangle();
        var before = plain.getPage(1).getAnnotations().get(0).getRectangle();
        float long1 = turns % 2 == 0 ? link.getWidth() : link.getHeight();
        assertEquals(before.getWidth(), long1, 0.01);
        if (turns == 0) {
          assertEquals(new PDFTextStripper().getText(plain), new PDFTextStripper().getText(file));
        }
      }
    }
  }

  private static Pages turned(Pages pages, int turns) {
    List<Page> sheets =
        pages.pages().stream()
            .map(
                page -> {
                  Size size = new Size(page.width(), page.height());
                  Turned all = new Turned(page.content(), size, turns, Length.pt(7), Length.pt(9));
                  Box on = all.place(new Box(0, 0, size.width(), size.height()));
                  return new Page(
                      on.right() + Length.pt(7),
                      on.bottom() + Length.pt(9),
                      page.label(),
                      List.of(all));
                })
            .toList();
    return new Pages(
        pages.document(), sheets, pages.structure(), pages.anchors(), pages.bookmarks());
  }

  private static float[] floats(int[] inks) {
    float[] values = new float[inks.length];
    for (int i = 0; i < inks.length; i++) values[i] = inks[i] / 1000f;
    return values;
  }

  private static double distance(Color a, Color b) {
    double[] one = Separation.lab(a);
    double[] two = Separation.lab(b);
    return Math.sqrt(
        Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
  }

  private static String content(PDDocument file, int page) throws IOException {
    return new String(file.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  static byte[] press(Pages pages) throws IOException {
    return written(pages, Purpose.press(TRIM, BLEED));
  }

  private static byte[] written(Pages pages, Purpose purpose) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(pages, purpose, out);
    return out.toByteArray();
  }

  private static Box box(double x, double y, double width, double height) {
    return new Box(Length.pt(x), Length.pt(y), Length.pt(width), Length.pt(height));
  }
}
