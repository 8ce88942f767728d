package leafpress.copyfit;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param best the adjustment to set; nothing when none fits
 * @param castoff what it takes; when none fits, what the tightest takes at the smallest size
 * @param tried all that was tried, in order
 */
public record Fit(Optional<Adjustment> best, Castoff castoff, List<Tried> tried) {

  /** A trial: an adjustment and what came of it. */
  public record Tried(Adjustment adjustment, Castoff castoff) {}
}
