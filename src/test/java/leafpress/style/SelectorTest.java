package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements a selector matches, and which of two selectors wins. */
class SelectorTest {
  private static final String DOCUMENT =
      "<html id='html' lang='en'><body id='body'>"
          + "<section id='s' class='article wide'>"
          + "<h1 id='h'>x<em id='e'/></h1><p id='p1' class='lead'/>text<p id='p2'/>"
          + "<ul id='u'><li id='l1'><p id='p3'/></li><li id='l2' title='a b'/></ul>"
          + "<p id='p4' lang='zh-Hans'><a id='a' href='#x' epub:type='noteref'"
          + " xmlns:epub='urn:e'/></p></section></body></html>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p; p1 p2 p3 p4",
        "*; html body s h e p1 p2 u l1 p3 l2 p4 a",
        ".article; s",
        ".article.wide; s",
        ".article.narrow; ''",
        "#p2; p2",
        "p#p2; p2",
        "h1#p2; ''",
        "section p; p1 p2 p3 p4",
        "section > p; p1 p2 p4",
        "section>p+p; p2",
        "h1 ~ p; p1 p2 p4",
        "h1 + p; p1",
        "ul + p; p4",
        "h1, em; h e",
        "body section ul li p; p3",
        "body > ul p; ''",
        "[title]; l2",
        "[title='a b']; l2",
        "[title~=b]; l2",
        "[title~=c]; ''",
        "[lang|=zh]; p4",
        "[lang|='zh-Han']; ''",
        "[href^='#']; a",
        "[href$=x]; a",
        "[href*=x]; a",
        "a[epub\\:type=noteref]; a",
        ":lang(zh); p4 a",
        ":lang(ZH-hans); p4 a",
        "p:lang('en', fr); p1 p2 p3",
        ":root; html",
        "p:first-child; p3",
        "p:last-child; p3 p4",
        "li:first-child; l1",
        "li:not(:first-child); l2",
        "p:not(.lead):not([lang]); p2 p3",
        "section :not(p); h e u l1 l2 a",
        "P; ''",
        "\\70; p1 p2 p3 p4",
        ".lead + p ~ ul > li:last-child; l2",
      })
  void matches(String selector, String ids) {
    Sample sample = new Sample(selector + " { bookmark-level: 9 }", DOCUMENT);
    List<String> found = new ArrayList<>();
    collect(sample.root(), found);
    assertEquals(ids, String.join(" ", found));
    assertEquals("", sample.findings());
  }

  private static void collect(Styled styled, List<String> into) {
    if (styled.style().bookmarkLevel() == 9) into.add(styled.element().get("id"));
    for (Child child : styled.children()) {
      if (child instanceof Styled) collect((Styled) child, into);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p; 0-0-1",
        "*; 0-0-0",
        "#a .b c; 1-1-1",
        "section > p.x[lang]:first-child; 0-3-2",
        "p:not(.x); 0-1-1",
        "p:not(#x); 1-0-1",
        "p::before; 0-0-2",
        "p::first-letter; 0-0-2",
        ":root:lang(en); 0-2-0",
      })
  void specificity(String selector, String expected) {
    Findings findings = new Findings();
    StyleSheet sheet =
        StyleSheet.parse(selector + "{widows: 1}", "a.css", n -> Optional.empty(), findings);
    int value = sheet.rules().get(0).selectors().get(0).specificity();
    assertEquals(expected, (value >> 20) + "-" + (value >> 10 & 1023) + "-" + (value & 1023));
  }

  /** Without grades of failure this tries every choice of thirty among two hundred ancestors. */
  @Test
  void manyDescendantsAreCheckedOnce() {
    String deep = "<a>".repeat(200) + "<b/>" + "</a>".repeat(200);
    String css = "q " + "a ".repeat(30) + "b, q ~ " + "a ~ ".repeat(30) + "b { widows: 9 }";
    Sample sample =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new Sample(css, "<r>" + deep + "</r>"));
    assertEquals(2, sample.style("b").widows());
    assertTrue(sample.findings().isEmpty());
  }
}
