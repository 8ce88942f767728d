package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import leafpress.conformance.EpubText;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

/** A heading in two languages stays with the pair after it in engines that keep no chain. */
class KeptTest {
  private static final String HEADING = "<div class='pair of-heading'><h2>A</h2></div>";
  private static final String PAIR = "<div class='pair of-paragraph'><p>a</p></div>";
  private static final String PAGE =
      "<span epub:type='pagebreak' role='doc-pagebreak' id='page-2' aria-label='2'/>";

  private static String kept(String text) throws Exception {
    byte[] book =
        Sample.write(
            Sample.english(),
            Sample.body("<section class='article'><h1>T</h1>" + text + "</section>"),
            new Findings());
    String made =
        new String(EpubText.entries(book).get("EPUB/article.xhtml"), StandardCharsets.UTF_8);
    return made.substring(made.indexOf("</h1>") + 5, made.indexOf("</section>"))
        .replaceAll(" (id|role|aria-label|epub:type)=\"[^\"]*\"", "")
        .replace("pair of-", "")
        .replace("div class=", "")
        .replace("</div>", ">");
  }

  @Test
  void withWhatFollows() throws Exception {
    String heading = "<\"heading\"><h2>A</h2>>";
    String pair = "<\"paragraph\"><p>a</p>>";
    assertEquals("<\"kept\">" + heading + pair + ">" + pair, kept(HEADING + PAIR + PAIR));
    assertEquals("<\"kept\">" + heading + heading + pair + ">", kept(HEADING + HEADING + PAIR));
    assertEquals("<\"kept\">" + heading + "<span/>" + pair + ">", kept(HEADING + PAGE + PAIR));
    assertEquals(heading + "<p>b</p>" + pair, kept(HEADING + "<p>b</p>" + PAIR));
    assertEquals(pair + heading, kept(PAIR + HEADING));
  }
}
