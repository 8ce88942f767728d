package leafpress.copyfit;

import java.util.Optional;

/** Finds the leading for a choice in all other dimensions. */
final class Opening {
  /** No search for a leading goes on after so many trials. */
  private static final int MOST_TRIALS = 120;

  private final Range leading;
  private final Trials trials;

  Opening(Limits limits, Trials trials) {
    this.leading = limits.range(Dimension.LEADING);
    this.trials = trials;
  }

  /**
   * The adjustment with the leading that is cheapest: the ideal one, or the largest that fits, or
   * one between the two. Nothing if no leading fits, or none that can cost less than a bound.
   */
  Optional<Adjustment> of(Adjustment at, double bound) {
    int ideal = leading.index(leading.nearest());
    Adjustment nearest = at.with(Dimension.LEADING, leading.nearest());
    if (!trials.worth(nearest, bound)) return Optional.empty();
    int least = least(at, ideal, bound);
    if (trials.over(leaded(at, least))) return Optional.empty();
    if (!trials.cast(nearest).fits()) return tighter(at, least, ideal);
    double price = trials.price(nearest);
    int most = leading.count() - 1;
    while (most > ideal && !trials.worth(leaded(at, most), price)) most--;
    if (most <= ideal) return Optional.of(nearest);
    Adjustment open = leaded(at, most);
    if (!trials.cast(open).fits()) open = leaded(at, most(at, ideal, most));
    return Optional.of(trials.price(open) < price ? open : nearest);
  }

  /** The least leading that may cost less than a bound. */
  private int least(Adjustment at, int ideal, double bound) {
    int least = 0;
    while (least < ideal && !trials.worth(leaded(at, least), bound)) least++;
    return least;
  }

  /** The largest leading under the ideal one that fits. */
  private Optional<Adjustment> tighter(Adjustment at, int least, int ideal) {
    if (least == ideal || !trials.cast(leaded(at, least)).fits()) return Optional.empty();
    return Optional.of(leaded(at, most(at, least, ideal)));
  }

  /**
   * The largest leading that fits, or one that leaves less than a third of a line, by false
   * position (what is free or over tells how far to go) with the interval halved where that does
   * not help.
   *
   * @param low the index of one that fits
   * @param high the index of one that does not
   */
  private int most(Adjustment at, int low, int high) {
    int fits = low;
    int over = high;
    long free = trials.cast(leaded(at, fits)).slack();
    long lacking = trials.cast(leaded(at, over)).slack();
    long quiet = at.size() * leading.least() / 3_000;
    for (int round = 0; over - fits > 1 && trials.count() < MOST_TRIALS; round++) {
      if (free < quiet) break;
      int next = (fits + over) / 2;
      if (round % 3 != 2) {
        next = fits + (int) ((over - fits) * free / Math.max(1, free - lacking));
      }
      next = Math.max(fits + 1, Math.min(over - 1, next));
      Castoff castoff = trials.cast(leaded(at, next));
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

  private Adjustment leaded(Adjustment at, int index) {
    return at.with(Dimension.LEADING, leading.value(index));
  }
}
