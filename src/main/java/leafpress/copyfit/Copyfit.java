package leafpress.copyfit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Searches limits for the adjustment that fills panels best. The largest sizes at which the copy
 * fits at all are found by halving; at each of them the other dimensions are varied one after
 * another (coordinate descent), and for each value of theirs the leading is opened until the copy
 * just fits. The cheapest of all that fit wins; of equals, the first that was tried.
 */
public final class Copyfit {
  /**
   * How many sizes are looked at closely: under the largest, a looser setting may look better. More
   * are where all so far tear a block.
   */
  private static final int SIZES = 2;

  /** More values of a dimension are not told apart by eye. */
  private static final int VALUES = 4;

  /**
   * Leadings that are tried to keep a block whole: a line of 15 pt is let grow by a third of a
   * point.
   */
  private static final int LEADINGS = 6;

  /** What makeup asks for a break that tears a block. */
  static final double TORN = 3_000;

  /** What no search passes. */
  private static final int MOST_TRIALS = 120;

  /** What no search for a setting that tears no block passes. */
  private static final int MOST_WHOLE = 200;

  private final Limits limits;
  private final Function<Adjustment, Castoff> trial;
  private final Map<Adjustment, Castoff> known = new LinkedHashMap<>();
  private Optional<Adjustment> best = Optional.empty();
  private double cost = Double.POSITIVE_INFINITY;

  private Copyfit(Limits limits, Function<Adjustment, Castoff> trial) {
    this.limits = limits;
    this.trial = trial;
  }

  /**
   * Searches.
   *
   * @param trial casts copy off at an adjustment; equal adjustments must give equal castoffs
   */
  public static Fit search(Limits limits, Function<Adjustment, Castoff> trial) {
    return new Copyfit(limits, trial).search();
  }

  private Fit search() {
    Range sizes = limits.range(Dimension.SIZE);
    int largest = largest(sizes);
    if (largest < 0) {
      Adjustment least = limits.tightest(sizes.least());
      return new Fit(Optional.empty(), cast(least), tried());
    }
    int i = largest;
    for (; i >= 0 && i > largest - SIZES; i--) at(sizes.value(i));
    for (; i >= 0 && torn(); i--) whole(sizes.value(i));
    return new Fit(best, cast(best.orElseThrow()), tried());
  }

  /** Whether smaller type may be worth it: the best so far tears a block, and there is time. */
  private boolean torn() {
    return known.size() < MOST_WHOLE && best.map(b -> cast(b).worst() >= TORN).orElse(true);
  }

  /** Looks at a smaller size for a setting that tears nothing. */
  private void whole(long size) {
    Adjustment ideal = limits.ideal().with(Dimension.SIZE, size);
    take(untorn(opened(ideal).orElse(limits.tightest(size))));
  }

  private void take(Adjustment found) {
    double price = price(found);
    if (price >= cost) return;
    cost = price;
    best = Optional.of(found);
  }

  private List<Fit.Tried> tried() {
    List<Fit.Tried> tried = new ArrayList<>();
    known.forEach((adjustment, castoff) -> tried.add(new Fit.Tried(adjustment, castoff)));
    return List.copyOf(tried);
  }

  /** The index of the largest size at which copy fits at its tightest; -1 if there is none. */
  private int largest(Range sizes) {
    int fits = -1;
    int over = sizes.count();
    while (over - fits > 1) {
      int middle = fits < 0 ? 0 : (fits + over) / 2;
      if (cast(limits.tightest(sizes.value(middle))).fits()) fits = middle;
      else over = middle;
    }
    return fits;
  }

  /** Varies all else at a size. */
  private void at(long size) {
    Adjustment here = limits.ideal().with(Dimension.SIZE, size);
    if (!opened(here).isPresent()) here = limits.tightest(size);
    Adjustment found = opened(here).orElse(here);
    double least = price(found);
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.SIZE || dimension == Dimension.LEADING) continue;
      for (long value : values(limits.range(dimension), VALUES)) {
        Optional<Adjustment> other = opened(found.with(dimension, value));
        if (other.isEmpty()) continue;
        double price = price(other.get());
        if (price >= least) continue;
        least = price;
        found = other.get();
      }
    }
    take(cast(found).worst() >= TORN ? untorn(found) : found);
  }

  /**
   * Where a block is torn by the end of a panel, a little less or more space all over may keep it
   * whole: what was found is tried again at leadings in between and with other spaces.
   */
  private Adjustment untorn(Adjustment torn) {
    Adjustment found = torn;
    for (long space : values(limits.range(Dimension.SPACE), VALUES)) {
      for (long leading : values(limits.range(Dimension.LEADING), LEADINGS)) {
        if (known.size() >= MOST_WHOLE) return found;
        Adjustment other = torn.with(Dimension.SPACE, space).with(Dimension.LEADING, leading);
        if (price(other) < price(found)) found = other;
      }
    }
    return found;
  }

  private double price(Adjustment adjustment) {
    Castoff castoff = cast(adjustment);
    return castoff.fits() ? Price.of(adjustment, castoff, limits) : Double.POSITIVE_INFINITY;
  }

  static List<Long> values(Range range, int most) {
    List<Long> values = new ArrayList<>();
    int count = range.count();
    int shown = Math.min(most, count);
    for (int i = 0; i < shown && count > 1; i++) {
      values.add(range.value(shown == 1 ? 0 : i * (count - 1) / (shown - 1)));
    }
    return values;
  }

  /**
   * The adjustment with the leading that is cheapest: the ideal one, or the largest that fits, or
   * one between the two. Nothing if no leading fits.
   */
  private Optional<Adjustment> opened(Adjustment at) {
    Range leading = limits.range(Dimension.LEADING);
    Adjustment tight = at.with(Dimension.LEADING, leading.least());
    if (!cast(tight).fits()) return Optional.empty();
    long most = leading.value(mostLeading(at, leading));
    Adjustment open = at.with(Dimension.LEADING, most);
    if (most <= leading.nearest()) return Optional.of(open);
    Adjustment ideal = at.with(Dimension.LEADING, leading.nearest());
    return Optional.of(price(ideal) <= price(open) ? ideal : open);
  }

  /**
   * The index of the largest leading that fits, or of one that leaves less than a tenth of a line,
   * by false position (what is free or over tells how far to go) with the interval halved where
   * that does not help.
   */
  private int mostLeading(Adjustment at, Range leading) {
    int fits = 0;
    int over = leading.count();
    long free = cast(at.with(Dimension.LEADING, leading.value(0))).slack();
    long lacking = 0;
    long quiet = at.size() * leading.least() / 10_000;
    for (int round = 0; over - fits > 1 && known.size() < MOST_TRIALS; round++) {
      if (lacking < 0 && free < quiet) break;
      int next = over == leading.count() ? over - 1 : (fits + over) / 2;
      if (lacking < 0 && round % 3 != 2) {
        next = fits + (int) ((over - fits) * free / Math.max(1, free - lacking));
      }
      next = Math.max(fits + 1, Math.min(over - 1, next));
      Castoff castoff = cast(at.with(Dimension.LEADING, leading.value(next)));
      if (castoff.fits()) {
        fits = next;
        free = castoff.slack();
      } else {
        over = next;
        lacking = castoff.slack();
      }
    }
    return fits;
  }

  private Castoff cast(Adjustment adjustment) {
    Castoff castoff = known.get(adjustment);
    if (castoff != null) return castoff;
    Castoff made = trial.apply(adjustment);
    known.put(adjustment, made);
    return made;
  }
}
