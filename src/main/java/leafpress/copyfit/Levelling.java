package leafpress.copyfit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at a setting as it will be printed, with what it leaves free spread over its panels, and
 * for another where panels would gape unlike each other or a block would be torn to fill them. Only
 * few settings leave so much free, so that most copy pays one trial for it, or none.
 */
public final class Levelling {
  /** Free space that nobody sees, and feet that look level, in lines. */
  private static final int QUIET_LINES = 2;

  private static final int NEARLY = 3;

  /** Panels whose feet are not level look like a mistake: worse than a block that is torn. */
  private static final double UNLEVEL = 4_000;

  /** Panels that are filled by less than this share all together look unfinished, level or not. */
  private static final double SPARSE = 0.5;

  /** Finer steps are not seen. */
  private static final int SPACES = 4;

  private static final int LEADINGS = 5;

  /** What no search passes: the settings of three sizes. */
  private static final int MOST_TRIALS = 60;

  private final Limits limits;
  private final Trials trials;
  private Adjustment best;
  private double least;

  private Levelling(Limits limits, Adjustment found, Trials trials) {
    this.limits = limits;
    this.trials = trials;
    this.best = found;
    this.least = price(found);
  }

  /**
   * The same fit, or a better one in print.
   *
   * @param printed casts copy off with what is left spread
   */
  static Fit of(Fit fit, Limits limits, Function<Adjustment, Castoff> printed) {
    return of(fit, limits, Function.identity(), printed);
  }

  /**
   * The same, where some adjustments come to the same setting.
   *
   * @param setting equal for adjustments that cannot be told apart
   * @param printed casts copy off with what is left spread
   */
  public static Fit of(
      Fit fit,
      Limits limits,
      Function<Adjustment, ?> setting,
      Function<Adjustment, Castoff> printed) {
    Optional<Adjustment> found = fit.best();
    boolean spread = limits.spread() > 1_000;
    if (!spread || found.isEmpty() || full(found.get(), fit.castoff())) return fit;
    Trials trials = new Trials(limits, setting, printed);
    // Nothing is spread where copy is over.
    trials.over(fit.tried());
    Levelling levelling = new Levelling(limits, found.get(), trials);
    // Where a block is torn before anything is spread, others have been looked for already.
    levelling.search(fit.castoff().worst());
    List<Fit.Tried> all = new ArrayList<>(fit.tried());
    all.addAll(trials.tried());
    Castoff castoff = trials.cast(levelling.best);
    return new Fit(Optional.of(levelling.best), castoff, List.copyOf(all));
  }

  /** Tries sizes from the largest on until one has a setting without a fault. */
  private void search(double worst) {
    Range sizes = limits.range(Dimension.SIZE);
    double torn = Math.max(Copyfit.TORN, worst + 1);
    for (int i = sizes.count() - 1; i >= 0 && !good(best, torn); i--) at(sizes.value(i));
  }

  private void at(long size) {
    Adjustment tightest = limits.tightest(size);
    if (trials.over(tightest) || !trials.cast(tightest).fits()) return;
    Range leading = limits.range(Dimension.LEADING);
    Range space = limits.range(Dimension.SPACE);
    Adjustment ideal = limits.ideal().with(Dimension.SIZE, size);
    for (long s : Copyfit.values(space, SPACES)) {
      for (long l : Copyfit.values(leading, LEADINGS)) {
        if (trials.count() >= MOST_TRIALS) return;
        Adjustment to = ideal.with(Dimension.SPACE, s).with(Dimension.LEADING, l);
        if (trials.over(to)) break;
        if (!trials.worth(to, least)) continue;
        if (!trials.cast(to).fits()) break;
        double price = price(to);
        if (price >= least) continue;
        least = price;
        best = to;
      }
    }
  }

  private double price(Adjustment to) {
    return trials.price(to) + (level(to, trials.cast(to)) ? 0 : UNLEVEL);
  }

  private boolean good(Adjustment to, double torn) {
    Castoff castoff = trials.cast(to);
    return castoff.worst() < torn && level(to, castoff);
  }

  /** Whether there is nothing to spread. */
  private static boolean full(Adjustment to, Castoff castoff) {
    return quiet(to, castoff.free(), QUIET_LINES) && quiet(to, castoff.uneven(), QUIET_LINES);
  }

  /**
   * Whether feet are level, or nearly and the last panel is full; or so little stands on panels
   * that nobody expects it.
   */
  private static boolean level(Adjustment to, Castoff castoff) {
    if (castoff.fill() < SPARSE) return true;
    if (quiet(to, castoff.uneven(), QUIET_LINES)) return true;
    return quiet(to, castoff.free(), QUIET_LINES) && quiet(to, castoff.uneven(), NEARLY);
  }

  private static boolean quiet(Adjustment to, long height, int lines) {
    return height < lines * to.size() * to.leading() / 1_000;
  }
}
