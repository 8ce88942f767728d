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
  /** How many sizes are looked at closely: under the largest, a looser setting may look better. */
  private static final int SIZES = 2;

  /** More values of a dimension are not told apart by eye. */
  private static final int VALUES = 4;

  /** What no search passes. */
  private static final int MOST_TRIALS = 120;

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
    for (int i = largest; i >= 0 && i > largest - SIZES; i--) at(sizes.value(i));
    return new Fit(best, cast(best.orElseThrow()), tried());
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
      for (long value : values(limits.range(dimension))) {
        Optional<Adjustment> other = opened(found.with(dimension, value));
        if (other.isEmpty()) continue;
        double price = price(other.get());
        if (price >= least) continue;
        least = price;
        found = other.get();
      }
    }
    if (least < cost) {
      cost = least;
      best = Optional.of(found);
    }
  }

  private double price(Adjustment adjustment) {
    Castoff castoff = cast(adjustment);
    return castoff.fits() ? Price.of(adjustment, castoff, limits) : Double.POSITIVE_INFINITY;
  }

  private static List<Long> values(Range range) {
    List<Long> values = new ArrayList<>();
    int count = range.count();
    int shown = Math.min(VALUES, count);
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
   * The index of the largest leading that fits, by false position (what is free or over tells how
   * far to go) with the interval halved where that does not help.
   */
  private int mostLeading(Adjustment at, Range leading) {
    int fits = 0;
    int over = leading.count();
    long free = cast(at.with(Dimension.LEADING, leading.value(0))).slack();
    long lacking = 0;
    for (int round = 0; over - fits > 1 && known.size() < MOST_TRIALS; round++) {
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
