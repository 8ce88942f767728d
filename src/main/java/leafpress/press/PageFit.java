package leafpress.press;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Copyfit;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Limits;
import leafpress.copyfit.Range;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.edition.PageLimit;
import leafpress.makeup.Frame;
import leafpress.style.StyledDocument;
import leafpress.typeset.Typesetter;

/**
 * Fits a document to the number of pages that its edition allows, after it took another number as
 * its style asks. Within the limits of the style, type and spaces are changed as little as need be,
 * all of them together. Where that is not enough because the margin column is full, the notes that
 * it has no room for stand in the text.
 */
final class PageFit {
  /** From what the style asks for to the tightest that it allows: finer steps are not seen. */
  private static final int STEPS = 8;

  /** What a step tighter costs: a note that stays whole is worth three. */
  private static final double TIGHTER = 1_000;

  private final Format format;
  private final Typesetter typesetter;
  private final PageLimit limit;
  private final Frame frame;

  PageFit(Format format, Typesetter typesetter, PageLimit limit) {
    this.format = format;
    this.typesetter = typesetter;
    this.limit = limit;
    Frame pages = Geometry.frame(format);
    this.frame = limit.exactly() ? pages.ofPages(limit.pages()) : pages;
  }

  /**
   * A document set anew, where it takes another number of pages than it may or should. What its
   * format wishes and cannot have is forgotten; what its edition demands is refused.
   *
   * @param pages how many it takes as the style asks
   */
  static Optional<Fitting> of(Job job, Format format, Kit kit, StyledDocument styled, int pages) {
    if (Fitter.fixed(format)) return Optional.empty();
    PageLimit demand = job.edition().pages();
    boolean wish = demand.pages() == 0 && job.edition().kind() == Edition.Kind.LEAFLET;
    PageLimit limit = wish ? format.pages() : demand;
    if (limit.keeps(pages)) return Optional.empty();
    Fitting fitting = new PageFit(format, kit.typesetter(), limit).of(styled, pages);
    return Optional.of(fitting).filter(f -> !wish || f.noFit().isEmpty());
  }

  /**
   * Fits.
   *
   * @param pages how many it takes as the style asks
   */
  Fitting of(StyledDocument styled, int pages) {
    if (pages < limit.pages()) return filled(new Fitter(styled, format, typesetter));
    Fitter fitter = new Fitter(styled, format, typesetter);
    while (true) {
      Limits limits = fitter.limits();
      Adjustment tightest = step(limits, STEPS);
      if (fits(fitter, tightest)) return set(fitter, loosest(fitter, limits));
      Set<Span> carried = fitter.carried(tightest);
      if (carried.isEmpty()) return refused(fitter, tightest);
      fitter = new Fitter(fitter.unfitted().inText(carried), format, typesetter);
    }
  }

  /** Larger type, where there is room for it; what is still free is left blank. */
  private Fitting filled(Fitter fitter) {
    Predicate<Adjustment> fits = a -> fits(fitter, a);
    Fit fit =
        Copyfit.search(fitter.limits(), a -> fitter.castOff(a, fits.test(a) ? limit.pages() : 1));
    return set(fitter, fit.best().orElseGet(() -> step(fitter.limits(), 0)));
  }

  private Adjustment loosest(Fitter fitter, Limits limits) {
    int fits = STEPS;
    int over = 0;
    while (fits - over > 1) {
      int middle = (fits + over) / 2;
      if (fits(fitter, step(limits, middle))) fits = middle;
      else over = middle;
    }
    return calmest(fitter, limits, fits);
  }

  /** Of the settings that fit, the loosest, unless a tighter one keeps more together. */
  private Adjustment calmest(Fitter fitter, Limits limits, int loosest) {
    Adjustment best = step(limits, loosest);
    double least = Double.POSITIVE_INFINITY;
    for (int steps = loosest; steps <= STEPS; steps++) {
      Adjustment to = step(limits, steps);
      if (!fits(fitter, to)) continue;
      double cost = fitter.castOff(to, limit.pages()).makeup() + TIGHTER * (steps - loosest);
      if (cost >= least) continue;
      least = cost;
      best = to;
    }
    return best;
  }

  /** A setting so many steps from what the style asks for, all dimensions alike. */
  private static Adjustment step(Limits limits, int steps) {
    Adjustment to = limits.ideal();
    for (Dimension dimension : Dimension.values()) {
      Range range = limits.range(dimension);
      long tighter = (range.nearest() - range.least()) * steps / STEPS;
      to = to.with(dimension, range.nearest() - tighter);
    }
    return to;
  }

  private boolean fits(Fitter fitter, Adjustment to) {
    return fitter.pages(to) <= limit.pages();
  }

  private Fitting set(Fitter fitter, Adjustment to) {
    return new Fitting(fitter.styled(to), frame.withMargins(to.margin()), to, Optional.empty());
  }

  private Fitting refused(Fitter fitter, Adjustment tightest) {
    Fit.Tried tried = new Fit.Tried(tightest, fitter.castOff(tightest, limit.pages()));
    Fit fit = new Fit(Optional.empty(), tried.castoff(), List.of(tried));
    Fitting tight = set(fitter, tightest);
    NoFit noFit = new NoFit(format, fitter, fit);
    return new Fitting(tight.styled(), tight.frame(), tightest, Optional.of(noFit));
  }
}
