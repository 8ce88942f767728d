package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users read when a sheet holds what the subset does not have. */
class DiagnosticsTest {

  @Test
  void messagesNameThePlaceTheReasonAndTheWayOut() {
    String css =
        "p {\n  colour: red;\n  text-aling: left;\n  float: left; -leaf-folio: none }\n"
            + "a:hover, p { color: red }\n"
            + "@media print { p { color: red } }\n"
            + "@page { margin: 1cm; size: A4; @top-middle { content: 'x' } }\n";
    assertEquals(
        String.join(
            "\n",
            "a.css:2:3: warning: there is no property “colour” [unknown-property]",
            "  hint: did you mean “color”?",
            "a.css:3:3: warning: there is no property “text-aling” [unknown-property]",
            "  hint: did you mean “text-align”?",
            "a.css:4:3: warning: “float” does not take “left” [unsupported-value]",
            "  hint: it takes none | footnote | margin",
            "a.css:4:16: warning: “-leaf-folio” means nothing in a rule for elements"
                + " [misplaced-property]",
            "  hint: -leaf-folio, -leaf-least-fill, -leaf-baseline-grid and column-count belong in @page",
            "a.css:5:1: warning: the selector “a:hover” is not supported; its rule is left out"
                + " [unsupported-selector]",
            "  hint: the manual's CSS page lists the selectors",
            "a.css:6:1: warning: “@media” is not supported here; it is left out"
                + " [unsupported-at-rule]",
            "  hint: rules in print.css are for print; take them out of it",
            "a.css:7:9: warning: “margin” means nothing in @page [misplaced-property]",
            "  hint: size and margins of the page come from the format; here is room for"
                + " -leaf-folio and type",
            "a.css:7:22: warning: “size” means nothing in @page [misplaced-property]",
            "  hint: size and margins of the page come from the format; here is room for"
                + " -leaf-folio and type",
            "a.css:7:32: warning: there is no margin box “@top-middle” [unsupported-at-rule]",
            "  hint: the margin boxes are top-left, top-center, top-right, top-inside,"
                + " top-outside, bottom-left, bottom-center, bottom-right, bottom-inside,"
                + " bottom-outside"),
        new Sample(css, "<html/>").findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "p { color red } => a.css:1:5: malformed-css",
        "p { color: red => a.css:1:3: malformed-css",
        "p { a:hover { color: red } } => a.css:1:5: unknown-property",
        "p { b { color: red } color: red } => a.css:1:5: malformed-css",
        "p => a.css:1:1: malformed-css",
        "} p { color: red } => a.css:1:1: unsupported-selector",
        "p { content: url(a b); color: red } => a.css:1:5: unsupported-value",
        "p { --x: 1 } => a.css:1:5: misplaced-property",
        "p { color: var(--x) } => a.css:1:5: unknown-variable",
        "@font-face { src: url(x) } => a.css:1:1: malformed-css",
        "@font-face { font-family: A; src: local(x) }"
            + " => a.css:1:1: malformed-css a.css:1:30: unsupported-value",
        "@font-face { font-family: A; src: url(x); font-display: swap }"
            + " => a.css:1:43: unknown-property",
        "@import url(a.css); => a.css:1:1: missing-import",
        "@import url(b.css); => a.css:1:1: missing-import",
        "@import url() ; => a.css:1:1: unsupported-at-rule",
        "@import url(b.css) print; => a.css:1:1: unsupported-at-rule",
        "p {} @import url(b.css); => a.css:1:6: unsupported-at-rule",
        "@page :nth(2) {} => a.css:1:1: unsupported-selector",
        "@page { @top-left { float: margin } } => a.css:1:21: misplaced-property",
        "@page { @top-left { content: leader('.') } } => a.css:1:21: unsupported-value",
        "p::before { content: counter(page) } => a.css:1:13: unsupported-value",
        "p::marker { color: red } => a.css:1:1: unsupported-selector",
        "p:not(a b) { color: red } => a.css:1:1: unsupported-selector",
        "p > { color: red } => a.css:1:1: unsupported-selector",
        "p, { color: red } => a.css:1:1: unsupported-selector",
        "svg|p { color: red } => a.css:1:1: unsupported-selector",
        "p::before a { color: red } => a.css:1:1: unsupported-selector",
        "@charset 'utf-8'; p { color: red } => silent",
        "<!-- p { color: red; } --> => silent",
        "p { ; color: red;; } /* } => silent",
      })
  void everyMistakeIsFoundAtItsPlace(String css, String expected) {
    Findings findings = new Findings();
    StyleSheet sheet = StyleSheet.parse(css, "a.css", n -> Optional.empty(), findings);
    Cascade.of(List.of(sheet)).apply(Sample.xml("<html/>"), findings);
    StringBuilder found = new StringBuilder();
    findings.sorted().forEach(d -> found.append(d.span() + ": " + d.rule().slug() + " "));
    assertEquals(expected, found.length() == 0 ? "silent" : found.toString().strip());
  }

  @Test
  void importedSheetsComeFirstAndAreNamedFromTheirImporter() {
    Map<String, String> files =
        Map.of(
            "shared/base.css",
            "@import 'more/deep.css'; p { widows: 3; orphans: 3 }",
            "shared/more/deep.css",
            "p { widows: 9; color: wrong } @font-face"
                + " { font-family: 'A B'; font-weight: bold; "
                + "src: url(\"../f/a.ttf\") format('x') }");
    Findings findings = new Findings();
    StyleSheet sheet =
        StyleSheet.parse(
            "@import url(../shared/base.css); p { orphans: 4 }"
                + " @font-face { font-family: C; font-style: italic; src: url( c.ttf ) }",
            "clinic/print.css",
            name -> Optional.ofNullable(files.get(name)),
            findings);
    StyledDocument document = Cascade.of(List.of(sheet)).apply(Sample.xml("<p/>"), findings);
    assertEquals(3, document.root().style().widows());
    assertEquals(4, document.root().style().orphans());
    assertEquals(
        "[FontFaceRule[family=A B, weight=700, italic=false, source=shared/f/a.ttf],"
            + " FontFaceRule[family=C, weight=400, italic=true, source=clinic/c.ttf]]",
        sheet.fontFaces().toString());
    assertEquals(
        "[shared/more/deep.css:1:16]",
        Arrays.toString(findings.sorted().stream().map(d -> d.span().toString()).toArray()));
  }
}
