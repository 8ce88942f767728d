package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leafpress.geometry.Length;
import leafpress.page.GlyphRun;
import leafpress.page.Leaf;
import leafpress.page.Pages;
import leafpress.page.Role;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void aLigatureIsItsLetters() throws IOException {
    assertTrue(Setter.LATIN.shape("office", Set.of()).glyphs().length < 6);
    try (PDDocument file = Little.read(Little.line("office fluff (a\\b)"))) {
      assertEquals("office fluff (a\\b)", new PDFTextStripper().getText(file).strip());
    }
  }

  /** PDFBox's own embedding says U+2F32 ⼲ for the first, and so on: search would not find them. */
  @Test
  void chineseIsNotRadicals() throws IOException {
    String text = "干生目见行用";
    Leaf leaf = new Leaf();
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, leaf)),
            Little.page("1", Setter.line(leaf, Setter.HAN, 10, 20, 30, text)));
    try (PDDocument file = Little.read(pages)) {
      assertEquals(text, new PDFTextStripper().getText(file).strip());
    }
  }

  @Test
  void theCommonestTextIsInTheMapAndOthersAreActualText() throws IOException {
    Leaf leaf = new Leaf();
    GlyphRun soft = Setter.saying(Setter.line(leaf, Setter.LATIN, 10, 200, 30, "-"), "\u00AD");
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, leaf)),
            Little.page("1", Setter.line(leaf, Setter.LATIN, 10, 20, 30, "a-b-c-"), soft));
    String content = content(pages);
    assertEquals(2, content.split("ActualText", -1).length);
    assertTrue(content.contains("/Span <</ActualText <FEFF00AD>>> BDC"), content);
  }

  @Test
  void aGlyphThatSaysNothingIsLeftOutOfTheText() throws IOException {
    Leaf leaf = new Leaf();
    GlyphRun mute = Setter.saying(Setter.line(leaf, Setter.LATIN, 10, 60, 30, "*"), "");
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, leaf)),
            Little.page("1", Setter.line(leaf, Setter.LATIN, 10, 20, 30, "said"), mute));
    assertTrue(content(pages).contains("/Span <</ActualText <FEFF>>> BDC"));
    try (PDDocument file = Little.read(pages)) {
      assertEquals("said", new PDFTextStripper().getText(file).strip());
    }
  }

  @Test
  void theCommonestOfEquallyCommonTextsIsTheSmallest() {
    SaidBy said = new SaidBy("b");
    said.count("b", 0, 1);
    said.count("a", 0, 1);
    assertEquals("a", said.commonest());
    said.count("b", 0, 1);
    assertEquals("b", said.commonest());
  }

  /** Sizes and places that no decimal holds: the viewer's pen must not drift along the line. */
  @Test
  void glyphsAreWhereThePagesSay() throws IOException {
    Leaf leaf = new Leaf();
    GlyphRun run =
        Setter.line(
            leaf, Setter.LATIN, 9.4921, 20.3337, 30, "AVATAR fjord To-morrow, ".repeat(5).strip());
    for (int i = 0; i < run.offsets().length; i++) run.offsets()[i] += i * 7919;
    Pages pages = Little.pages(Little.document(Little.tag(Role.P, leaf)), Little.page("1", run));
    List<TextPosition> found = new ArrayList<>();
    try (PDDocument file = Little.read(pages)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          found.add(position);
        }
      }.getText(file);
    }
    assertEquals(run.glyphs().length, found.size());
    for (int i = 0; i < found.size(); i++) {
      double wanted = Length.toPt(run.x() + run.offsets()[i]);
      assertEquals(wanted, found.get(i).getTextMatrix().getTranslateX(), 0.006, "glyph " + i);
    }
  }

  /** Letter-fit: narrower letters that are tracked as well stand where they are to be. */
  @Test
  void scaledGlyphsAreWhereThePagesSay() throws IOException {
    Leaf leaf = new Leaf();
    GlyphRun plain = Setter.line(leaf, Setter.LATIN, 10, 20, 30, "fitted to the measure");
    GlyphRun after = Setter.line(leaf, Setter.LATIN, 10, 20, 45, "and back");
    int scale = 9_837;
    long track = -3_277;
    for (int i = 0; i < plain.offsets().length; i++) {
      plain.offsets()[i] = (int) (plain.offsets()[i] * (long) scale / 10_000 + i * track);
    }
    GlyphRun run = Setter.fitted(plain, track, scale);
    Pages pages =
        Little.pages(Little.document(Little.tag(Role.P, leaf)), Little.page("1", run, after));
    String content = content(pages);
    assertTrue(content.contains("98.37 Tz") && content.contains("100 Tz"), content);
    assertTrue(content.contains("[(") && !content.contains(")1("), "no jump between letters");
    List<TextPosition> found = new ArrayList<>();
    try (PDDocument file = Little.read(pages)) {
      String text =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              found.add(position);
              super.processTextPosition(position);
            }
          }.getText(file);
      assertEquals("fitted to the measure\nand back", text.strip());
    }
    for (int i = 0; i < run.glyphs().length; i++) {
      double wanted = Length.toPt(run.x() + run.offsets()[i]);
      assertEquals(wanted, found.get(i).getTextMatrix().getTranslateX(), 0.006, "glyph " + i);
    }
  }

  @Test
  void fontsAreEmbeddedSubsets() throws IOException {
    try (PDDocument file = Little.read(Little.line("abc"))) {
      var fonts = file.getPage(0).getResources();
      PDFont font = fonts.getFont(fonts.getFontNames().iterator().next());
      assertTrue(font.getName().matches("[A-Z]{6}\\+SourceSerif4-Regular"), font.getName());
      assertTrue(font.isEmbedded());
      assertFalse(font.isDamaged());
    }
    assertTrue(PdfTest.written(Little.line("abc")).length < 20_000);
  }

  @Test
  void numbersAreShortDecimals() {
    assertEquals("0", decimal(0));
    assertEquals("12.5", decimal(12_500));
    assertEquals("-.007", decimal(-7));
    assertEquals("-1.02", decimal(-1_020));
    assertEquals("1000000", decimal(1_000_000_000));
    for (long n = -2_500; n <= 2_500; n++) {
      assertEquals(n / 1000.0, Double.parseDouble(decimal(n)), decimal(n));
    }
  }

  private static String decimal(long thousandths) {
    byte[] bytes = new Bytes(4).thousandths(thousandths).toArray();
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static String content(Pages pages) throws IOException {
    try (PDDocument file = Little.read(pages)) {
      return new String(file.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
