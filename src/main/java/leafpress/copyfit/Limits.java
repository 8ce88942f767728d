package leafpress.copyfit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How far a style lets copyfitting go, dimension by dimension.
 *
 * @param ranges one for each dimension
 * @param spread how far the spaces of running text may be opened to use up what is left when all is
 *     tried, in thousandths; 1,000 leaves it at the foot of the last panel
 */
public record Limits(Map<Dimension, Range> ranges, long spread) {
  public Limits {
    if (ranges.size() != Dimension.values().length) throw new IllegalArgumentException("missing");
    if (spread < 1_000) throw new IllegalArgumentException("spread " + spread);
    ranges = Map.copyOf(ranges);
  }

  public Range range(Dimension dimension) {
    return ranges.get(dimension);
  }

  /** The same limits, with type never smaller than a floor. */
  public Limits withFloor(long size) {
    return with(Dimension.SIZE, range(Dimension.SIZE).from(size));
  }

  public Limits with(Dimension dimension, Range range) {
    Map<Dimension, Range> other = new EnumMap<>(ranges);
    other.put(dimension, range);
    return new Limits(other, spread);
  }

  /** What the style asks for, be it within the limits or not. */
  public Adjustment asked() {
    return each(Range::ideal);
  }

  /** What the style asks for, as near as the limits allow. */
  public Adjustment ideal() {
    return each(Range::nearest);
  }

  /** What takes the least room at a size. */
  public Adjustment tightest(long size) {
    return each(Range::least).with(Dimension.SIZE, size);
  }

  /** Whether an adjustment is within the limits. */
  public boolean allow(Adjustment adjustment) {
    for (Dimension dimension : Dimension.values()) {
      long value = adjustment.get(dimension);
      if (value < range(dimension).least() || value > range(dimension).most()) return false;
    }
    return true;
  }

  private Adjustment each(ToLongFunction<Range> choice) {
    Adjustment all = new Adjustment(0, 0, 0, 0, 0, 0);
    for (Dimension dimension : Dimension.values()) {
      all = all.with(dimension, choice.applyAsLong(range(dimension)));
    }
    return all;
  }
}
