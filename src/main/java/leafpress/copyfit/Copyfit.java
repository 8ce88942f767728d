package leafpress.copyfit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Searches limits for the adjustment that fills panels best. The largest sizes at which the copy
 * fits at all are found by halving; at each of them the other dimensions are varied one after
 * another (coordinate descent), and for each value of theirs the leading is opened until the copy
 * just fits. Then the neighbours of the best are tried in all dimensions at once. The cheapest of
 * all that fit wins; of equals, the first that was tried. What cannot be cheaper than the best so
 * far, whatever came of it, is not tried.
 */
public final class Copyfit {
  /** Sizes that are looked at closely: under the largest, a looser setting may look better. */
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

  /** As many trials at least, where there is so much to try. */
  private static final int FEWEST_TRIALS = 50;

  /** No search goes on after so many trials. */
  private static final int MOST_TRIALS = 60;

  /** What no search for a setting that tears no block passes. */
  private static final int MOST_WHOLE = 120;

  private final Limits limits;
  private final Trials trials;
  private final Opening opening;
  private Optional<Adjustment> best = Optional.empty();
  private double cost = Double.POSITIVE_INFINITY;

  private Copyfit(Limits limits, Trials trials) {
    this.limits = limits;
    this.trials = trials;
    this.opening = new Opening(limits, trials);
  }

  /**
   * Searches.
   *
   * @param trial casts copy off at an adjustment; equal adjustments must give equal castoffs
   */
  public static Fit search(Limits limits, Function<Adjustment, Castoff> trial) {
    return search(limits, Function.identity(), trial);
  }

  /**
   * The same, where some adjustments come to the same setting.
   *
   * @param setting equal for adjustments that cannot be told apart
   */
  public static Fit search(
      Limits limits, Function<Adjustment, ?> setting, Function<Adjustment, Castoff> trial) {
    return new Copyfit(limits, new Trials(limits, setting, trial)).search();
  }

  /** Looks for the largest size at which copy fits, set as tight as the limits allow. */
  public static Fit largest(Limits limits, Function<Adjustment, Castoff> trial) {
    Copyfit copyfit = new Copyfit(limits, new Trials(limits, Function.identity(), trial));
    Range sizes = limits.range(Dimension.SIZE);
    int largest = copyfit.largest(sizes);
    Castoff castoff = copyfit.tightest(sizes, Math.max(0, largest));
    Optional<Adjustment> best =
        largest < 0 ? Optional.empty() : Optional.of(limits.tightest(sizes.value(largest)));
    return new Fit(best, castoff, copyfit.trials.tried());
  }

  private Fit search() {
    Range sizes = limits.range(Dimension.SIZE);
    int largest = largest(sizes);
    if (largest < 0) {
      Adjustment least = limits.tightest(sizes.least());
      return new Fit(Optional.empty(), trials.cast(least), trials.tried());
    }
    int i = largest;
    for (; i >= 0 && i > largest - SIZES; i--) at(sizes.value(i));
    for (; i >= 0 && torn(); i--) whole(sizes.value(i));
    Beside.of(limits, trials, best.orElseThrow(), FEWEST_TRIALS, MOST_TRIALS).ifPresent(this::take);
    return new Fit(best, trials.cast(best.orElseThrow()), trials.tried());
  }

  /** Whether smaller type may be worth it: the best so far tears a block, and there is time. */
  private boolean torn() {
    return trials.count() < MOST_WHOLE
        && best.map(b -> trials.cast(b).worst() >= TORN).orElse(true);
  }

  /** Looks at a smaller size for a setting that tears nothing. */
  private void whole(long size) {
    Adjustment ideal = limits.ideal().with(Dimension.SIZE, size);
    take(untorn(opened(ideal).orElse(limits.tightest(size))));
  }

  private void take(Adjustment found) {
    double price = trials.price(found);
    if (price >= cost) return;
    cost = price;
    best = Optional.of(found);
  }

  /**
   * The index of the largest size at which copy fits at its tightest; -1 if there is none. Each
   * size has line breaks of its own, which take most of the time, so few are tried: first as large
   * a one as would fill the panels, then between two by what one leaves free and the other has
   * over, then half way.
   */
  private int largest(Range sizes) {
    int over = sizes.count();
    int fits = 0;
    Castoff least = tightest(sizes, 0);
    if (!least.fits()) return -1;
    double full = Math.sqrt(1 / Math.max(0.25, least.fill()));
    int next = sizes.index((long) (sizes.least() * full));
    boolean measured = false;
    while (over - fits > 1) {
      next = Math.max(fits + 1, Math.min(over - 1, next));
      if (tightest(sizes, next).fits()) fits = next;
      else over = next;
      if (over == sizes.count()) {
        next = over; // nothing is over yet: the largest size next
      } else {
        next = measured ? (fits + over) / 2 : between(sizes, fits, over);
        measured = true;
      }
    }
    return fits;
  }

  private int between(Range sizes, int fits, int over) {
    double free = tightest(sizes, fits).slack();
    double lacking = tightest(sizes, over).slack();
    return fits + (int) Math.round((over - fits) * free / Math.max(1, free - lacking));
  }

  private Castoff tightest(Range sizes, int size) {
    return trials.cast(limits.tightest(sizes.value(size)));
  }

  /** Varies all else at a size. */
  private void at(long size) {
    Adjustment here = limits.ideal().with(Dimension.SIZE, size);
    if (!trials.worth(here, cost)) return;
    Adjustment tightest = limits.tightest(size);
    Adjustment found = opened(here).or(() -> opened(tightest)).orElse(tightest);
    double least = Math.min(cost, trials.price(found));
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.SIZE || dimension == Dimension.LEADING) continue;
      for (long value : values(limits.range(dimension), VALUES)) {
        if (trials.count() >= MOST_TRIALS) break;
        Optional<Adjustment> other = opening.of(found.with(dimension, value), least);
        if (other.isEmpty()) continue;
        double price = trials.price(other.get());
        if (price >= least) continue;
        least = price;
        found = other.get();
      }
    }
    take(trials.cast(found).worst() >= TORN ? untorn(found) : found);
  }

  /**
   * Where a block is torn by the end of a panel, a little less or more space all over may keep it
   * whole: what was found is tried again at leadings in between and with other spaces.
   */
  private Adjustment untorn(Adjustment torn) {
    Adjustment found = torn;
    for (long space : values(limits.range(Dimension.SPACE), VALUES)) {
      for (long leading : values(limits.range(Dimension.LEADING), LEADINGS)) {
        if (trials.count() >= MOST_WHOLE) return found;
        Adjustment other = torn.with(Dimension.SPACE, space).with(Dimension.LEADING, leading);
        double least = Math.min(cost, trials.price(found));
        if (trials.over(other)) break;
        if (trials.worth(other, least) && trials.price(other) < least) found = other;
      }
    }
    return found;
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

  private Optional<Adjustment> opened(Adjustment at) {
    return opening.of(at, Double.POSITIVE_INFINITY);
  }
}
