package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import leafpress.conformance.EpubText;
import leafpress.diagnostic.Findings;
import leafpress.font.Face;
import org.junit.jupiter.api.Test;

/** What is in the subsets of a book. */
class WebFontsTest {
  private static Map<String, byte[]> entries(String body) throws IOException {
    byte[] book = Sample.write(Sample.english(), Sample.body(body), new Findings());
    return EpubText.entries(book);
  }

  /**
   * The characters of a subset beyond ASCII, in order of their code points; without those that a
   * face answers for with its space and hyphen.
   */
  private static String beyondAscii(byte[] font) {
    Face face = Face.read("subset", font, new Findings()).orElseThrow();
    StringBuilder text = new StringBuilder();
    for (int c = 0xA1; c < 0x10000; c++) {
      boolean borrowed = Character.isSpaceChar(c) || c == '\u2010' || c == '\u2011';
      if (face.glyph(c) != 0 && !borrowed) text.appendCodePoint(c);
    }
    return text.toString();
  }

  private static String sorted(String text) {
    SortedSet<Integer> set = new TreeSet<>();
    text.codePoints().forEach(set::add);
    StringBuilder sorted = new StringBuilder();
    set.forEach(sorted::appendCodePoint);
    return sorted.toString();
  }

  @Test
  void eachFaceHasTheTextThatItMayShow() throws IOException {
    Map<String, byte[]> entries =
        entries(
            "<section class='article'><h1>Té</h1><p>ä <strong>ö</strong> <em>ü</em> "
                + "<em><strong>ñ</strong></em></p><p class='note-label'>ø</p>"
                + "<p lang='zh-Hans'>细，<strong>胞</strong></p></section>");
    assertEquals(sorted("éäöüñø—"), beyondAscii(entries.get("EPUB/fonts/leaf-1-400.ttf")));
    assertEquals(sorted("éöñø—"), beyondAscii(entries.get("EPUB/fonts/leaf-1-700.ttf")));
    assertEquals(sorted("üñ—"), beyondAscii(entries.get("EPUB/fonts/leaf-1-400-italic.ttf")));
    assertEquals(sorted("ñ—"), beyondAscii(entries.get("EPUB/fonts/leaf-1-700-italic.ttf")));
    assertEquals(sorted("细胞，—"), beyondAscii(entries.get("EPUB/fonts/leaf-2-400.ttf")));
    assertEquals(sorted("胞—"), beyondAscii(entries.get("EPUB/fonts/leaf-2-700.ttf")));
  }

  @Test
  void familyThatTheStyleDoesNotNameIsLeftOut() throws IOException {
    Map<String, byte[]> entries = entries("<section class='article'><h1>T</h1></section>");
    assertFalse(entries.containsKey("EPUB/fonts/leaf-3-400.ttf"));
    assertTrue(entries.keySet().stream().noneMatch(name -> name.contains("700-italic")));
    String css = new String(entries.get("EPUB/style.css"), StandardCharsets.UTF_8);
    assertTrue(css.startsWith("@font-face {\n  font-family: \"Leaf 1\";\n  font-weight: 400;"));
    assertTrue(css.contains("src: url(\"fonts/leaf-1-400.ttf\")"));
  }

  @Test
  void noSubsetHasTheNameOfTheFace() throws IOException {
    Map<String, byte[]> entries = entries("<section class='article'><h1>T</h1></section>");
    String css = new String(entries.get("EPUB/style.css"), StandardCharsets.UTF_8);
    assertFalse(css.contains("Source Serif"), css);
    assertTrue(css.contains("body { font-family: \"Leaf 1\", serif;"), css);
    byte[] bytes = entries.get("EPUB/fonts/leaf-1-400.ttf");
    String font = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    assertTrue(font.contains("Leaf 1"));
    assertFalse(font.contains("Source Serif 4"));
  }

  @Test
  void headingFamilyHasOnlyTheHeadings() throws IOException {
    Book book = Sample.styled("body { font-family: 'Source Serif 4' } h1 { font: 2em 'Atkinson' }");
    byte[] epub =
        Sample.write(
            book,
            Sample.body("<section class='article'><h1>é</h1><p>ä</p></section>"),
            new Findings());
    Map<String, byte[]> entries = EpubText.entries(epub);
    assertEquals("äé", beyondAscii(entries.get("EPUB/fonts/leaf-1-400.ttf")));
    assertEquals("é", beyondAscii(entries.get("EPUB/fonts/leaf-2-400.ttf")));
  }
}
