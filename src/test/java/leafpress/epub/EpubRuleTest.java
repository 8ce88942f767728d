package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.conformance.EpubText;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Planted faults: most of them pass EPUBCheck. */
class EpubRuleTest {
  private static List<String> rules(Book book, String body) {
    Findings findings = new Findings();
    Sample.write(book, Sample.body(body), findings);
    return findings.sorted().stream()
        .map(d -> d.rule().slug())
        .distinct()
        .collect(Collectors.toList());
  }

  private static String article(String text) {
    return "<section class='article'><h1>T</h1>" + text + "</section>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "missing-alt-text|<p><img src='images/Cell 1.png'/></p>",
        "missing-alt-text|<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>",
        "unmarked-chinese|<p>Cells, 细胞</p>",
        "unmarked-chinese|<p lang='zh-Hans'>细胞<span lang='en'>细胞</span></p>",
        "unmarked-chinese|<p><abbr title='细胞'>C</abbr></p>",
        "unmarked-latin|<p lang='zh-Hans'>这是 one two three four 细胞</p>",
        "unknown-language|<p><span lang='cn'>x</span></p>",
        "unknown-language|<p><span lang='en_GB'>x</span></p>",
        "broken-link|<p><a href='#nowhere'>x</a></p>",
        "broken-link|<p><a href='other.md'>x</a></p>",
        "duplicate-id|<p id='a'>x</p><p id='a'>y</p>",
        "missing-image|<p><img src='none.png' alt='x'/></p>",
        "missing-image|<p><img src='https://example.org/a.png' alt='x'/></p>",
        "missing-glyph|<p>𓀀</p>",
        "skipped-heading-level|<h3 id='b'>x</h3>",
        "second-title|<h1 id='b'>x</h1>",
        "wide-table|<table><tr><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th></tr></table>",
        "table-without-headers|<table><tbody><tr><td>1</td></tr></tbody></table>",
      })
  void faultIsFound(String rule, String text) {
    assertEquals(List.of(rule), rules(Sample.english(), article(text)));
  }

  @ParameterizedTest
  @MethodSource("innocent")
  void nothingIsFoundWhereNothingIsWrong(String text) {
    assertEquals(List.of(), rules(Sample.english(), article(text)));
  }

  static Stream<String> innocent() {
    return Stream.of(
        "<p>Cells, <span lang='zh-Hans'>细胞</span></p>",
        "<p lang='zh-Hans'>使用 MSC 细胞和 Stem Cell 细胞</p>",
        "<p lang='ja'>中国</p>",
        "<p><img src='images/Cell 1.png' alt='' role='presentation'/></p>",
        "<svg viewBox='0 0 1 1' aria-hidden='true'><rect width='1' height='1'/></svg>",
        "<p><a href='mailto:a@example.org'>x</a></p>",
        "<h2 id='a'>x</h2><h3 id='b'>x</h3><h2 id='c'>x</h2>");
  }

  @Test
  void findingPointsAtTheManuscript() {
    Findings findings = new Findings();
    Sample.write(
        Sample.english(),
        Sample.body(article("<p data-at='en/a.md:12:3'>see <a href='#gone'>there</a></p>")),
        findings);
    Diagnostic finding = findings.sorted().get(0);
    assertEquals("en/a.md:12:3", finding.span().toString());
    assertTrue(finding.message().contains("“there”"), finding.message());
  }

  @Test
  void bookWithFaultsIsWrittenAllTheSame() throws Exception {
    byte[] book =
        Sample.write(
            Sample.english(),
            Sample.body(
                article("<p>a <a href='#gone'>there</a> <img src='x.png' alt='A cell.'/></p>")),
            new Findings());
    assertEquals(List.of("T", "a there A cell."), EpubText.lines(book).get("article.xhtml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { font-size: 12px }",
        "p { line-height: 14pt }",
        "div { position: fixed }",
        "p { margin: var(--x) }",
        "@import 'a.css';",
        "body { margin: 0; color: black }",
        "p { height: 10cm }",
      })
  void unsafeStyleIsFound(String css) {
    Findings findings = new Findings();
    StyleLint.check(css, findings);
    assertEquals(1, findings.sorted().size(), findings.sorted().toString());
  }

  @Test
  void safeStyleIsNot() {
    Findings findings = new Findings();
    StyleLint.check(
        Sample.CSS + "/* 12px */ .box { border-color: #333; max-height: 100%; line-height: 1.5; }",
        findings);
    assertEquals(List.of(), findings.sorted());
  }
}
