package leafpress.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
  void theJsonFeedKeepsTheSpecification() {
    assertEquals("[]", Opds.json(JSON).toString());
    assertFalse(Opds.json(JSON.replace("\"self\"", "\"me\"")).isEmpty());
    assertFalse(Opds.json(JSON.replace("\"title\": {", "\"name\": {")).isEmpty());
    assertFalse(Opds.json(JSON.replace("T00:00:00Z", "")).isEmpty());
  }
}
