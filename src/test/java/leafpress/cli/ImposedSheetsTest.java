package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.conformance.DrawnLines;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/**
 * What stands on the sheets that {@code leafpress impose} makes: pages, what lies over them, marks.
 */
class ImposedSheetsTest extends Imposing {
  /** A wide table among upright pages shrinks alone. */
  @Test
  void onePageOfAnotherShapeShrinksAlone() throws Exception {
    PDDocument mixed = pages(4, 0);
    mixed.getPage(2).setMediaBox(new PDRectangle(0, 0, 595, 420));
    mixed.getPage(3).setMediaBox(new PDRectangle(0, 0, 421, 595)); // A5 of another writer
    Path file = save("mixed.pdf", mixed);
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "2up"));
    assertTrue(said().contains("pages are made smaller, to 70.5 %"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("mixed.2up.pdf").toFile())) {
      List<Float> sizes = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
          sizes.add(glyphs.get(0).getXScale());
        }
      }.getText(sheets);
      assertEquals(4, sizes.size());
      assertEquals(40, sizes.get(0), 0.1);
      assertEquals(40 * 419.53 / 595, sizes.get(2), 0.1);
      assertEquals(40, sizes.get(3), 0.2);
    }
  }

  /** Points of a page may be larger than those of the paper: as on posters. */
  @Test
  void pagesInLargerUnitsKeepTheirSize() throws Exception {
    PDDocument large = pages(2, 0);
    for (PDPage page : large.getPages()) {
      page.setMediaBox(new PDRectangle(150, 250, 210, 148)); // the number stands in it
      page.setUserUnit(2);
    }
    Path file = save("large.pdf", large);
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "2up", "--paper", "A3"));
    assertFalse(said().contains("smaller"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("large.2up.pdf").toFile())) {
      List<Float> at = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
          at.add(glyphs.get(0).getXDirAdj());
          at.add(glyphs.get(0).getXScale());
        }
      }.getText(sheets);
      float half = sheets.getPage(0).getMediaBox().getWidth() / 2;
      assertEquals((half - 2 * 210) / 2 + 2 * 50, at.get(0), 0.1);
      assertEquals(80, at.get(1), 0.1);
    }
  }

  /** Fields that are filled in and stamps are printed as other programs print them; notes not. */
  @Test
  void filledFieldsArePrinted() throws Exception {
    PDDocument form = pages(4, 0);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    PDAcroForm fields = new PDAcroForm(form);
    form.getDocumentCatalog().setAcroForm(fields);
    fields.setDefaultResources(new PDResources());
    fields.getDefaultResources().put(COSName.HELV, font);
    fields.setDefaultAppearance("/Helv 14 Tf 0 g");
    for (int i = 0; i < 4; i++) {
      PDTextField field = new PDTextField(fields);
      field.setPartialName("field" + i);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(60, 120, 250, 30));
      widget.setPage(form.getPage(i));
      widget.setPrinted(i != 3); // the last is for the screen only
      fields.getFields().add(field);
      field.setValue("written " + (i + 1));
      form.getPage(i).getAnnotations().add(widget);
    }
    Path file = save("form.pdf", form);
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "saddle"));
    assertFalse(said().contains("fields"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("form.saddle.pdf").toFile())) {
      assertEquals("4 1 written 1 | 2 3 written 2 written 3", text(sheets));
      assertTrue(sheets.getPage(0).getAnnotations().isEmpty());
      List<Float> at = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
          if (text.startsWith("written 1")) at.add(glyphs.get(0).getXDirAdj());
        }
      }.getText(sheets);
      float half = sheets.getPage(0).getMediaBox().getWidth() / 2;
      assertEquals(half + 60 + 2, at.get(0), 2.5); // the field's edge, and its padding
    }
    PDDocument bare = Loader.loadPDF(file.toFile());
    for (PDPage page : bare.getPages()) {
      page.getAnnotations().get(0).getCOSObject().removeItem(COSName.AP);
    }
    assertEquals(Main.FINE, run("impose", save("bare.pdf", bare) + "", "--scheme", "saddle"));
    assertTrue(said().contains("some filled fields are not on the sheets"), said());
    assertTrue(said().contains("(3 pages)"), said());
  }

  /** What a file for a printing house has round its pages is not part of them. */
  @Test
  void pagesAreCutWhereTheFileSays() throws Exception {
    PDDocument cards = new PDDocument();
    for (int i = 0; i < 2; i++) {
      PDPage page = new PDPage(box(0, 0, 115, 85)); // 15 mm round a card of 85 × 55 mm
      page.setTrimBox(box(15, 15, 85, 55));
      page.setBleedBox(box(12, 12, 91, 61));
      cards.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(cards, page)) {
        PDRectangle all = page.getMediaBox();
        content.setNonStrokingColor(0f, 0f, 1f);
        content.addRect(0, 0, all.getWidth(), all.getHeight());
        content.fill();
      }
    }
    Path file = save("cards.pdf", cards);
    String[] order = {"impose", file.toString(), "--scheme", "repeat:2x4", "--gap", "6"};
    assertEquals(Main.FINE, run(order));
    assertTrue(said().contains("pages are cut where the file says"), said());
    assertFalse(said().contains("smaller"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("cards.repeat2x4.pdf").toFile())) {
      BufferedImage front = new PDFRenderer(sheets).renderImageWithDPI(0, 254); // 10 to the mm
      BufferedImage back = new PDFRenderer(sheets).renderImageWithDPI(1, 254);
      // Copies from 17 mm and 29.5 mm, bleed of 3 mm beyond them; 6 mm between all blue.
      for (BufferedImage side : new BufferedImage[] {front, back}) {
        assertEquals("14.0-196.0", blue(side, true));
        assertEquals("26.5-270.5", blue(side, false));
      }
      List<String> ticks = DrawnLines.of(sheets.getPage(0)).stream().map(Object::toString).toList();
      assertTrue(ticks.contains("17.0,5.0-17.0,8.0"), ticks.toString());
      assertTrue(ticks.contains("102.0,289.0-102.0,292.0"), ticks.toString());
      assertTrue(ticks.contains("5.0,29.5-8.0,29.5"), ticks.toString());
      assertEquals(2 * (4 + 8), ticks.size());
      assertEquals(List.of(), DrawnLines.of(sheets.getPage(1)));
    }
    // Without a gap the copies touch, and are cut once.
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "repeat:2x4"));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("cards.repeat2x4.pdf").toFile())) {
      BufferedImage front = new PDFRenderer(sheets).renderImageWithDPI(0, 254);
      assertEquals("20.0-190.0", blue(front, true));
      assertEquals("38.5-258.5", blue(front, false));
    }
  }

  /** A booklet of pages with bleed, as a printing house prints it: A4 when it is trimmed. */
  @Test
  void sheetsForPrintingHousesHaveMarksAndBleed() throws Exception {
    PDDocument bled = new PDDocument();
    for (int i = 0; i < 8; i++) {
      PDPage page = new PDPage(box(0, 0, 154.5, 216));
      page.setTrimBox(box(3, 3, 148.5, 210));
      page.setBleedBox(page.getMediaBox());
      bled.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(bled, page)) {
        content.setNonStrokingColor(0f, 0f, 1f);
        content.addRect(0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        content.fill();
      }
    }
    bled.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-4");
    Path file = save("bled.pdf", bled);
    String[] order = {"impose", file.toString(), "--scheme", "saddle", "--marks"};
    assertEquals(Main.FINE, run(order));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("bled.saddle.pdf").toFile())) {
      assertEquals(4, sheets.getNumberOfPages());
      for (PDPage page : sheets.getPages()) {
        assertEquals(box(0, 0, 327, 240).toString(), millimetres(page.getMediaBox()));
        assertEquals(box(15, 15, 297, 210).toString(), millimetres(page.getTrimBox()));
        assertEquals(box(12, 12, 303, 216).toString(), millimetres(page.getBleedBox()));
        List<DrawnLines.Line> marks = DrawnLines.of(page);
        assertEquals(8 + 6, marks.size()); // two at each corner, three dashes at each end of a fold
        for (DrawnLines.Line mark : marks) assertEquals("Separation", mark.ink());
        List<String> drawn = marks.stream().map(Object::toString).toList();
        assertTrue(drawn.contains("15.0,7.0-15.0,12.0"), drawn.toString());
        assertTrue(drawn.contains("163.5,11.0-163.5,12.0"), drawn.toString());
      }
      BufferedImage front = new PDFRenderer(sheets).renderImageWithDPI(0, 254);
      assertEquals("12.0-228.0", blue(front, false));
      assertFalse(sheets.getDocumentInformation().getCOSObject().containsKey("GTS_PDFXVersion"));
    }
    // The inner sheet is cut 0.6 mm nearer to its pages' new place: bleed goes on beyond that.
    String[] creep = {"impose", file.toString(), "--scheme", "saddle", "--marks", "--creep=0.5"};
    assertEquals(Main.FINE, run(creep));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("bled.saddle.pdf").toFile())) {
      for (int side = 0; side < 4; side++) {
        BufferedImage drawn = new PDFRenderer(sheets).renderImageWithDPI(side, 254);
        assertEquals(side < 2 ? "12.0-315.0" : "12.6-314.4", blue(drawn, true));
      }
    }
    String[] copies = {"impose", file.toString(), "--scheme", "repeat:1x2", "--marks"};
    assertEquals(Main.USAGE, run(copies));
  }

  private static String millimetres(PDRectangle box) {
    double mm = 25.4 / 72;
    return box(
            Math.round(box.getLowerLeftX() * mm * 10) / 10.0,
            Math.round(box.getLowerLeftY() * mm * 10) / 10.0,
            Math.round(box.getWidth() * mm * 10) / 10.0,
            Math.round(box.getHeight() * mm * 10) / 10.0)
        .toString();
  }

  /** From where to where the middle of an image is blue, in millimetres, and nowhere else. */
  private static String blue(BufferedImage image, boolean across) {
    int length = across ? image.getWidth() : image.getHeight();
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < length; i++) {
      int x = across ? i : image.getWidth() / 2;
      int y = across ? image.getHeight() / 2 : i;
      if ((image.getRGB(x, y) & 0xFFFFFF) != 0x0000FF) continue;
      if (first < 0) first = i;
      last = i;
      count++;
    }
    assertEquals(last - first + 1, count);
    return String.format(Locale.ROOT, "%.1f-%.1f", first / 10.0, (last + 1) / 10.0);
  }

  private static PDRectangle box(double x, double y, double width, double height) {
    float mm = 72 / 25.4f;
    return new PDRectangle((float) x * mm, (float) y * mm, (float) width * mm, (float) height * mm);
  }

  /** The same ticks as on our own sheets: at the folds, where who folds looks. */
  @Test
  void foldsHaveTicksOnTheInside() throws Exception {
    Path file = save("six.pdf", pages(6, 0));
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "letter-fold"));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("six.letter-fold.pdf").toFile())) {
      assertEquals("[]", DrawnLines.of(sheets.getPage(0)).toString());
      assertEquals(
          "[100.0,5.0-100.0,8.0, 100.0,202.0-100.0,205.0,"
              + " 200.0,5.0-200.0,8.0, 200.0,202.0-200.0,205.0]",
          DrawnLines.of(sheets.getPage(1)).toString());
    }
    Path book = save("book.pdf", pages(24, 0));
    String[] order = {"impose", book.toString(), "--scheme", "saddle:8", "--creep", "0.1"};
    assertEquals(Main.FINE, run(order));
    assertTrue(said().contains("24 pages on 6 sheets"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("book.saddle8.pdf").toFile())) {
      assertEquals(
          "8 1 | 2 7 | 6 3 | 4 5 | 16 9 | 10 15 | 14 11 | 12 13 | 24 17 | 18 23 | 22 19 | 20 21",
          text(sheets));
      for (int side = 0; side < 12; side++) {
        assertEquals(
            side % 4 == 3 ? "[148.5,5.0-148.5,8.0, 148.5,202.0-148.5,205.0]" : "[]",
            DrawnLines.of(sheets.getPage(side)).toString());
      }
    }
    assertFalse(said().contains("too thick"), said());
    Path thick = save("thick.pdf", pages(84, 0));
    assertEquals(Main.FINE, run("impose", thick.toString(), "--scheme", "saddle"));
    assertTrue(said().contains("too thick for staples; saddle:16 makes sections"), said());
    assertTrue(said().contains("fold: all sheets together, at the ticks in the middle"), said());
    String[] wrong = {"impose", book.toString(), "--scheme", "saddle:6"};
    assertEquals(Main.USAGE, run(wrong));
    assertTrue(said().contains("a section has 4, 8, 12 … pages, not 6"), said());
  }
}
