package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import leafpress.check.Cutting;
import leafpress.check.Typescript;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Cuts;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.geometry.Length;
import leafpress.makeup.MakeupRule;
import leafpress.makeup.Overset;

/** Copy for which a format has no room at any setting, and what could be done. */
record NoFit(Format format, Fitter fitter, Fit fit) {
  /** A line more than are over, because panels are not filled to the last line. */
  private static final int SPARE = 1;

  /**
   * What is to be said: one error in place of those that makeup has for each panel.
   *
   * @param made the findings of makeup
   */
  Findings told(Press press, Job job, Findings made) {
    Findings told = new Findings();
    Span at = job.edition().span();
    for (Diagnostic finding : made.sorted()) {
      if (finding.rule() != MakeupRule.OVERSET_COPY) told.add(finding);
      else if (at.equals(job.edition().span()) && finding.span().line() > 0) at = finding.span();
    }
    int lines = fit.castoff().overLines();
    told.add(
        PressRule.NO_FIT,
        at,
        String.format(
            Locale.ROOT,
            "%s does not fit %s: at %s pt, the smallest type that is allowed, %d %s over %s",
            named(job),
            format.name(),
            Length.show(tightest().size()),
            lines,
            lines == 1 ? "line is" : "lines are",
            where()),
        advice(press, job, at) + other(larger(press, job, format)));
    return told;
  }

  /** The article and, where there may be doubt, which edition of it. */
  private static String named(Job job) {
    String articles = String.join(", ", job.articles());
    String languages = String.join(" and ", job.languages());
    String layout = job.edition().layout().joins() ? ", " + job.edition().layout().label() : "";
    return articles + " (" + languages + layout + ")";
  }

  private static String other(String larger) {
    return larger.isEmpty() ? "" : "; or take the format " + larger;
  }

  private Adjustment tightest() {
    return fit.tried().get(0).adjustment();
  }

  private String where() {
    if (format.panels().isEmpty()) return "the pages that the edition allows";
    List<Overset> overset = overset();
    if (overset.size() == 1) return "on the panel “" + overset.get(0).panel() + "”";
    List<String> each = new ArrayList<>();
    for (Overset over : overset) each.add(over.lines() + " on “" + over.panel() + "”");
    return "on the panels: " + String.join(", ", each);
  }

  private List<Overset> overset() {
    return fitter.overset(tightest());
  }

  /** Sentences of the running text help its panels alone; others have copy of their own. */
  private String advice(Press press, Job job, Span at) {
    StringJoiner advice = new StringJoiner("; ");
    int lines = linesOfText();
    if (lines > 0) advice.add(new CutList(cuts(press, job), lines, job, at).shown());
    for (Overset over : overset()) advise(over).ifPresent(advice::add);
    return advice.toString();
  }

  private Optional<String> advise(Overset over) {
    String panel = "“" + over.panel() + "”";
    switch (format.panels().get(over.page()).role()) {
      case COVER:
        return Optional.of("for " + panel + " shorten the title, the subtitle or the summary");
      case FLAP:
        return Optional.of("for " + panel + " shorten the summary or what is marked for the flap");
      case BACK:
        return Optional.of("for " + panel + " shorten the note at the end, or the about page");
      default:
        return Optional.empty();
    }
  }

  /** How many lines are over of what runs through panels or pages. */
  int linesOfText() {
    if (format.panels().isEmpty()) return fit.castoff().overLines();
    return overset().stream().filter(o -> advise(o).isEmpty()).mapToInt(Overset::lines).sum();
  }

  /** What to cut so that all has room, of what may be cut at all. */
  List<Sentence> cuts(Press press, Job job) {
    List<Sentence> may = new ArrayList<>();
    // Where blocks stand in pairs, one language leads, and its translation is cut with it.
    List<Typescript> all = press.typescripts(job);
    boolean pairs = job.edition().layout().pairs();
    for (Typescript typescript : pairs ? all.subList(0, Math.min(1, all.size())) : all) {
      Cutting cutting = Cutting.of(press.rules(), typescript);
      for (Sentence sentence : fitter.sentences()) {
        if (!sentence.paragraph().file().equals(typescript.article().file())) continue;
        Optional<Cutting.Cut> cut =
            cutting.cut(sentence.paragraph().line(), sentence.text(), !sentence.whole());
        cut.ifPresent(c -> may.add(sentence.found(c.place(), c.repeats())));
      }
    }
    return Cuts.cheapest(may, linesOfText() + SPARE);
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
                press
                    .fitLine(with(job, name), false, new Findings())
                    .filter(FitLine::fits)
                    .isPresent())
        .findFirst()
        .orElse("");
  }

  private static Job with(Job job, String format) {
    Edition other = job.edition().in(format);
    return new Job(other, job.articles(), job.languages(), job.name());
  }

  /** Formats without a fixed number of pages are larger than all others. */
  private static double area(Format format) {
    double area = 1e30 * (Fitter.fixed(format) ? 0 : 1);
    double page = (double) format.page().width() * format.page().height();
    return area + page * Math.max(1, format.panels().size());
  }
}
