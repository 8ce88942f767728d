package leafpress.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import leafpress.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The other rules, and what must not be taken for a fault. */
class LintTest {
  private static DynamicTest finds(String rule, Consumer<Specimen> planting) {
    return DynamicTest.dynamicTest(
        rule,
        () -> {
          Specimen book = Specimen.strangers();
          planting.accept(book);
          List<Diagnostic> found = PlantedFaultsTest.check(book.zip());
          assertTrue(found.stream().anyMatch(d -> d.rule().slug().equals(rule)), found::toString);
        });
  }

  @TestFactory
  Stream<DynamicTest> isFound() {
    byte[] wide =
        ByteBuffer.allocate(40).putInt(0x89504E47).putInt(16, 4000).putInt(20, 4000).array();
    return Stream.of(
        finds("oversize-file", b -> b.add("EPUB/media/file1.png", wide)),
        finds("oversize-file", b -> b.insert("<p>" + "word ".repeat(70_000) + "</p>")),
        finds(
            "foreign-punctuation",
            b -> b.insert("<p lang=\"zh-Hans\" xml:lang=\"zh-Hans\">你好,世界。</p>")),
        finds("foreign-punctuation", b -> b.insert("<p>Wait ...</p>")),
        finds(
            "unmarked-latin",
            b ->
                b.insert(
                    "<p lang=\"zh-Hans\" xml:lang=\"zh-Hans\">请看 one two three four five。</p>")),
        finds("empty-paragraph", b -> b.insert("<p> </p>")),
        finds("empty-paragraph", b -> b.insert("<p>One<br/><br/>two</p>")),
        finds("one-way-note", b -> b.edit(b.chapter, "<a href=\"#fnref1\"[^>]*>[^<]*</a>", "")),
        finds("unequal-contents", b -> b.edit("EPUB/toc.ncx", "ch001.xhtml#shoes", "ch001.xhtml")),
        finds(
            "untrue-accessibility",
            b -> b.edit(b.opf, "<meta property=\"schema:accessMode\">visual</meta>", "")),
        finds(
            "missing-accessibility",
            b -> b.edit(b.opf, "<meta property=\"schema:accessibilityHazard\">none</meta>", "")),
        finds("missing-language", b -> b.edit(b.chapter, " lang=\"en-GB\" xml:lang=\"en-GB\"", "")),
        finds("missing-language", b -> b.edit(b.opf, "<dc:language>en-GB</dc:language>", "")),
        finds("missing-metadata", b -> b.edit(b.opf, "<dc:title.*", "")),
        finds("missing-contents", b -> b.edit(b.opf, " properties=\"nav\"", "")),
        finds(
            "missing-file", b -> b.insert("<p><img src=\"../media/gone.png\" alt=\"Gone.\"/></p>")),
        finds("wrong-media-type", b -> b.edit(b.opf, "image/png", "image/gif")),
        finds(
            "wrong-properties",
            b -> b.edit(b.opf, "ch002.xhtml\"", "ch002.xhtml\" properties=\"mathml\"")),
        finds(
            "malformed-identifier",
            b -> b.meta("<dc:identifier>urn:isbn:9780306406158</dc:identifier>")),
        finds("script", b -> b.insert("<script>1</script>")));
  }

  @Test
  void whatIsRightIsNotTakenForAFault() {
    Specimen book = Specimen.strangers();
    book.insert("<p><img src=\"../media/file1.png\" alt=\"\"/></p>")
        .insert("<table role=\"presentation\"><tr><td>a</td><td>b</td></tr></table>")
        .insert("<p lang=\"ja\" xml:lang=\"ja\">日本語</p>")
        .insert("<p><a href=\"mailto:a@example.org\">mail</a></p>")
        .insert("<p class=\"box\">Pale on dark.</p>")
        .style(".box em { color: #CCC }")
        .style("h1 { color: #0E8090 } p { max-height: 10em; border-color: #ddd }");
    assertEquals(List.of(), PlantedFaultsTest.check(book.zip()));
  }

  @Test
  void placesAreFilesOfTheBookAndTheirLines() {
    Specimen book = Specimen.strangers().insert("\n<p><a href=\"#gone\">there</a></p>\n");
    Diagnostic found = PlantedFaultsTest.check(book.zip()).get(0);
    assertEquals("book.epub/EPUB/text/ch001.xhtml:40", found.span().toString());
    assertEquals("broken-link", found.rule().slug());
  }

  @Test
  void aBookOfEpub2IsHeldToWhatEpub2Knew() {
    Specimen book =
        Specimen.strangers()
            .edit("EPUB/content.opf", "version=\"3.0\"", "version=\"2.0\"")
            .edit("EPUB/content.opf", "<item id=\"nav\".*", "")
            .edit("EPUB/content.opf", "<itemref idref=\"nav\".*", "")
            .edit("EPUB/content.opf", "<reference type=\"toc\".*", "");
    book.entries.remove("EPUB/nav.xhtml");
    book.edit(book.opf, "<meta property=\"schema:accessibilityFeature\">pageNavigation</meta>", "");
    assertEquals(List.of(), PlantedFaultsTest.check(book.zip()));
  }
}
