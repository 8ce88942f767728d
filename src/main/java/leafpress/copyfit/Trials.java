package leafpress.copyfit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was tried and what came of it. Adjustments that come to the same are tried once. */
final class Trials {
  private final Limits limits;
  private final Function<Adjustment, ?> setting;
  private final Function<Adjustment, Castoff> trial;
  private final Map<Adjustment, Castoff> known = new HashMap<>();
  private final Map<Object, Fit.Tried> tried = new LinkedHashMap<>();

  /** What did not fit. */
  private final List<Adjustment> over = new ArrayList<>();

  Trials(Limits limits, Function<Adjustment, ?> setting, Function<Adjustment, Castoff> trial) {
    this.limits = limits;
    this.setting = setting;
    this.trial = trial;
  }

  Castoff cast(Adjustment adjustment) {
    Castoff castoff = known.get(adjustment);
    if (castoff != null) return castoff;
    Object comesTo = setting.apply(adjustment);
    Fit.Tried same = tried.get(comesTo);
    Castoff made = same == null ? trial.apply(adjustment) : same.castoff();
    if (same == null) tried.put(comesTo, new Fit.Tried(adjustment, made));
    known.put(adjustment, made);
    if (!made.fits()) over.add(adjustment);
    return made;
  }

  /** Takes over what others found to be over. */
  void over(List<Fit.Tried> others) {
    for (Fit.Tried other : others) if (!other.castoff().fits()) over.add(other.adjustment());
  }

  /**
   * Whether it is known without a trial that an adjustment does not fit: a smaller one was over.
   */
  boolean over(Adjustment adjustment) {
    for (Adjustment smaller : over) if (smaller.within(adjustment)) return true;
    return false;
  }

  /** What an adjustment costs; no bounds if copy does not fit. */
  double price(Adjustment adjustment) {
    Castoff castoff = cast(adjustment);
    return castoff.fits() ? Price.of(adjustment, castoff, limits) : Double.POSITIVE_INFINITY;
  }

  /** Whether an adjustment may cost less than a bound, as far as that is known without a trial. */
  boolean worth(Adjustment adjustment, double bound) {
    return Price.floor(adjustment, limits) < bound;
  }

  int count() {
    return tried.size();
  }

  List<Fit.Tried> tried() {
    return List.copyOf(tried.values());
  }
}
