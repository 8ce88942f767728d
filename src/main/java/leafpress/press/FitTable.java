package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Limits;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;

/** The table of {@code leafpress fit}: how copy fits a format, and what other sizes come to. */
final class FitTable {
  private final Fitter fitter;
  private final IntFunction<Optional<Fitting>> limited;
  private final boolean filled;

  /**
   * The table's line for a document.
   *
   * @param limited sets it anew if it may not or should not take so many pages
   * @param filled whether panels are filled as a build fills them, which takes several times as
   *     long as to find the largest type that fits
   */
  FitTable(Fitter fitter, IntFunction<Optional<Fitting>> limited, boolean filled) {
    this.fitter = fitter;
    this.limited = limited;
    this.filled = filled;
  }

  /** A line for each job, in their order; where there cannot be one, a finding says why. */
  static List<FitLine> of(Press press, List<Job> jobs, boolean filled, Findings findings) {
    List<ForkJoinTask<Optional<FitLine>>> lines = new ArrayList<>();
    List<ForkJoinTask<Optional<FitLine>>> pages = new ArrayList<>();
    List<ForkJoinTask<Optional<FitLine>>> panels = new ArrayList<>();
    for (Job job : jobs) {
      lines.add(ForkJoinTask.adapt(() -> press.fitLine(job, filled, findings)));
      (fixed(press, job) ? panels : pages).add(lines.get(lines.size() - 1));
    }
    // Other threads take from the end: what is to be fitted there, while pages are counted here.
    pages.addAll(panels);
    ForkJoinTask.invokeAll(pages);
    return lines.stream().flatMap(line -> line.join().stream()).toList();
  }

  private static boolean fixed(Press press, Job job) {
    return press.format(job).map(Fitter::fixed).orElse(false);
  }

  FitLine line(Job job) {
    return fitter.fixed() ? panels(job) : pages(job);
  }

  private FitLine panels(Job job) {
    Limits limits = fitter.limits();
    Fit fit = filled ? fitter.search() : fitter.largest();
    Castoff castoff = filled ? fit.best().map(fitter::spread).orElse(fit.castoff()) : fit.castoff();
    Adjustment least = limits.tightest(limits.range(Dimension.SIZE).least());
    List<FitLine.AtSize> sizes = new ArrayList<>();
    for (double size : FitLine.SIZES) {
      Castoff at = fitter.onPanels(limits.tightest(Length.pt(size)));
      sizes.add(new FitLine.AtSize(size, at.pages(), at.fits(), at.overLines()));
      if (!at.fits()) break; // what is larger is over by more
    }
    return line(job, fit.best().orElse(least), fitter.panels(), castoff, sizes);
  }

  private FitLine pages(Job job) {
    fitter.inProportion();
    Limits limits = fitter.unfitted().limits();
    Adjustment set = limits.asked();
    Castoff asked = fitter.castOff(set);
    Optional<Fitting> fitting = limited.apply(fitter.padded(asked.pages()));
    Castoff castoff = fitting.map(fitter::castOff).orElse(asked);
    List<FitLine.AtSize> sizes = new ArrayList<>();
    for (double size : FitLine.SIZES) {
      if (fitter.tooSmall(Length.pt(size))) continue;
      Castoff at = fitter.castOff(set.with(Dimension.SIZE, Length.pt(size)));
      sizes.add(new FitLine.AtSize(size, fitter.padded(at.pages()), true, 0));
    }
    Adjustment to = fitting.map(Fitting::to).orElse(set);
    return line(job, to, fitter.padded(castoff.pages()), castoff, sizes);
  }

  private FitLine line(
      Job job, Adjustment set, int pages, Castoff castoff, List<FitLine.AtSize> sizes) {
    return new FitLine(
        job.articles().get(0),
        job.language(),
        job.edition().format(),
        fitter.fixed(),
        castoff.fits() && !fitter.notLarge(set.size()),
        Length.toPt(set.size()),
        pages,
        castoff.overLines(),
        filled ? Optional.of(filled(set, castoff)) : Optional.empty(),
        List.copyOf(sizes));
  }

  private static FitLine.Filled filled(Adjustment set, Castoff castoff) {
    double line = set.size() * set.leading() / 1_000.0;
    return new FitLine.Filled(
        Length.toPt(set.size() * set.leading() / 1_000),
        castoff.fill(),
        castoff.free() / line,
        castoff.uneven() / line);
  }
}
