package leafpress.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Limits;
import leafpress.copyfit.Range;
import leafpress.diagnostic.Span;
import leafpress.geometry.Length;

/**
 * The limits of a document: what the {@code @copyfit} rules for its body say, the more specific of
 * them before others, then the later.
 */
final class FitRules {
  /** Quarter points: finer sizes are not told apart. */
  private static final long SIZE_STEP = Length.pt(0.25);

  /** A line of 12 pt grows by a sixteenth of a point: a panel of thirty lines by two points. */
  private static final long LEADING_STEP = 5;

  private static final long SHARE_STEP = 50;

  private FitRules() {}

  /**
   * The limits. What no rule names is fixed at what the style says.
   *
   * @param style of the body
   */
  static Limits limits(List<StyleSheet> sheets, Candidate body, ComputedStyle style) {
    Map<Dimension, Range> ranges = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      ranges.put(dimension, Range.only(ideal(dimension, style)));
    }
    long spread = FitRule.NO_SPREAD;
    for (FitRule rule : matching(sheets, body)) {
      rule.bounds().forEach((d, b) -> ranges.put(d, range(d, b, style)));
      spread = rule.spread().orElse(spread);
    }
    return new Limits(ranges, spread);
  }

  /** Where the limits of the type size are stated; nowhere, if no rule names it. */
  static Span sizeStated(List<StyleSheet> sheets, Candidate body) {
    Span at = Span.NONE;
    for (FitRule rule : matching(sheets, body)) {
      FitRule.Bounds bounds = rule.bounds().get(Dimension.SIZE);
      if (bounds != null) at = bounds.at();
    }
    return at;
  }

  /** The rules for a body; of two that name the same, the later in this list wins. */
  private static List<FitRule> matching(List<StyleSheet> sheets, Candidate body) {
    List<FitRule> found = new ArrayList<>();
    for (StyleSheet sheet : sheets) {
      for (FitRule rule : sheet.fits()) if (rule.matches(body)) found.add(rule);
    }
    found.sort(Comparator.comparingInt(rule -> rule.specificity(body)));
    return found;
  }

  private static Range range(Dimension dimension, FitRule.Bounds bounds, ComputedStyle style) {
    return new Range(bounds.least(), bounds.most(), ideal(dimension, style), step(dimension));
  }

  private static long step(Dimension dimension) {
    if (dimension == Dimension.SIZE) return SIZE_STEP;
    return dimension == Dimension.LEADING ? LEADING_STEP : SHARE_STEP;
  }

  /** What the style asks for where nothing has to fit. */
  private static long ideal(Dimension dimension, ComputedStyle style) {
    long size = Math.max(1, style.fontSize());
    if (dimension == Dimension.SIZE) return size;
    if (dimension != Dimension.LEADING) return 1_000;
    return Math.round(1_000.0 * style.leading() / size);
  }
}
