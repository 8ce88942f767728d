package leafpress.copyfit;

import java.util.Optional;

/**
 * Looks beside the best setting: coordinate descent stops where no dimension alone gains, but two
 * together may.
 */
final class Beside {
  /** How many steps a dimension is moved at most. */
  private static final int REACH = 4;

  private final Limits limits;
  private final Trials trials;
  private final int most;
  private Adjustment best;

  private Beside(Limits limits, Trials trials, Adjustment best, int most) {
    this.limits = limits;
    this.trials = trials;
    this.best = best;
    this.most = most;
  }

  /**
   * A neighbour that is cheaper than the best, if there is one.
   *
   * @param fewest trials that are made in all, if there are so many neighbours
   * @param most trials that no search passes
   */
  static Optional<Adjustment> of(
      Limits limits, Trials trials, Adjustment best, int fewest, int most) {
    Beside beside = new Beside(limits, trials, best, most);
    for (int reach = 1; reach <= REACH; reach++) {
      boolean gained = beside.gains(reach);
      if (gained) reach = 0;
      else if (trials.count() >= fewest) break;
    }
    return beside.best.equals(best) ? Optional.empty() : Optional.of(beside.best);
  }

  /** Tries the neighbours so many steps away, in one dimension and with another leading. */
  private boolean gains(int reach) {
    Adjustment from = best;
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.LEADING) continue;
      for (int side = -1; side <= 1; side += 2) {
        Optional<Adjustment> moved = moved(from, dimension, side * reach);
        if (moved.isEmpty()) continue;
        for (int lead = -reach; lead <= reach; lead++) {
          moved(moved.get(), Dimension.LEADING, lead).ifPresent(this::take);
        }
      }
    }
    for (int lead = -reach; lead <= reach; lead++) {
      moved(from, Dimension.LEADING, lead).ifPresent(this::take);
    }
    return !best.equals(from);
  }

  private void take(Adjustment other) {
    if (trials.count() >= most || trials.over(other)) return;
    double least = trials.price(best);
    if (trials.worth(other, least) && trials.price(other) < least) best = other;
  }

  /** The adjustment so many steps away; nothing if the limits end before. */
  private Optional<Adjustment> moved(Adjustment from, Dimension dimension, int steps) {
    if (steps == 0) return Optional.of(from);
    Range range = limits.range(dimension);
    long value = from.get(dimension) + steps * range.step();
    if (value < range.least() || value > range.most()) return Optional.empty();
    return Optional.of(from.with(dimension, value));
  }
}
