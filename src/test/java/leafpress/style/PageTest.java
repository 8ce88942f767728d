package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import leafpress.geometry.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code @page} rules give to a page. */
class PageTest {
  private static final String RULES =
      "@page { -leaf-folio: lower-roman; font-size: 8pt;"
          + " @bottom-center { content: counter(page) ' / ' counter(pages) } }"
          + "@page :left { @top-outside { content: string(title) } }"
          + "@page :first { @bottom-center { content: none } @top-left { content: 'first' } }"
          + "@page cover { -leaf-folio: none; @bottom-center { content: 'cover' } }"
          + "@page cover:first:right { @bottom-center { content: 'front' } }"
          + "@page :blank, index:left { @bottom-center { content: none !important } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|false|false|false|lower-roman; bottom-center PAGE_NUMBER LITERAL:\" / \" PAGE_COUNT",
        "''|false|true|false"
            + "|lower-roman; top-outside STRING:\"title\""
            + "; bottom-center PAGE_NUMBER LITERAL:\" / \" PAGE_COUNT",
        "''|true|false|false|lower-roman; top-left LITERAL:\"first\"",
        "cover|false|false|false|none; bottom-center LITERAL:\"cover\"",
        "cover|true|false|false"
            + "|none; top-left LITERAL:\"first\"; bottom-center LITERAL:\"front\"",
        "cover|true|true|false"
            + "|none; top-left LITERAL:\"first\"; top-outside STRING:\"title\""
            + "; bottom-center LITERAL:\"cover\"",
        "cover|false|false|true|none",
        "index|false|true|false|lower-roman; top-outside STRING:\"title\"",
        "other|false|false|false"
            + "|lower-roman; bottom-center PAGE_NUMBER LITERAL:\" / \" PAGE_COUNT",
      })
  void pages(String name, boolean first, boolean left, boolean blank, String expected) {
    Sample sample = new Sample(RULES, "<html/>");
    PageStyle page = sample.document().page(name, first, left, blank);
    String boxes = page.boxes().stream().map(PageTest::show).collect(Collectors.joining());
    assertEquals(expected, page.folio() + boxes);
    assertEquals("", sample.findings());
  }

  private static String show(PageStyle.MarginBox box) {
    return box.content().stream()
        .map(p -> " " + p.kind() + (p.text().isEmpty() ? "" : ":\"" + p.text() + "\""))
        .collect(Collectors.joining("", "; " + box.place(), ""));
  }

  @Test
  void aMarginBoxInheritsFromThePageAndThePageFromTheRoot() {
    String css =
        "html {font-size: 10pt; color: red; font-family: A} body {color: blue}"
            + "@page {font-size: 0.8em; @top-left {content: 'x'; font-size: 0.5em; widows: 1rem}"
            + " @top-right {content: 'y'; text-align: right}}";
    Sample sample = new Sample(css, "<html lang='en'><body/></html>");
    PageStyle page = sample.document().page("", false, false, false);
    ComputedStyle box = page.box("top-left").orElseThrow().style();
    assertEquals(Length.pt(4), box.fontSize(), 1);
    assertEquals(0xFF0000, box.color());
    assertEquals("[A]", box.fontFamily().toString());
    assertEquals("en", box.language());
    ComputedStyle right = page.box("top-right").orElseThrow().style();
    assertEquals(ComputedStyle.Align.RIGHT, right.align());
  }

  @Test
  void withoutRulesAPageIsBareAndCountsInDecimals() {
    PageStyle page = new Sample("", "<html/>").document().page("x", true, true, true);
    assertEquals("decimal", page.folio());
    assertEquals(0, page.boxes().size());
  }
}
