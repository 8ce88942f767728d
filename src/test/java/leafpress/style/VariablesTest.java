package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import leafpress.geometry.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code var()}. */
class VariablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p {text-indent: var(--a)}|2",
        "p {text-indent: calc(var(--a) * 3)}|6",
        "p {text-indent: var(--none, 5pt)}|5",
        "p {text-indent: var(--none, var(--a))}|2",
        "p {text-indent: var( --B )}|3",
        "p {text-indent: var(--c)}|2",
        "p {text-indent: var(--late)}|9",
      })
  void replaced(String css, double points) {
    String root = ":root {--a: 2pt; --B: 3pt; --c: var(--a); --late: 1pt}";
    Sample sample = new Sample(List.of(root, css, "html {--late: 9pt}"), "<html><p/></html>");
    assertEquals(Length.pt(points), sample.style("p").textIndent());
    assertEquals("", sample.findings());
  }

  @Test
  void inShorthandsAndPages() {
    String css =
        ":root {--gap: 1pt 2pt; --line: 1pt solid} p {margin: var(--gap); border: var(--line) red}"
            + "@page {@top-left {content: var(--text, 'a')}}";
    Sample sample = new Sample(css, "<html><p/></html>");
    assertEquals(Length.pt(2), sample.style("p").margin().left());
    assertEquals(Length.pt(1), sample.style("p").borderWidth().left());
    assertEquals(
        "a",
        sample.document().page("", false, false, false).boxes().get(0).content().get(0).text());
    assertEquals("", sample.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p {color: var(--none)}|no rule for :root sets --none",
        "p {color: var()}|no rule for :root sets",
        ":root {--x: var(--y); --y: var(--x)} p {color: var(--x)}|--x refers to itself",
      })
  void notReplaced(String css, String reason) {
    Sample sample = new Sample("p {color: red}" + css, "<html><p/></html>");
    assertEquals(0xFF0000, sample.style("p").color(), "the declaration is left out");
    assertTrue(sample.findings().contains("“color” is left out: " + reason), sample.findings());
  }

  @Test
  void aValueOfTheWrongKindIsReportedWhereItIsUsed() {
    Sample sample = new Sample(":root {--x: blue}\np {widows: var(--x)}", "<html><p/></html>");
    assertEquals(
        "a.css:2:4: warning: “widows” does not take “blue” [unsupported-value]\n"
            + "  hint: it takes <integer [1,∞]>",
        sample.findings());
  }

  @Test
  void doublingTwentyTimesEnds() {
    StringBuilder css = new StringBuilder(":root {--v0: a;");
    for (int i = 1; i <= 20; i++) {
      css.append("--v" + i + ": var(--v" + (i - 1) + ") var(--v" + (i - 1) + ");");
    }
    Sample sample = new Sample(css + "} p {font-family: var(--v20)}", "<html><p/></html>");
    assertTrue(sample.findings().contains("grows without end"), sample.findings());
  }
}
