package leafpress.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;

/**
 * The computed values of an element's properties, by the names of CSS. Lengths are absolute, in
 * scaled points. Immutable.
 */
public final class ComputedStyle {
  /** {@code display}. */
  public enum Display {
    BLOCK,
    INLINE,
    LIST_ITEM,
    TABLE,
    TABLE_CAPTION,
    TABLE_HEADER_GROUP,
    TABLE_ROW_GROUP,
    TABLE_ROW,
    TABLE_CELL,
    GRID,
    /** Never in a styled tree: the element and all inside it are left out. */
    NONE
  }

  /** {@code text-align}. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /** {@code float}: {@code none}, {@code footnote} (CSS GCPM), {@code margin} (ours). */
  public enum Float {
    NONE,
    FOOTNOTE,
    MARGIN
  }

  /** {@code break-before}, {@code break-after}. */
  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO
  }

  /** {@code hyphens}. */
  public enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  /** {@code white-space}. */
  public enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE
  }

  private static final Property[] ALL = Property.values();

  /** The style of nothing: the initial value of every property. */
  static final ComputedStyle INITIAL = initial();

  private final Object[] values;
  private final String language;
  private final ComputedStyle unfitted;
  private final long fontSize;
  private final long leading;
  private final boolean opticalMargins;
  private final boolean letterFit;
  private final long latinSize;
  private final Edges margin;
  private final Edges padding;
  private final Edges borderWidth;
  private final int[] borderColor;

  private ComputedStyle(Object[] values, String language, Optional<ComputedStyle> unfitted) {
    this.values = values;
    this.language = language;
    this.unfitted = unfitted.orElse(this);
    this.fontSize = get(Property.FONT_SIZE);
    this.leading = this.<Grammars.Leading>get(Property.LINE_HEIGHT).of(fontSize);
    this.opticalMargins = get(Property.OPTICAL_MARGINS);
    this.letterFit = get(Property.LETTER_FIT);
    this.latinSize = Math.round(fontSize * this.<Double>get(Property.LATIN_SIZE));
    this.margin = FourEdges.lengths(values, Property.MARGIN_TOP);
    this.padding = FourEdges.lengths(values, Property.PADDING_TOP);
    this.borderWidth = FourEdges.borders(values);
    this.borderColor = FourEdges.colors(values);
  }

  private static ComputedStyle initial() {
    Object[] values = new Object[Property.COUNT];
    long size = Length.pt(12);
    for (Property property : Property.values()) {
      // No initial value asks for the parent: there is none yet.
      values[property.ordinal()] =
          property.initial.computed(new Specified.Context(INITIAL, size, size, 0));
    }
    return new ComputedStyle(values, "", Optional.empty());
  }

  /**
   * The style of an element.
   *
   * @param winners what won the cascade
   * @param parent the parent's style, {@link #INITIAL} for the root
   * @param rem font size of the root; 0 if this is the root
   */
  static ComputedStyle of(Winners winners, ComputedStyle parent, String language, long rem) {
    Object[] values = new Object[Property.COUNT];
    long sizeAtRoot = rem == 0 ? INITIAL.fontSize : rem;
    Specified.Context context =
        new Specified.Context(parent, parent.fontSize, sizeAtRoot, parent.color());
    for (Property property : ALL) {
      Specified value = winners.value(property);
      values[property.ordinal()] =
          value == Specified.Global.INHERIT ? parent.get(property) : value.computed(context);
      if (property == Property.COLOR) {
        long em = (Long) values[Property.FONT_SIZE.ordinal()];
        int color = (Integer) values[Property.COLOR.ordinal()];
        context = new Specified.Context(parent, em, rem == 0 ? em : rem, color);
      }
    }
    return new ComputedStyle(values, language, Optional.empty());
  }

  /** The style before copyfitting scaled it: what does not depend on size hangs on it. */
  public ComputedStyle unfitted() {
    return unfitted;
  }

  /** This style with some of its values changed. */
  ComputedStyle with(Consumer<Object[]> change) {
    Object[] fitted = values.clone();
    change.accept(fitted);
    return new ComputedStyle(fitted, language, Optional.of(unfitted));
  }

  /** The computed value of a property; the caller knows its type. */
  @SuppressWarnings("unchecked")
  <T> T get(Property property) {
    return (T) values[property.ordinal()];
  }

  /** BCP 47 language in force: the nearest {@code lang} attribute upward. */
  public String language() {
    return language;
  }

  public Display display() {
    return get(Property.DISPLAY);
  }

  /** {@code font-family}, in order. */
  public List<String> fontFamily() {
    return get(Property.FONT_FAMILY);
  }

  public long fontSize() {
    return fontSize;
  }

  public int fontWeight() {
    return get(Property.FONT_WEIGHT);
  }

  public boolean italic() {
    return get(Property.FONT_STYLE);
  }

  /** {@code font-variant-numeric: oldstyle-nums}. */
  public boolean oldstyleFigures() {
    return this.<Grammars.Figures>get(Property.FONT_VARIANT_NUMERIC).oldstyle();
  }

  /** {@code font-variant-numeric: tabular-nums}. */
  public boolean tabularFigures() {
    return this.<Grammars.Figures>get(Property.FONT_VARIANT_NUMERIC).tabular();
  }

  /** {@code font-variant-caps: small-caps}. */
  public boolean smallCaps() {
    return get(Property.FONT_VARIANT_CAPS);
  }

  /** Distance between baselines, from {@code line-height}. */
  public long leading() {
    return leading;
  }

  /** {@code 0xRRGGBB}. */
  public int color() {
    return get(Property.COLOR);
  }

  /** {@code background-color}, {@code 0xRRGGBB}; nothing when transparent. */
  public Optional<Integer> background() {
    return get(Property.BACKGROUND_COLOR);
  }

  public Align align() {
    return get(Property.TEXT_ALIGN);
  }

  /** {@code text-align-last} where it is not {@code auto}. */
  public Optional<Align> alignLast() {
    return get(Property.TEXT_ALIGN_LAST);
  }

  public long textIndent() {
    return get(Property.TEXT_INDENT);
  }

  /** {@code initial-letter}; nothing when {@code normal}. */
  public Optional<InitialLetter> initialLetter() {
    return get(Property.INITIAL_LETTER);
  }

  public Hyphens hyphens() {
    return get(Property.HYPHENS);
  }

  /** {@code hyphenate-limit-chars}: least letters of the word, before and after the hyphen. */
  public int[] hyphenateLimitChars() {
    return this.<int[]>get(Property.HYPHENATE_LIMIT_CHARS).clone();
  }

  /** {@code hyphenate-limit-lines}: hyphens in successive lines; 0 for any number. */
  public int hyphenateLimitLines() {
    return get(Property.HYPHENATE_LIMIT_LINES);
  }

  /** {@code line-break: strict}: dashes and ellipses begin no line either. */
  public boolean strictLineBreak() {
    return get(Property.LINE_BREAK);
  }

  /** {@code -leaf-optical-margins: auto}: marks at a line's edge stand partly beyond it. */
  public boolean opticalMargins() {
    return opticalMargins;
  }

  /** {@code -leaf-letter-fit: auto}: letters of justified lines give a little as well. */
  public boolean letterFit() {
    return letterFit;
  }

  /** {@code -leaf-latin-size}: the size of letters that no Chinese face draws. */
  public long latinSize() {
    return latinSize;
  }

  public WhiteSpace whiteSpace() {
    return get(Property.WHITE_SPACE);
  }

  public VerticalAlign verticalAlign() {
    return get(Property.VERTICAL_ALIGN);
  }

  public long letterSpacing() {
    return get(Property.LETTER_SPACING);
  }

  /** {@code text-wrap: balance}: lines of near equal length, for titles. */
  public boolean balance() {
    return get(Property.TEXT_WRAP);
  }

  /** {@code text-decoration: underline}. */
  public boolean underline() {
    return get(Property.TEXT_DECORATION);
  }

  public Emphasis emphasis() {
    return get(Property.TEXT_EMPHASIS_STYLE) ? get(Property.TEXT_EMPHASIS_POSITION) : Emphasis.NONE;
  }

  /** {@code text-transform: uppercase}. */
  public boolean uppercase() {
    return get(Property.TEXT_TRANSFORM);
  }

  public Edges margin() {
    return margin;
  }

  public Edges padding() {
    return padding;
  }

  /** Widths of the borders; 0 where {@code border-style} is {@code none}. */
  public Edges borderWidth() {
    return borderWidth;
  }

  /** Colours of the borders: top, right, bottom, left, {@code 0xRRGGBB}. */
  public int[] borderColor() {
    return borderColor.clone();
  }

  /** {@code width} as a length; nothing when {@code auto} or a percentage. */
  public Optional<Long> width() {
    return this.<Grammars.Width>get(Property.WIDTH).length();
  }

  /** {@code width} in per cent; nothing when {@code auto} or a length. */
  public Optional<Double> widthPercent() {
    return this.<Grammars.Width>get(Property.WIDTH).percent();
  }

  /** {@code height}; nothing when {@code auto}. */
  public Optional<Long> height() {
    return get(Property.HEIGHT);
  }

  /** {@code min-height}; nothing when {@code auto}. */
  public Optional<Long> minHeight() {
    return get(Property.MIN_HEIGHT);
  }

  public Break breakBefore() {
    return get(Property.BREAK_BEFORE);
  }

  public Break breakAfter() {
    return get(Property.BREAK_AFTER);
  }

  /** {@code break-inside: avoid}. */
  public boolean breakInsideAvoid() {
    return get(Property.BREAK_INSIDE);
  }

  /** {@code column-span: all}. */
  public boolean spansColumns() {
    return get(Property.COLUMN_SPAN);
  }

  public int orphans() {
    return get(Property.ORPHANS);
  }

  public int widows() {
    return get(Property.WIDOWS);
  }

  /** {@code list-style-type}: {@code disc}, {@code decimal}, {@code none}, or a quoted string. */
  public String listStyle() {
    return get(Property.LIST_STYLE_TYPE);
  }

  /** {@code page}: the name of the pages that the element is set on; empty for {@code auto}. */
  public String page() {
    return get(Property.PAGE);
  }

  public Float floating() {
    return get(Property.FLOAT);
  }

  /** {@code string-set}: name of the string that takes the element's text; empty for none. */
  public String stringSet() {
    return get(Property.STRING_SET);
  }

  /** {@code bookmark-level}; 0 for {@code none}. */
  public int bookmarkLevel() {
    return get(Property.BOOKMARK_LEVEL);
  }

  /** {@code text-autospace: normal}: a quarter em between Han and Latin. */
  public boolean autospace() {
    return get(Property.TEXT_AUTOSPACE);
  }

  /** Where a block's content stands in its height: {@code start}, {@code center}, {@code end}. */
  public String alignContent() {
    return get(Property.ALIGN_CONTENT);
  }
}
