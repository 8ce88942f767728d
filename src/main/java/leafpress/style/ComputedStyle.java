package leafpress.style;

import java.util.List;
import java.util.Optional;
import leafpress.geometry.Edges;

/**
 * The computed values of an element's properties, by the names of CSS. Lengths are absolute, in
 * scaled points. Immutable.
 */
public interface ComputedStyle {
  /** {@code display}. */
  enum Display {
    BLOCK,
    INLINE,
    LIST_ITEM,
    TABLE,
    TABLE_CAPTION,
    TABLE_HEADER_GROUP,
    TABLE_ROW_GROUP,
    TABLE_ROW,
    TABLE_CELL
  }

  /** {@code text-align}. */
  enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /** {@code float}: {@code none}, {@code footnote} (CSS GCPM), {@code margin} (ours). */
  enum Float {
    NONE,
    FOOTNOTE,
    MARGIN
  }

  /** {@code break-before}, {@code break-after}. */
  enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO
  }

  /** {@code hyphens}. */
  enum Hyphens {
    NONE,
    MANUAL,
    AUTO
  }

  /** {@code white-space}. */
  enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE
  }

  /** {@code vertical-align}. */
  enum VerticalAlign {
    BASELINE,
    SUPER,
    SUB
  }

  /** BCP 47 language in force: the nearest {@code lang} attribute upward. */
  String language();

  Display display();

  /** {@code font-family}, in order. */
  List<String> fontFamily();

  long fontSize();

  int fontWeight();

  boolean italic();

  /** {@code font-variant-numeric: oldstyle-nums}. */
  boolean oldstyleFigures();

  /** {@code font-variant-numeric: tabular-nums}. */
  boolean tabularFigures();

  /** {@code font-variant-caps: small-caps}. */
  boolean smallCaps();

  /** Distance between baselines, from {@code line-height}. */
  long leading();

  /** {@code 0xRRGGBB}. */
  int color();

  /** {@code background-color}, {@code 0xRRGGBB}; nothing when transparent. */
  Optional<Integer> background();

  Align align();

  /** {@code text-align-last} where it is not {@code auto}. */
  Optional<Align> alignLast();

  long textIndent();

  Hyphens hyphens();

  /** {@code hyphenate-limit-chars}: least letters of the word, before and after the hyphen. */
  int[] hyphenateLimitChars();

  WhiteSpace whiteSpace();

  VerticalAlign verticalAlign();

  long letterSpacing();

  /** {@code text-wrap: balance}: lines of near equal length, for titles. */
  boolean balance();

  /** {@code text-decoration: underline}. */
  boolean underline();

  /** {@code text-transform: uppercase}. */
  boolean uppercase();

  Edges margin();

  Edges padding();

  /** Widths of the borders; 0 where {@code border-style} is {@code none}. */
  Edges borderWidth();

  /** Colours of the borders: top, right, bottom, left, {@code 0xRRGGBB}. */
  int[] borderColor();

  /** {@code width} as a length; nothing when {@code auto} or a percentage. */
  Optional<Long> width();

  /** {@code width} in per cent; nothing when {@code auto} or a length. */
  Optional<Double> widthPercent();

  /** {@code height}; nothing when {@code auto}. */
  Optional<Long> height();

  /** {@code min-height}; nothing when {@code auto}. */
  Optional<Long> minHeight();

  Break breakBefore();

  Break breakAfter();

  /** {@code break-inside: avoid}. */
  boolean breakInsideAvoid();

  int orphans();

  int widows();

  /** {@code list-style-type}: {@code disc}, {@code decimal}, {@code none}, or a quoted string. */
  String listStyle();

  /** {@code page}: the name of the pages that the element is set on; empty for {@code auto}. */
  String page();

  Float floating();

  /** {@code string-set}: name of the string that takes the element's text; empty for none. */
  String stringSet();

  /** {@code bookmark-level}; 0 for {@code none}. */
  int bookmarkLevel();

  /** {@code text-autospace: normal}: a quarter em between Han and Latin. */
  boolean autospace();

  /** {@code vertical-align} of a block's content within {@code min-height}: {@code bottom} &c. */
  String alignContent();
}
