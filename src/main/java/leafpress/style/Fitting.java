package leafpress.style;

import java.util.Optional;
import leafpress.copyfit.Adjustment;

/**
 * Scales styles to an adjustment. Type and what stands beside it grow with the size; all that is
 * stacked grows with the leading, so that what fell on the baseline grid still does. Spaces that
 * copyfitting changes besides are brought to whole quarters of a line.
 */
final class Fitting {
  /** How many lengths of a style are scaled. */
  static final int LENGTHS = 16;

  /** Lines closer than this touch, whatever the limits say. */
  private static final double CLOSEST = 1.15;

  /** No length. */
  private static final long NONE = Long.MIN_VALUE;

  private static final int MARGIN = Property.MARGIN_TOP.ordinal();
  private static final int PADDING = Property.PADDING_TOP.ordinal();

  private final Adjustment to;
  private final double type;
  private final double stack;
  private final long quarter;

  /**
   * What an adjustment asks for.
   *
   * @param body the style that the adjustment's size and leading are for, before it is scaled
   */
  Fitting(Adjustment to, ComputedStyle body) {
    this.to = to;
    this.type = (double) to.size() / Math.max(1, body.fontSize());
    double leading = (double) to.size() * to.leading() / 1_000;
    this.stack = leading / Math.max(1, body.leading());
    this.quarter = Math.max(1, Math.round(leading / 4));
  }

  /** What stands in an element: each is scaled in a way of its own. */
  enum Kind {
    TEXT,
    HEADING,
    IMAGE
  }

  /** Scales the lengths of a style, {@link #LENGTHS} of them from an index on. */
  void measure(ComputedStyle style, Kind kind, long[] into, int from) {
    double type = kind == Kind.HEADING ? this.type * to.heading() / 1_000 : this.type;
    boolean image = kind == Kind.IMAGE;
    double high = image ? share(style) : stack;
    long size = times(style.fontSize(), type);
    double own = (double) style.leading() / Math.max(1, style.fontSize());
    long least = times(size, Math.min(CLOSEST, own));
    int i = from;
    into[i++] = size;
    into[i++] = Math.max(times(style.leading(), stack), least);
    into[i++] = times(style.letterSpacing(), type);
    into[i++] = times(style.textIndent(), type);
    into[i++] = space(style.margin().top());
    into[i++] = beside(style.margin().right());
    into[i++] = space(style.margin().bottom());
    into[i++] = beside(style.margin().left());
    into[i++] = times(style.padding().top(), stack);
    into[i++] = beside(style.padding().right());
    into[i++] = times(style.padding().bottom(), stack);
    into[i++] = beside(style.padding().left());
    into[i++] = times(style.height(), high);
    into[i++] = image ? NONE : times(style.minHeight(), high);
    boolean narrower = image && to.image() != 1_000;
    into[i++] = narrower ? times(style.width(), high) : NONE;
    into[i] = narrower ? percent(style, high) : NONE;
  }

  /** A style with lengths that were measured for it. */
  static ComputedStyle scaled(ComputedStyle style, long[] lengths, int from) {
    return style.with(values -> scale(values, lengths, from));
  }

  private static void scale(Object[] values, long[] lengths, int from) {
    values[Property.FONT_SIZE.ordinal()] = lengths[from];
    values[Property.LINE_HEIGHT.ordinal()] = new Grammars.Leading(0, lengths[from + 1]);
    values[Property.LETTER_SPACING.ordinal()] = lengths[from + 2];
    values[Property.TEXT_INDENT.ordinal()] = lengths[from + 3];
    for (int edge = 0; edge < 4; edge++) {
      values[MARGIN + edge] = lengths[from + 4 + edge];
      values[PADDING + edge] = lengths[from + 8 + edge];
    }
    if (lengths[from + 12] != NONE) {
      values[Property.HEIGHT.ordinal()] = Optional.of(lengths[from + 12]);
    }
    if (lengths[from + 13] != NONE) {
      values[Property.MIN_HEIGHT.ordinal()] = Optional.of(lengths[from + 13]);
    }
    long width = lengths[from + 14];
    long percent = lengths[from + 15];
    if (width == NONE && percent == NONE) return;
    values[Property.WIDTH.ordinal()] =
        new Grammars.Width(
            width == NONE ? Optional.empty() : Optional.of(width),
            percent == NONE ? Optional.empty() : Optional.of(Double.longBitsToDouble(percent)));
  }

  /** How large an image becomes by what its style says: never less than its least height. */
  private double share(ComputedStyle style) {
    double asked = to.image() / 1_000.0;
    if (style.height().isEmpty() || style.minHeight().isEmpty()) return asked;
    double least = (double) style.minHeight().get() / Math.max(1, style.height().get());
    return Math.max(asked, Math.min(1, least));
  }

  private static long percent(ComputedStyle style, double by) {
    if (style.widthPercent().isEmpty()) return NONE;
    return Double.doubleToLongBits(Math.min(100, style.widthPercent().get() * by));
  }

  private static long times(Optional<Long> length, double by) {
    return length.isPresent() ? times(length.get(), by) : NONE;
  }

  /** Space between blocks. */
  private long space(long old) {
    long grown = times(old, stack);
    if (to.space() == 1_000 || old <= 0) return grown;
    long wanted = times(grown, to.space() / 1_000.0);
    return (wanted + quarter / 2) / quarter * quarter;
  }

  /** What reaches out of its column reaches as far as before: that is geometry, not type. */
  private long beside(long old) {
    return old <= 0 ? old : times(old, type);
  }

  private static long times(long length, double by) {
    return Math.round(length * by);
  }
}
