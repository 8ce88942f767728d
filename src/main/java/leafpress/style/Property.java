package leafpress.style;

import static leafpress.style.Grammar.color;
import static leafpress.style.Grammar.integer;
import static leafpress.style.Grammar.length;
import static leafpress.style.Grammar.size;
import static leafpress.style.Grammar.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Length;

/**
 * A property of the subset: its name, whether it is inherited, its initial value and its grammar. A
 * new property is a constant here and an accessor in {@link ComputedStyle}.
 */
enum Property {
  FONT_SIZE("font-size", true, "medium", Grammars.fontSize()),
  COLOR("color", true, "black", color()),

  DISPLAY("display", false, "inline", words(ComputedStyle.Display.values())),
  FONT_FAMILY("font-family", true, "serif", Grammars.families()),
  FONT_WEIGHT("font-weight", true, "normal", Grammars.fontWeight()),
  FONT_STYLE("font-style", true, "normal", words("normal", false, "italic", true)),
  FONT_VARIANT_NUMERIC("font-variant-numeric", true, "normal", Grammars.figures()),
  FONT_VARIANT_CAPS(
      "font-variant-caps", true, "normal", words("normal", false, "small-caps", true)),
  LINE_HEIGHT("line-height", true, "normal", Grammars.lineHeight()),
  LETTER_SPACING("letter-spacing", true, "normal", words("normal", 0L).or(length())),
  BACKGROUND_COLOR("background-color", false, "transparent", Grammars.background()),

  TEXT_ALIGN("text-align", true, "start", Grammars.align()),
  TEXT_ALIGN_LAST("text-align-last", true, "auto", Grammars.alignLast()),
  TEXT_INDENT("text-indent", true, "0", length()),
  INITIAL_LETTER("initial-letter", false, "normal", Grammars.initialLetter()),
  TEXT_WRAP("text-wrap", true, "wrap", words("wrap", false, "balance", true)),
  TEXT_AUTOSPACE("text-autospace", true, "normal", words("normal", true, "no-autospace", false)),
  TEXT_DECORATION("text-decoration", true, "none", words("none", false, "underline", true)),
  TEXT_EMPHASIS_STYLE("text-emphasis-style", true, "none", words("none", false, "dot", true)),
  TEXT_EMPHASIS_POSITION(
      "text-emphasis-position",
      true,
      "auto",
      words("auto", Emphasis.AUTO, "over", Emphasis.OVER, "under", Emphasis.UNDER)),
  TEXT_TRANSFORM("text-transform", true, "none", words("none", false, "uppercase", true)),
  HYPHENS("hyphens", true, "manual", words(ComputedStyle.Hyphens.values())),
  HYPHENATE_LIMIT_CHARS("hyphenate-limit-chars", true, "auto", Grammars.hyphenateLimits()),
  HYPHENATE_LIMIT_LINES(
      "hyphenate-limit-lines", true, "2", words("no-limit", 0).or(integer(1, 100))),
  LINE_BREAK("line-break", true, "auto", words("auto", false, "normal", false, "strict", true)),
  OPTICAL_MARGINS("-leaf-optical-margins", true, "none", words("none", false, "auto", true)),
  LETTER_FIT("-leaf-letter-fit", true, "auto", words("none", false, "auto", true)),
  LATIN_SIZE("-leaf-latin-size", true, "100%", Grammars.percentage(50, 200)),
  WHITE_SPACE("white-space", true, "normal", words(ComputedStyle.WhiteSpace.values())),
  VERTICAL_ALIGN("vertical-align", false, "baseline", words(VerticalAlign.values())),

  MARGIN_TOP("margin-top", false, "0", length()),
  MARGIN_RIGHT("margin-right", false, "0", length()),
  MARGIN_BOTTOM("margin-bottom", false, "0", length()),
  MARGIN_LEFT("margin-left", false, "0", length()),
  PADDING_TOP("padding-top", false, "0", size()),
  PADDING_RIGHT("padding-right", false, "0", size()),
  PADDING_BOTTOM("padding-bottom", false, "0", size()),
  PADDING_LEFT("padding-left", false, "0", size()),
  BORDER_TOP_WIDTH("border-top-width", false, "medium", borderWidth()),
  BORDER_RIGHT_WIDTH("border-right-width", false, "medium", borderWidth()),
  BORDER_BOTTOM_WIDTH("border-bottom-width", false, "medium", borderWidth()),
  BORDER_LEFT_WIDTH("border-left-width", false, "medium", borderWidth()),
  BORDER_TOP_STYLE("border-top-style", false, "none", borderStyle()),
  BORDER_RIGHT_STYLE("border-right-style", false, "none", borderStyle()),
  BORDER_BOTTOM_STYLE("border-bottom-style", false, "none", borderStyle()),
  BORDER_LEFT_STYLE("border-left-style", false, "none", borderStyle()),
  BORDER_TOP_COLOR("border-top-color", false, "currentcolor", color()),
  BORDER_RIGHT_COLOR("border-right-color", false, "currentcolor", color()),
  BORDER_BOTTOM_COLOR("border-bottom-color", false, "currentcolor", color()),
  BORDER_LEFT_COLOR("border-left-color", false, "currentcolor", color()),
  WIDTH("width", false, "auto", Grammars.width()),
  HEIGHT("height", false, "auto", words("auto", Optional.empty()).or(size(Optional::of))),
  MIN_HEIGHT("min-height", false, "auto", words("auto", Optional.empty()).or(size(Optional::of))),
  ALIGN_CONTENT(
      "align-content",
      false,
      "normal",
      words("normal", "start", "start", "start", "center", "center", "end", "end")),

  GRID_TEMPLATE_COLUMNS("grid-template-columns", false, "none", Grammars.gridColumns()),
  COLUMN_GAP("column-gap", false, "normal", words("normal", 0L).or(size())),
  COLUMN_SPAN("column-span", false, "none", words("none", false, "all", true)),

  BREAK_BEFORE("break-before", false, "auto", Grammars.breaks()),
  BREAK_AFTER("break-after", false, "auto", Grammars.breaks()),
  BREAK_INSIDE(
      "break-inside", false, "auto", words("auto", false, "avoid", true, "avoid-page", true)),
  ORPHANS("orphans", true, "2", integer(1, Integer.MAX_VALUE)),
  WIDOWS("widows", true, "2", integer(1, Integer.MAX_VALUE)),
  PAGE("page", true, "auto", Grammars.pageName()),
  FLOAT("float", false, "none", words(ComputedStyle.Float.values())),

  LIST_STYLE_TYPE("list-style-type", true, "disc", Grammars.listStyle()),
  STRING_SET("string-set", false, "none", Grammars.stringSet()),
  BOOKMARK_LEVEL("bookmark-level", false, "none", words("none", 0).or(integer(1, 1000))),
  CONTENT("content", false, "normal", Grammars.content()),
  FOLIO(
      "-leaf-folio",
      false,
      "decimal",
      words("decimal", "decimal", "lower-roman", "lower-roman", "none", "none")),
  LEAST_FILL("-leaf-least-fill", false, "0%", Grammars.percentage(0, 90)),
  BASELINE_GRID("-leaf-baseline-grid", false, "none", Grammars.baselineGrid()),
  COLUMN_COUNT("column-count", false, "auto", words("auto", 0).or(integer(1, 6)));

  static final int COUNT = values().length;
  private static final Map<String, Property> BY_NAME = byName();

  final String css;
  final boolean inherited;
  final String initialText;
  final Specified initial;
  final Grammar grammar;

  Property(String css, boolean inherited, String initial, Grammar grammar) {
    this.css = css;
    this.inherited = inherited;
    this.initialText = initial;
    this.grammar = grammar;
    this.initial = grammar.read(Parts.of(initial, Span.NONE, new Findings())).orElseThrow();
  }

  private static Grammar borderWidth() {
    return words("thin", Length.px(1), "medium", Length.px(3), "thick", Length.px(5)).or(size());
  }

  private static Grammar borderStyle() {
    return words("none", false, "solid", true);
  }

  private static Map<String, Property> byName() {
    Map<String, Property> map = new LinkedHashMap<>();
    for (Property property : values()) map.put(property.css, property);
    return map;
  }

  /** Whether it says something of a whole page, and so belongs in {@code @page}. */
  boolean ofPages() {
    return this == FOLIO || this == LEAST_FILL || this == BASELINE_GRID || this == COLUMN_COUNT;
  }

  static Optional<Property> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  /** The value that the parts are: one of the grammar's, or a keyword that all properties take. */
  Optional<Specified> read(List<Part> value) {
    if (value.size() == 1 && isGlobal(value.get(0))) {
      return Optional.of(Specified.Global.valueOf(value.get(0).word().toUpperCase(Locale.ROOT)));
    }
    return grammar.read(value);
  }

  static boolean isGlobal(Part part) {
    return part.isWord("inherit") || part.isWord("initial") || part.isWord("unset");
  }
}
