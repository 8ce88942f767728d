package leafpress.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both feeds against OPDS, and what it takes to fail. */
class OpdsTest {
  private static final Map<String, String> FILES =
      CatalogTest.files(CatalogTest.shelf("A “B” & C"));
  private static final String ATOM = FILES.get("opds/index.xml");
  private static final String JSON = FILES.get("opds/index.json");

  @Test
  void theAtomFeedKeepsTheSchema() throws Exception {
    assertEquals("[]", Opds.atom(ATOM).toString());
  }

  @Test
  void theSchemaFindsPlantedFaults() throws Exception {
    for (String[] fault :
        new String[][] {
          {"<id>", "<ident>", "</id>", "</ident>"},
          {"T00:00:00Z</updated>", "</updated>"},
          {"href=\"index.xml\"", "href=\"the index.xml\""},
          {"type=\"text\"", "type=\"html\""},
          {"rel=\"self\" href=\"index.xml\"", "rel=\"self\""}
        }) {
      String broken = ATOM;
      for (int i = 0; i < fault.length; i += 2) {
        assertTrue(broken.contains(fault[i]), fault[i]);
        broken = broken.replace(fault[i], fault[i + 1]);
      }
      assertFalse(Opds.atom(broken).isEmpty(), fault[0]);
    }
  }

  @Test
  void theJsonFeedKeepsTheSchema() {
    assertEquals("[]", Opds.json(JSON).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"self\"|\"me\"",
        "\"publications\"|\"books\"",
        "\"title\": {|\"name\": {",
        "\"title\": \"细胞\"|\"title\": 3",
        "\"en\": |\"in English\": ",
        "T00:00:00Z|",
        "T00:00:00Z|T00:00:00",
        "\"published\": \"2026-11-22\"|\"published\": \"November\"",
        "[\"zh-Hans\"]|[\"zh_CN\"]",
        "[\"zh-Hans\"]|[]",
        "http://opds-spec.org/acquisition/open-access|download",
        "../booklet/|../the booklet/",
        "application/epub+zip|EPUB",
        "image/jpeg|image/svg+xml",
        "\"width\": 480|\"width\": 0",
        "\"width\": 480|\"width\": \"480\"",
        "urn:uuid:|cells ",
        "\"numberOfItems\": 2|\"numberOfItems\": 3"
      })
  void aFaultInTheJsonFeedIsFound(String right, String wrong) {
    assertTrue(JSON.contains(right), right);
    assertFalse(Opds.json(JSON.replace(right, wrong == null ? "" : wrong)).isEmpty(), wrong);
  }

  @Test
  void worksOfOneTitleAreToldApart() {
    Shelf shelf = CatalogTest.pairs("细胞", "Cells");
    Map<String, String> files = CatalogTest.files(shelf);
    String atom = files.get("opds/index.xml");
    String entries = atom.substring(atom.indexOf("<entry>"));
    String json = files.get("opds/index.json");
    for (String title : List.of("Cells", "Cells (English + 简体中文)", "细胞（简体中文 + English）", "细胞")) {
      assertEquals(1, count(entries, "<title>" + title + "</title>"), title);
      assertEquals(1, count(json, "\n        \"title\": \"" + title + "\""), title);
    }
    assertTrue(atom.contains("title=\"A5\"") && atom.contains("title=\"A5: To print"), atom);
    assertTrue(json.contains("\"A5\"") && json.contains("\"A5: To print"), json);
    assertEquals("[]", Opds.json(json).toString());
  }

  private static int count(String text, String wanted) {
    return text.split(Pattern.quote(wanted), -1).length - 1;
  }
}
