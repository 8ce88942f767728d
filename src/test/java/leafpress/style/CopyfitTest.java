package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Limits;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.markup.Markup;
import org.junit.jupiter.api.Test;

/** The rule {@code @copyfit}, and what an adjustment does to a styled tree. */
class CopyfitTest {
  private static final String TYPE =
      "html { font-size: 12pt; line-height: 1.4 } p { margin: 0 0 8.4pt; padding-left: 6pt }"
          + " h2 { font-size: 18pt; line-height: 1.4; margin: -3pt -20pt 16.8pt 0 }"
          + " svg { width: 100pt; height: 50pt }";
  private static final String BODY = "<h2>A</h2><p>B <em>c</em></p><svg/>";

  private final Findings findings = new Findings();

  private StyledDocument styled(String css, String lang) {
    StyleSheet sheet = StyleSheet.parse(TYPE + css, "s.css", name -> Optional.empty(), findings);
    String page = "<html lang='" + lang + "'><body class='leaflet fold'>" + BODY + "</body></html>";
    return Cascade.of(List.of(sheet))
        .apply(Markup.read(page, "a.xhtml", findings).orElseThrow(), findings);
  }

  private static Styled find(Styled in, String name) {
    if (in.element().is(name)) return in;
    for (Child child : in.children()) {
      if (child instanceof Styled) {
        Styled found = find((Styled) child, name);
        if (found.element().is(name)) return found;
      }
    }
    return in;
  }

  @Test
  void withoutARuleNothingMayChange() {
    Limits limits = styled("", "en").limits();
    Adjustment ideal = new Adjustment(Length.pt(12), 1_400, 1_000, 1_000, 1_000, 1_000);
    assertEquals(ideal, limits.ideal());
    for (Dimension dimension : Dimension.values()) {
      assertEquals(true, limits.range(dimension).fixed(), dimension.descriptor());
    }
  }

  @Test
  void theLastRuleThatMatchesTheBodyWinsDescriptorByDescriptor() {
    String css =
        "@copyfit { font-size: 11pt 14pt; line-height: 1.25 1.45; slack: spread 200% }"
            + " @copyfit .fold:lang(zh) { line-height: 1.5 1.75; heading-scale: 90% }"
            + " @copyfit .other { font-size: 30pt }";
    Limits en = styled(css, "en").limits();
    Limits zh = styled(css, "zh-Hans").limits();
    assertEquals(List.of(), findings.sorted());
    assertEquals(Length.pt(11), en.range(Dimension.SIZE).least());
    assertEquals(Length.pt(14), zh.range(Dimension.SIZE).most());
    assertEquals(1_450, en.range(Dimension.LEADING).most());
    assertEquals(1_750, zh.range(Dimension.LEADING).most());
    assertEquals(900, zh.range(Dimension.HEADING).most());
    assertEquals(1_000, en.range(Dimension.HEADING).most());
    assertEquals(2_000, zh.spread());
  }

  @Test
  void wrongLimitsAreReportedAtTheirLine() {
    String css =
        "@copyfit {\n font-size: 14pt 12pt;\n line-height: 120%;\n size: 3pt;\n slack: up;\n"
            + " font-size: 2em;\n page-margin: 900%;\n image-height: }";
    Limits limits = styled("\n" + css, "en").limits();
    List<String> told = findings.sorted().stream().map(Object::toString).toList();
    assertEquals(7, told.size(), told::toString);
    for (int i = 0; i < 7; i++) {
      assertEquals(true, told.get(i).contains("s.css:" + (3 + i) + ":"), told.get(i));
    }
    assertEquals(true, limits.range(Dimension.SIZE).fixed());
  }

  @Test
  void typeGrowsWithTheSizeAndWhatIsStackedWithTheLeading() {
    Adjustment to = new Adjustment(Length.pt(15), 1_260, 1_000, 900, 500, 1_000);
    Styled fitted = styled("", "en").fitted().at(to).root();
    ComputedStyle p = find(fitted, "p").style();
    assertEquals(Length.pt(15), p.fontSize());
    assertEquals(Length.pt(18.9), p.leading());
    assertEquals(p.leading() / 2, p.margin().bottom(), 2);
    assertEquals(Length.pt(7.5), p.padding().left());
    ComputedStyle h2 = find(fitted, "h2").style();
    assertEquals(Length.pt(18 * 1.25 * 0.9), h2.fontSize());
    assertEquals(p.leading() * 3 / 2, h2.leading(), 2);
    assertEquals(Length.pt(-20), h2.margin().right(), "what reaches out is geometry");
    ComputedStyle svg = find(fitted, "svg").style();
    assertEquals(Optional.of(Length.pt(50)), svg.width());
    assertEquals(Optional.of(Length.pt(25)), svg.height());
  }

  @Test
  void spaceThatChangesKeepsToQuartersOfALine() {
    Adjustment to = new Adjustment(Length.pt(12), 1_400, 1_300, 1_000, 1_000, 1_000);
    Styled fitted = styled("", "en").fitted().at(to).root();
    long quarter = Length.pt(4.2);
    assertEquals(3 * quarter, find(fitted, "p").style().margin().bottom(), 3);
    assertEquals(5 * quarter, find(fitted, "h2").style().margin().bottom(), 5);
  }

  @Test
  void fittedStylesShareWhatDoesNotDependOnTheirSize() {
    StyledDocument document = styled("", "en");
    ComputedStyle em = find(document.root(), "em").style();
    Adjustment to = new Adjustment(Length.pt(15), 1_260, 1_000, 900, 500, 1_000);
    ComputedStyle fitted = find(document.fitted().at(to).root(), "em").style();
    assertNotSame(em, fitted);
    assertSame(em.unfitted(), fitted.unfitted());
  }
}
