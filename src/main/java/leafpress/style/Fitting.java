package leafpress.style;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.copyfit.Adjustment;

/**
 * Scales the styles of a tree to an adjustment. Type and what stands beside it grow with the size;
 * all that is stacked grows with the leading, so that what fell on the baseline grid still does.
 * Spaces that copyfitting changes besides are brought to whole quarters of a line.
 */
final class Fitting {
  /** Lines closer than this touch, whatever the limits say. */
  private static final double CLOSEST = 1.15;

  private static final int TOP = Property.MARGIN_TOP.ordinal();
  private static final int PADDING = Property.PADDING_TOP.ordinal();

  private final Adjustment to;
  private final double type;
  private final double stack;
  private final long quarter;
  private final Map<ComputedStyle, ComputedStyle> texts = new IdentityHashMap<>();
  private final Map<ComputedStyle, ComputedStyle> headings = new IdentityHashMap<>();
  private final Map<ComputedStyle, ComputedStyle> images = new IdentityHashMap<>();

  private Fitting(Adjustment to, ComputedStyle body) {
    this.to = to;
    this.type = (double) to.size() / Math.max(1, body.fontSize());
    double leading = (double) to.size() * to.leading() / 1_000;
    this.stack = leading / Math.max(1, body.leading());
    this.quarter = Math.max(1, Math.round(leading / 4));
  }

  /**
   * A tree set to an adjustment.
   *
   * @param body the style that the adjustment's size and leading are for, before it is scaled
   */
  static Styled fitted(Styled root, ComputedStyle body, Adjustment to) {
    return new Fitting(to, body).fitted(root, false);
  }

  private Styled fitted(Styled styled, boolean inHeading) {
    boolean heading = inHeading || heading(styled.element().name());
    return new Styled(
        styled.element(), style(styled, heading), children(styled.children(), heading));
  }

  /** Children; where there is only text, the same ones. */
  private List<Child> children(List<Child> of, boolean heading) {
    int first = 0;
    while (first < of.size() && !(of.get(first) instanceof Styled)) first++;
    if (first == of.size()) return of;
    List<Child> children = new ArrayList<>(of.size());
    for (Child child : of) {
      children.add(child instanceof Styled ? fitted((Styled) child, heading) : child);
    }
    return children;
  }

  private static boolean heading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private ComputedStyle style(Styled styled, boolean heading) {
    String name = styled.element().name();
    boolean image = name.equals("img") || name.equals("svg");
    Map<ComputedStyle, ComputedStyle> known = image ? images : heading ? headings : texts;
    ComputedStyle style = styled.style();
    ComputedStyle done = known.get(style);
    if (done == null) {
      done = scaled(style, heading ? type * to.heading() / 1_000 : type, image);
      known.put(style, done);
    }
    return done;
  }

  private ComputedStyle scaled(ComputedStyle style, double type, boolean image) {
    return style.with(values -> scale(values, style, type, image));
  }

  private void scale(Object[] values, ComputedStyle style, double type, boolean image) {
    long size = times(style.fontSize(), type);
    double own = (double) style.leading() / Math.max(1, style.fontSize());
    long least = times(size, Math.min(CLOSEST, own));
    long leading = Math.max(times(style.leading(), stack), least);
    values[Property.FONT_SIZE.ordinal()] = size;
    values[Property.LINE_HEIGHT.ordinal()] = new Grammars.Leading(0, leading);
    values[Property.LETTER_SPACING.ordinal()] = times(style.letterSpacing(), type);
    values[Property.TEXT_INDENT.ordinal()] = times(style.textIndent(), type);
    values[TOP] = space(style.margin().top());
    values[TOP + 1] = beside(style.margin().right());
    values[TOP + 2] = space(style.margin().bottom());
    values[TOP + 3] = beside(style.margin().left());
    values[PADDING] = times(style.padding().top(), stack);
    values[PADDING + 1] = beside(style.padding().right());
    values[PADDING + 2] = times(style.padding().bottom(), stack);
    values[PADDING + 3] = beside(style.padding().left());
    double high = image ? to.image() / 1_000.0 : stack;
    scale(values, Property.HEIGHT, style.height(), high);
    scale(values, Property.MIN_HEIGHT, style.minHeight(), high);
    if (image && to.image() != 1_000) values[Property.WIDTH.ordinal()] = narrower(style, high);
  }

  private static Grammars.Width narrower(ComputedStyle style, double by) {
    return new Grammars.Width(
        style.width().map(w -> times(w, by)), style.widthPercent().map(p -> Math.min(100, p * by)));
  }

  private static void scale(Object[] values, Property property, Optional<Long> old, double by) {
    old.ifPresent(length -> values[property.ordinal()] = Optional.of(times(length, by)));
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
