package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What declarations compute to, for an element of 10 pt in a document of 8 pt. */
class ValueTest {
  private static final Map<String, Function<ComputedStyle, Object>> ACCESSORS = new TreeMap<>();

  static {
    ACCESSORS.put("align", ComputedStyle::align);
    ACCESSORS.put("alignContent", ComputedStyle::alignContent);
    ACCESSORS.put("alignLast", ComputedStyle::alignLast);
    ACCESSORS.put("autospace", ComputedStyle::autospace);
    ACCESSORS.put("background", s -> s.background().map(ValueTest::hex));
    ACCESSORS.put("balance", ComputedStyle::balance);
    ACCESSORS.put("bookmarkLevel", ComputedStyle::bookmarkLevel);
    ACCESSORS.put(
        "borderColor", s -> Arrays.stream(s.borderColor()).mapToObj(ValueTest::hex).toList());
    ACCESSORS.put("borderWidth", s -> show(s.borderWidth()));
    ACCESSORS.put("breakAfter", ComputedStyle::breakAfter);
    ACCESSORS.put("breakBefore", ComputedStyle::breakBefore);
    ACCESSORS.put("breakInsideAvoid", ComputedStyle::breakInsideAvoid);
    ACCESSORS.put("columnGap", s -> Length.show(GridColumns.of(s).gap()));
    ACCESSORS.put("color", s -> hex(s.color()));
    ACCESSORS.put("display", ComputedStyle::display);
    ACCESSORS.put("floating", ComputedStyle::floating);
    ACCESSORS.put("fontFamily", ComputedStyle::fontFamily);
    ACCESSORS.put("fontSize", s -> Length.show(s.fontSize()));
    ACCESSORS.put("fontWeight", ComputedStyle::fontWeight);
    ACCESSORS.put("gridColumns", s -> GridColumns.of(s).shares());
    ACCESSORS.put("height", s -> s.height().map(Length::show));
    ACCESSORS.put("hyphenateLimitChars", s -> Arrays.toString(s.hyphenateLimitChars()));
    ACCESSORS.put("hyphens", ComputedStyle::hyphens);
    ACCESSORS.put(
        "initialLetter", s -> s.initialLetter().map(InitialLetter::toString).orElse("none"));
    ACCESSORS.put("italic", ComputedStyle::italic);
    ACCESSORS.put("leading", s -> Length.show(s.leading()));
    ACCESSORS.put("letterSpacing", s -> Length.show(s.letterSpacing()));
    ACCESSORS.put("listStyle", ComputedStyle::listStyle);
    ACCESSORS.put("margin", s -> show(s.margin()));
    ACCESSORS.put("minHeight", s -> s.minHeight().map(Length::show));
    ACCESSORS.put("oldstyleFigures", ComputedStyle::oldstyleFigures);
    ACCESSORS.put("orphans", ComputedStyle::orphans);
    ACCESSORS.put("padding", s -> show(s.padding()));
    ACCESSORS.put("page", ComputedStyle::page);
    ACCESSORS.put("smallCaps", ComputedStyle::smallCaps);
    ACCESSORS.put("stringSet", ComputedStyle::stringSet);
    ACCESSORS.put("tabularFigures", ComputedStyle::tabularFigures);
    ACCESSORS.put("textIndent", s -> Length.show(s.textIndent()));
    ACCESSORS.put("underline", ComputedStyle::underline);
    ACCESSORS.put("uppercase", ComputedStyle::uppercase);
    ACCESSORS.put("verticalAlign", ComputedStyle::verticalAlign);
    ACCESSORS.put("whiteSpace", ComputedStyle::whiteSpace);
    ACCESSORS.put("widows", ComputedStyle::widows);
    ACCESSORS.put("width", s -> s.width().map(Length::show));
    ACCESSORS.put("widthPercent", ComputedStyle::widthPercent);
  }

  private static String hex(int color) {
    return Integer.toHexString(0x1000000 | color).substring(1);
  }

  private static String show(Edges e) {
    return String.join(
        " ",
        Length.show(e.top()),
        Length.show(e.right()),
        Length.show(e.bottom()),
        Length.show(e.left()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letter-spacing: 1pt|letterSpacing|1",
        "letter-spacing: -0.05em|letterSpacing|-0.5",
        "text-indent: 10MM|textIndent|28.346",
        "text-indent: 1cm|textIndent|28.346",
        "text-indent: 1in|textIndent|72",
        "text-indent: 4px|textIndent|3",
        "text-indent: 1pc|textIndent|12",
        "text-indent: 2em|textIndent|20",
        "text-indent: 2rem|textIndent|16",
        "text-indent: .5e1pt|textIndent|5",
        "text-indent: +0|textIndent|0",
        "text-indent: calc(2 * (1em + 1rem) - 6pt / 2)|textIndent|33",
        "text-indent: 1e300pt|textIndent|10000000",
        "padding: calc(1pt - 3pt) 0|padding|0 0 0 0",
        "width: 5em|width|Optional[50]",
        "width: 50%|width|Optional.empty",
        "width: 50%|widthPercent|Optional[50.0]",
        "width: auto|widthPercent|Optional.empty",
        "height: 1pt|height|Optional[1]",
        "height: 1pt; height: auto|height|Optional.empty",
        "min-height: calc(1in)|minHeight|Optional[72]",
        "font-family: 'Noto Serif SC', Source Serif 4, serif|fontFamily|[serif]",
        "font-family: 'Noto Serif SC', Source Serif, serif"
            + "|fontFamily|[Noto Serif SC, Source Serif, serif]",
        "font-weight: bold|fontWeight|700",
        "font-weight: 350|fontWeight|350",
        "font-weight: bolder|fontWeight|700",
        "font-weight: lighter|fontWeight|100",
        "font-style: italic|italic|true",
        "font-variant-numeric: oldstyle-nums tabular-nums|oldstyleFigures|true",
        "font-variant-numeric: oldstyle-nums tabular-nums|tabularFigures|true",
        "font-variant-numeric: tabular-nums; font-variant-numeric: normal|tabularFigures|false",
        "font-variant-caps: small-caps|smallCaps|true",
        "font: italic 700 12pt/1.5 A, 'B C'|fontFamily|[A, B C]",
        "font: italic 700 12pt/1.5 A|leading|18",
        "font: italic 700 12pt/1.5 A|italic|true",
        "line-height: 20pt; font: 12pt A|leading|14.4",
        "color: #f80|color|ff8800",
        "color: #12aBcd|color|12abcd",
        "color: rgb(1, 2, 300)|color|0102ff",
        "color: rgb(100% 0% 50%)|color|ff0080",
        "color: Navy|color|000080",
        "color: navy; color: initial|color|000000",
        "background-color: white|background|Optional[ffffff]",
        "background: white; background: transparent|background|Optional.empty",
        "text-align: start|align|LEFT",
        "text-align: end|align|RIGHT",
        "text-align: justify|align|JUSTIFY",
        "text-align-last: center|alignLast|Optional[CENTER]",
        "text-align-last: auto|alignLast|Optional.empty",
        "hyphens: auto|hyphens|AUTO",
        "hyphenate-limit-chars: 7 4 3|hyphenateLimitChars|[7, 4, 3]",
        "hyphenate-limit-chars: 7 4|hyphenateLimitChars|[7, 4, 4]",
        "hyphenate-limit-chars: 7|hyphenateLimitChars|[7, 2, 2]",
        "hyphenate-limit-chars: auto|hyphenateLimitChars|[5, 2, 2]",
        "hyphenate-limit-chars: auto 3 auto|hyphenateLimitChars|[5, 3, 2]",
        "white-space: nowrap|whiteSpace|NOWRAP",
        "vertical-align: super|verticalAlign|SUPER",
        "text-wrap: balance|balance|true",
        "text-decoration: underline|underline|true",
        "text-transform: uppercase|uppercase|true",
        "text-autospace: no-autospace|autospace|false",
        "margin: 1pt|margin|1 1 1 1",
        "margin: 1pt 2pt|margin|1 2 1 2",
        "margin: 1pt 2pt 3pt|margin|1 2 3 2",
        "margin: 1pt -2pt 3pt 4pt|margin|1 -2 3 4",
        "margin: 1pt; margin-block: 2pt 3pt; margin-inline: 4pt|margin|2 4 3 4",
        "padding: 1em 0|padding|10 0 10 0",
        "border: 1pt solid red|borderWidth|1 1 1 1",
        "border: red solid|borderWidth|2.25 2.25 2.25 2.25",
        "border: 1pt solid red; border-top: none|borderWidth|0 1 1 1",
        "border-width: 1pt 2pt; border-style: solid none|borderWidth|1 0 1 0",
        "border: 1pt solid red; border-left-color: blue"
            + "|borderColor|[ff0000, ff0000, ff0000, 0000ff]",
        "color: red; border: solid|borderColor|[ff0000, ff0000, ff0000, ff0000]",
        "align-content: end|alignContent|end",
        "align-content: normal|alignContent|start",
        "break-before: right|breakBefore|RECTO",
        "break-before: always|breakBefore|PAGE",
        "break-after: avoid-page|breakAfter|AVOID",
        "break-inside: avoid|breakInsideAvoid|true",
        "orphans: 3|orphans|3",
        "widows: 2.0|widows|2",
        "list-style: none|listStyle|none",
        "list-style-type: '– '|listStyle|\"– \"",
        "page: cover|page|cover",
        "page: cover; page: auto|page|''",
        "float: footnote|floating|FOOTNOTE",
        "float: margin|floating|MARGIN",
        "string-set: title content()|stringSet|title",
        "string-set: title content(text)|stringSet|title",
        "string-set: none|stringSet|''",
        "bookmark-level: 2|bookmarkLevel|2",
        "grid-template-columns: 55fr 45fr|gridColumns|[55.0, 45.0]",
        "grid-template-columns: none|gridColumns|[]",
        "column-gap: 6mm|columnGap|17.008",
        "column-gap: normal|columnGap|0",
        "initial-letter: 3|initialLetter|InitialLetter[size=3.0, sink=3]",
        "initial-letter: 2.5|initialLetter|InitialLetter[size=2.5, sink=2]",
        "initial-letter: 3 1|initialLetter|InitialLetter[size=3.0, sink=1]",
        "initial-letter: 3; initial-letter: normal|initialLetter|none",
        "display: grid|display|GRID",
        "display: list-item|display|LIST_ITEM",
        "display: table-header-group|display|TABLE_HEADER_GROUP",
      })
  void computed(String declarations, String accessor, String expected) {
    Sample sample =
        new Sample(
            "html {font-size: 8pt; font-family: serif} p {margin: 0; font-size: 10pt; "
                + declarations
                + "}",
            "<html><p/></html>");
    Object value = ACCESSORS.get(accessor).apply(sample.style("p"));
    assertEquals(expected, String.valueOf(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text-indent: 5",
        "text-indent: 5%",
        "text-indent: 1ex",
        "text-indent: calc(1pt + 1)",
        "text-indent: calc(1pt * 1pt)",
        "text-indent: calc(1pt / 0)",
        "text-indent: calc(1pt +)",
        "padding: -1pt",
        "padding: 1pt inherit",
        "margin: 1pt 2pt 3pt 4pt 5pt",
        "margin: auto",
        "width: calc(50% - 1pt)",
        "font-size: -1pt",
        "font-size: 12",
        "font-weight: 0",
        "font-weight: 400.5",
        "font-variant-numeric: oldstyle-nums lining-nums",
        "font: 12pt",
        "font: italic",
        "line-height: -1",
        "color: #12345",
        "color: transparent",
        "color: rgb(1 2)",
        "color:",
        "border: 1pt 2pt solid",
        "border: dashed",
        "hyphenate-limit-chars: 0",
        "hyphenate-limit-chars: 1 2 3 4",
        "list-style-type: square",
        "string-set: title",
        "string-set: title attr(x)",
        "content: counter(chapter)",
        "content: leader('')",
        "content: target-counter(attr(id), page)",
        "content: url(x)",
        "float: left",
        "text-wrap: pretty",
        "widows: 0",
        "initial-letter: 0.5",
        "initial-letter: 21",
        "initial-letter: 3 4",
        "initial-letter: 3 2 1",
        "display: flex",
        "grid-template-columns: 50% 50%",
        "grid-template-columns: 0fr 1fr",
        "column-gap: -1pt",
        "widows: revert",
      })
  void unsupportedValuesAreReportedAndNothingElseIsLost(String declaration) {
    String css = "p {orphans: 7;" + declaration + "; bookmark-level: 7}";
    Sample sample = new Sample(css, "<html><p/></html>");
    assertEquals(7, sample.style("p").orphans());
    assertEquals(7, sample.style("p").bookmarkLevel());
    String property = declaration.substring(0, declaration.indexOf(':'));
    String start = "a.css:1:15: warning: “" + property + "” does not take “";
    assertTrue(sample.findings().startsWith(start), sample.findings());
  }
}
