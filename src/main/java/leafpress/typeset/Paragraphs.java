package leafpress.typeset;

import java.util.List;
import java.util.Optional;
import leafpress.language.LanguageTag;
import leafpress.paragraph.Alignment;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.Rivers;
import leafpress.paragraph.Settings;
import leafpress.paragraph.TotalFit;
import leafpress.style.ComputedStyle;

/** Sets the text of a paragraph to lines. */
final class Paragraphs {
  /**
   * Gaps lie under one another if their ends are no farther apart than this, in hundredths of the
   * size. A gap is some 28 wide: farther apart, there is no white that runs from line to line.
   */
  private static final long ALIGNED = 28;

  private Paragraphs() {}

  /**
   * A paragraph in lines.
   *
   * @param indents of the first of them
   * @param initial the large first letter beside them
   */
  record Set(List<Line> lines, Indents indents, Optional<Initial> initial) {}

  /**
   * The lines of a paragraph, aligned within the measure.
   *
   * @param text not empty
   * @param style of the block that holds it
   * @param width of the column
   */
  static Set lines(Setting setting, InlineText text, ComputedStyle style, long width) {
    Alignment alignment = Composer.alignment(style, width);
    long measure = measure(style, width, text);
    Composition made = Composer.compose(setting, text, style, measure);
    Indents indents = Indents.of(style, measure, made.initial());
    Fitted fitted = fitted(made, style, measure);
    Breaks breaks = fitted.breaks();
    if (overfull(breaks)) report(setting, text);
    long[] measures = new long[breaks.lines()];
    for (int i = 0; i < measures.length; i++) measures[i] = measure - indents.at(i);
    boolean fullLast = style.alignLast().filter(a -> a == ComputedStyle.Align.JUSTIFY).isPresent();
    List<Line> lines = LineSetter.all(setting, made, alignment, fullLast, breaks, measures);
    if (setting.proofs) LineRemarks.add(lines, made, style, width, measure, fitted);
    return new Set(lines, indents, made.initial());
  }

  /**
   * A paragraph's breaks.
   *
   * @param measure that they were found for: of balanced lines a narrower one
   */
  record Fitted(Breaks breaks, long measure) {}

  /** Where the lines of a paragraph end; {@code measure} is that of {@link #measure}. */
  static Breaks breaks(Composition made, ComputedStyle style, long measure) {
    return fitted(made, style, measure).breaks();
  }

  private static Fitted fitted(Composition made, ComputedStyle style, long measure) {
    Indents indents = Indents.of(style, measure, made.initial());
    Alignment alignment = Composer.alignment(style, measure);
    Settings settings = settings(alignment, style);
    Breaks plain = plain(made, measure, indents, settings);
    if (style.balance() && plain.lines() > 1) {
      return new BalancedLines(made, indents, style, settings).of(plain, measure);
    }
    boolean straight = alignment == Alignment.JUSTIFIED || alignment == Alignment.RAGGED_RIGHT;
    if (!straight) return new Fitted(plain, measure);
    long reach = style.fontSize() * ALIGNED / 100;
    Breaks breaks = Rivers.fewest(made.items(), indents.within(measure), settings, plain, reach);
    return new Fitted(breaks, measure);
  }

  /**
   * How wide lines are in a column: all of it, but justified lines of Chinese a whole number of
   * characters (CLREQ 2.4, Z-13), unless a picture is as wide as the column.
   */
  static long measure(ComputedStyle style, long width, InlineText text) {
    boolean justified = Composer.alignment(style, width) == Alignment.JUSTIFIED;
    if (!justified || !LanguageTag.chinese(style.language())) return width;
    long size = style.fontSize();
    // A format's millimetres may miss the number that its style means by a hair.
    long characters = (width + size / 50) / size;
    long measure = Math.min(width, characters * size);
    boolean wide = text.atoms().values().stream().anyMatch(a -> a.width() > measure);
    return characters == 0 || wide ? width : measure;
  }

  static Settings settings(Alignment alignment, ComputedStyle style) {
    int hyphens = style.hyphenateLimitLines();
    return alignment == Alignment.JUSTIFIED
        ? Settings.justified(style.fontSize(), hyphens)
        : Settings.ragged(hyphens);
  }

  private static Breaks plain(Composition made, long measure, Indents indents, Settings settings) {
    return TotalFit.breakLines(made.items(), indents.within(measure), settings);
  }

  private static void report(Setting setting, InlineText text) {
    setting.overfull(
        text.runs().get(0).place(),
        "a line of “" + Composer.excerpt(text.text()) + "” is wider than its column",
        "say it in shorter words, or choose a wider format; a table may have fewer columns");
  }

  static boolean overfull(Breaks breaks) {
    for (boolean over : breaks.overfull()) if (over) return true;
    return false;
  }

  /** How far to the right a line stands in its measure. */
  static long shift(ComputedStyle style, Line line, long measure) {
    switch (line.last() ? style.alignLast().orElse(style.align()) : style.align()) {
      case CENTER:
        return Math.max(0, (measure - line.width()) / 2);
      case RIGHT:
        return Math.max(0, measure - line.width());
      default:
        return 0;
    }
  }
}
