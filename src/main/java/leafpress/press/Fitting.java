package leafpress.press;

import java.util.List;
import java.util.Locale;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.geometry.Length;
import leafpress.makeup.Frame;
import leafpress.style.StyledDocument;

/** A document as it is set: fitted, where its format's number of panels is fixed. */
record Fitting(StyledDocument styled, Frame frame) {
  /** More cuts than these are a rewriting. */
  private static final int MOST_CUTS = 8;

  /** Fits the document of a job; where nothing fits, it is set as tight as can be, and said so. */
  static Fitting of(
      Press press, Job job, Copy copy, Kit kit, StyledDocument styled, Findings findings) {
    Format format = copy.format();
    if (!Fitter.fixed(format)) return new Fitting(styled, Geometry.frame(format));
    Fitter fitter = new Fitter(styled, format, kit.typesetter());
    Fit fit = fitter.search();
    if (fit.best().isEmpty()) report(press, job, format, fitter, fit, findings);
    Adjustment to = fit.best().orElse(fit.tried().get(0).adjustment());
    return new Fitting(fitter.styled(to), fitter.frame(to));
  }

  private static void report(
      Press press, Job job, Format format, Fitter fitter, Fit fit, Findings findings) {
    Castoff castoff = fit.castoff();
    List<Sentence> cuts = fitter.cuts(castoff.overLines());
    Span place = cuts.isEmpty() ? job.edition().span() : cuts.get(0).place();
    String panel =
        format.panels().get(Math.min(castoff.panel(), format.panels().size()) - 1).name();
    findings.add(
        PressRule.NO_FIT,
        Span.of(place.file()),
        String.format(
            Locale.ROOT,
            "%s does not fit %s: at %s pt, the smallest type that is allowed, %d %s over on the"
                + " panel “%s”",
            String.join(", ", job.articles()),
            format.name(),
            Length.show(fit.tried().get(0).adjustment().size()),
            castoff.overLines(),
            castoff.overLines() == 1 ? "line is" : "lines are",
            panel),
        hint(cuts, castoff.overLines(), larger(press, job, format)));
  }

  private static String hint(List<Sentence> cuts, int lines, String larger) {
    StringBuilder hint = new StringBuilder();
    int saved = 0;
    for (Sentence cut : cuts.subList(0, Math.min(MOST_CUTS, cuts.size()))) {
      hint.append(hint.length() == 0 ? "cut " : "; ").append(show(cut));
      saved += cut.saves();
    }
    if (saved < lines) hint.append(hint.length() == 0 ? "cut" : "; and").append(" more");
    if (!larger.isEmpty()) hint.append("; or take the format ").append(larger);
    return hint.toString();
  }

  private static String show(Sentence cut) {
    String text = cut.text();
    int keep = text.offsetByCodePoints(0, Math.min(50, text.codePointCount(0, text.length())));
    String words = keep < text.length() ? text.substring(0, keep).strip() + "…" : text;
    return String.format(
        Locale.ROOT,
        cut.whole()
            ? "“%s” in line %d (%d %s, about %d %s)"
            : "some of what ends “%s” in line %d (%d %s, about %d %s)",
        words,
        cut.place().line(),
        cut.words(),
        cut.words() == 1 ? "word" : "words",
        cut.saves(),
        cut.saves() == 1 ? "line" : "lines");
  }

  /** The smallest larger format that would do; empty if there is none. */
  private static String larger(Press press, Job job, Format format) {
    return press.formats().stream()
        .filter(name -> !name.equals(format.name()))
        .flatMap(name -> press.format(with(job, name)).stream())
        .filter(other -> area(other) > area(format))
        .sorted((a, b) -> Double.compare(area(a), area(b)))
        .map(Format::name)
        .filter(
            name ->
                press.fitLine(with(job, name), new Findings()).filter(FitLine::fits).isPresent())
        .findFirst()
        .orElse("");
  }

  private static Job with(Job job, String format) {
    Edition e = job.edition();
    Edition other =
        new Edition(
            e.kind(),
            format,
            e.style(),
            e.articles(),
            e.languages(),
            e.paired(),
            e.outputs(),
            e.span());
    return new Job(other, job.articles(), job.languages(), job.name());
  }

  /** Formats without a fixed number of pages are larger than all others. */
  private static double area(Format format) {
    double area = 1e30 * (Fitter.fixed(format) ? 0 : 1);
    double page = (double) format.page().width() * format.page().height();
    return area + page * Math.max(1, format.panels().size());
  }
}
