package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.markup.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which declaration wins, what is inherited, and what the styled tree holds. */
class CascadeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p {widows: 3} p {widows: 4}|4",
        ".x {widows: 3} p {widows: 4}|3",
        "#i {widows: 3} p.x {widows: 4}|3",
        "p {widows: 3 !important} #i {widows: 4}|3",
        "p {widows: 3 ! IMPORTANT; widows: 4}|3",
        "p {widows: 3; widows: many}|3",
        "body {widows: 5}|5",
        "body {widows: 5} p {widows: initial}|2",
        "body {widows: 5} * {widows: 6} p {widows: inherit}|5",
        "body {widows: 5} p {widows: 6} #i {widows: unset}|5",
        "p, .x {widows: 3}|3",
      })
  void theGraverThenTheMoreSpecificThenTheLaterWins(String css, int widows) {
    Sample sample = new Sample(css, "<html><body><p id='i' class='x'/></body></html>");
    assertEquals(widows, sample.style("p").widows());
  }

  @Test
  void laterSheetsWinAndAllWinOverTheBuiltInOne() {
    List<String> sheets = List.of("p {widows: 3; orphans: 3}", "p {widows: 4} * {margin: 0}");
    Sample sample = new Sample(sheets, "<html><body><p/></body></html>");
    assertEquals(4, sample.style("p").widows());
    assertEquals(3, sample.style("p").orphans());
    assertEquals(0, sample.style("p").margin().top());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"#p {widows: 3}|widows: 4|4", "p {widows: 3 !important}|widows: 4|3"})
  void theStyleAttributeWinsOverAllButImportance(String css, String attribute, int widows) {
    Sample sample = new Sample(css, "<html><p id='p' style='" + attribute + "'/></html>");
    assertEquals(widows, sample.style("p").widows());
  }

  @Test
  void aMistakeInAStyleAttributeIsReportedAtItsElement() {
    Sample sample = new Sample("", "<html><p data-at='en/a.md:7:3' style='x: y'/></html>");
    assertEquals(
        "en/a.md:7:3: warning: there is no property “x” [unknown-property]\n"
            + "  hint: the manual's CSS page lists them all",
        sample.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "div {font-size: 2em} p {font-size: 1.5em}|36",
        "div {font-size: 20pt} p {font-size: 50%}|10",
        "html {font-size: 10pt} div {font-size: 3rem} p {font-size: 2rem}|20",
        "html {font-size: 1.5rem}|18",
        "html {font-size: 10pt} div {font-size: 20pt} p {font-size: calc(1em + 1rem / 2)}|25",
        "div {font-size: 10pt} p {font-size: larger}|12",
        "div {font-size: calc(1pt - 2pt)}|0",
      })
  void fontSizes(String css, double points) {
    Sample sample = new Sample(css, "<html><div><p/></div></html>");
    assertEquals(Length.pt(points), sample.style("p").fontSize(), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "div {line-height: 1.5}|30",
        "div {line-height: 1.5em}|15",
        "div {line-height: 150%}|15",
        "div {line-height: 14pt}|14",
        "div {line-height: 1.5} p {line-height: inherit}|30",
        "div {line-height: 3} p {line-height: normal}|24",
      })
  void aNumberIsInheritedAsLineHeightButALengthIsFixed(String css, double points) {
    String sizes = "div {font-size: 10pt} p {font-size: 20pt} ";
    Sample sample = new Sample(sizes + css, "<html><div><p/></div></html>");
    assertEquals(Length.pt(points), sample.style("p").leading());
  }

  @Test
  void someAreInheritedAndSomeAreNot() {
    String css =
        "div {color: red; background: blue; margin: 1pt; text-indent: 2em; page: cover;"
            + " border-top: 1pt solid; font-size: 10pt} p {color: lime; font-size: 20pt}"
            + " q {border: 2pt solid; background: currentcolor}";
    Sample sample = new Sample(css, "<html><div><section><p><q/></p></section></div></html>");
    ComputedStyle inner = sample.style("p");
    assertEquals(0xFF0000, sample.style("div").borderColor()[0]);
    assertEquals(0xFF0000, sample.style("section").color());
    assertEquals(0x00FF00, sample.style("q").borderColor()[3]);
    assertEquals(0x00FF00, sample.style("q").background().orElseThrow());
    assertEquals(Length.pt(20), inner.textIndent(), "computed where it is declared");
    assertEquals("cover", inner.page());
    assertEquals(0, sample.style("section").margin().left());
    assertEquals(true, sample.style("section").background().isEmpty());
  }

  @Test
  void theNearestLanguageIsInForce() {
    String xml = "<html lang='en'><p><q xml:lang='zh-Hans'><em/></q></p><h1 lang=''/><h2/></html>";
    Sample sample = new Sample("q::before {content: 'x'}", xml);
    assertEquals("en", sample.style("p").language());
    assertEquals("zh-Hans", sample.style("em").language());
    assertEquals("zh-Hans", sample.style("::before").language());
    assertEquals("", sample.style("h1").language());
    assertEquals("", new Sample("", "<html/>").style("html").language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "em {display: none}|p('a' 'b' a('c'))",
        "em::before {content: '‘'} em::after {content: '’'}"
            + "|p('a' em(::before('‘') '!' ::after('’')) 'b' a('c'))",
        "a::after {content: leader('.') target-counter(attr(href), page)}"
            + "|p('a' em('!') 'b' a('c' ::after([LEADER .] [TARGET_PAGE x])))",
        "a:before {content: attr(href) ' ' attr(no)}"
            + "|p('a' em('!') 'b' a(::before('#x' ' ' '') 'c'))",
        "a::before {content: 'x'} p a::before {content: none}|p('a' em('!') 'b' a('c'))",
        "a::before {content: 'x'; display: none}|p('a' em('!') 'b' a('c'))",
        "a::before {color: red}|p('a' em('!') 'b' a('c'))",
        "p::before {content: '\\201C\\41'}|p(::before('“A') 'a' em('!') 'b' a('c'))",
      })
  void treeWithGeneratedContent(String css, String tree) {
    Sample sample = new Sample(css, "<p>a<em>!</em>b<a href='#x'>c</a></p>");
    assertEquals(tree, Sample.show(sample.root()));
    assertEquals("", sample.findings());
  }

  @Test
  void aGeneratedElementInheritsFromItsElement() {
    String css = "p {color: red; font-size: 20pt} p::before {content: '*'; font-size: 0.5em}";
    Sample sample = new Sample(css, "<html><p/></html>");
    assertEquals(Length.pt(10), sample.style("::before").fontSize());
    assertEquals(0xFF0000, sample.style("::before").color());
    assertEquals(ComputedStyle.Display.INLINE, sample.style("::before").display());
  }

  @Test
  void equalElementsShareTheirStyle() {
    Element root = Sample.xml("<html><p/><p/></html>");
    Styled styled = Cascade.of(List.of()).apply(root, new Findings()).root();
    assertSame(
        ((Styled) styled.children().get(0)).style(), ((Styled) styled.children().get(1)).style());
  }
}
