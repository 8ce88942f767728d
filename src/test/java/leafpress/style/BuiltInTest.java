package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet that speaks before all others. */
class BuiltInTest {

  @Test
  void itIsWithinTheSubset() throws IOException {
    Findings findings = new Findings();
    try (InputStream in = Cascade.class.getResourceAsStream("/leafpress/style/html.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      StyleSheet.parse(css, "html.css", name -> Optional.empty(), findings);
    }
    assertEquals("[]", findings.sorted().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "section, BLOCK",
    "aside, BLOCK",
    "h1, BLOCK",
    "p, BLOCK",
    "hr, BLOCK",
    "dd, BLOCK",
    "figure, BLOCK",
    "pre, BLOCK",
    "li, LIST_ITEM",
    "table, TABLE",
    "caption, TABLE_CAPTION",
    "thead, TABLE_HEADER_GROUP",
    "tbody, TABLE_ROW_GROUP",
    "tr, TABLE_ROW",
    "th, TABLE_CELL",
    "td, TABLE_CELL",
    "em, INLINE",
    "svg, INLINE",
    "img, INLINE",
    "a, INLINE",
    "br, INLINE",
    "unknown, INLINE",
  })
  void displays(String element, ComputedStyle.Display display) {
    String xml = "<body><" + element + "/></body>";
    assertEquals(display, new Sample("", xml).style(element).display());
  }

  @Test
  void whatIsNotTextIsNotInTheTree() {
    String head = "<head><title>t</title></head>";
    String xml = "<html>" + head + "<body><script/>a<style>b</style></body></html>";
    assertEquals("html(body('a'))", Sample.show(new Sample("", xml).root()));
  }

  @ParameterizedTest
  @CsvSource({"strong, 700", "h1, 700", "h6, 700", "th, 700", "dfn, 700", "p, 400"})
  void weights(String element, int weight) {
    assertEquals(weight, new Sample("", "<b1><" + element + "/></b1>").style(element).fontWeight());
  }

  @Test
  void raisedItalicAndNumbered() {
    Sample sample = new Sample("", "<body><em/><sup/><sub/><ol><li/></ol><pre/></body>");
    assertEquals(true, sample.style("em").italic());
    assertEquals(VerticalAlign.SUPER, sample.style("sup").verticalAlign());
    assertEquals(VerticalAlign.SUB, sample.style("sub").verticalAlign());
    assertEquals("decimal", sample.style("li").listStyle());
    assertEquals(ComputedStyle.WhiteSpace.PRE, sample.style("pre").whiteSpace());
  }
}
