package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leafpress.page.Bookmark;
import leafpress.page.Page;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class CatalogTest {
  @Test
  void pageLabelsAreWhatThePagesSay() throws IOException {
    String[] labels = {"i", "ii", "iv", "", "", "1", "2", "7", "A-1", "A-1", "iiii", "007"};
    Page[] pages = Stream.of(labels).map(Little::page).toArray(Page[]::new);
    try (PDDocument file = Little.read(Little.pages(Little.document(), pages))) {
      assertArrayEquals(labels, file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  @Test
  void romanNumeralsAreReadInTheirUsualFormOnly() {
    assertEquals(4, Roman.parse("iv"));
    assertEquals(1999, Roman.parse("mcmxcix"));
    for (String other : List.of("", "iiii", "IV", "vx", "4", "mm!")) {
      assertEquals(0, Roman.parse(other), other);
    }
  }

  @Test
  void bookmarksNestByLevelAndAreClosedBelowTheSecond() throws IOException {
    List<Bookmark> marks =
        List.of(mark("A", 1), mark("B", 2), mark("C", 3), mark("D", 4), mark("E", 2), mark("F", 1));
    var pages = Little.pages(Little.document(), List.of(), marks, Little.page("1"));
    try (PDDocument file = Little.read(pages)) {
      List<String> lines = new ArrayList<>();
      walk(file.getDocumentCatalog().getDocumentOutline(), "", lines);
      assertEquals(List.of("A 2", " B -1", "  C -1", "   D 0", " E 0", "F 0"), lines);
    }
  }

  @Test
  void theTwoDescriptionsOfAFileAgree() throws IOException {
    try (PDDocument file = Little.read(Sample.pages())) {
      var info = file.getDocumentInformation();
      String xmp =
          new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertEquals("An office leaflet & more 干细胞", info.getTitle());
      for (String language : List.of("x-default", "en")) {
        String title = "xml:lang=\"" + language + "\">An office leaflet &amp; more 干细胞<";
        assertTrue(xmp.contains(title), xmp);
      }
      assertEquals("An <Li>; B. Chen", info.getAuthor());
      for (String line :
          List.of(
              "<dc:creator><rdf:Seq><rdf:li>An &lt;Li></rdf:li><rdf:li>B. Chen</rdf:li>",
              "<dc:publisher><rdf:Bag><rdf:li>The &lt;Clinic></rdf:li>",
              "<rdf:li xml:lang=\"en\">Rights &amp; duties</rdf:li>",
              "<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/<"))
        assertTrue(xmp.contains(line), line + xmp);
      assertEquals("stem cells, 干细胞", info.getKeywords());
      assertEquals(2, xmp.split("2026-11-22T00:00:00Z", -1).length - 1);
      assertEquals(1795305600000L, info.getCreationDate().getTimeInMillis());
    }
  }

  private static Bookmark mark(String title, int level) {
    return new Bookmark(title, level, 0, 0);
  }

  private static void walk(PDOutlineNode node, String indent, List<String> lines) {
    for (PDOutlineItem item : node.children()) {
      lines.add(indent + item.getTitle() + " " + item.getOpenCount());
      walk(item, indent + " ", lines);
    }
  }
}
