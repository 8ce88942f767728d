package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.check.Cutting;
import leafpress.check.Typescript;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Cuts;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.geometry.Length;
import leafpress.makeup.MakeupRule;

/** Copy for which a format has no room at any setting, and what could be done. */
record NoFit(Format format, Fitter fitter, Fit fit) {
  /** More cuts than these are a rewriting. */
  private static final int MOST_CUTS = 8;

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
      else if (at.equals(job.edition().span())) at = finding.span();
    }
    Castoff castoff = fit.castoff();
    told.add(
        PressRule.NO_FIT,
        at,
        String.format(
            Locale.ROOT,
            "%s does not fit %s: at %s pt, the smallest type that is allowed, %d %s over %s",
            String.join(", ", job.articles()),
            format.name(),
            Length.show(fit.tried().get(0).adjustment().size()),
            castoff.overLines(),
            castoff.overLines() == 1 ? "line is" : "lines are",
            where(castoff)),
        hint(cuts(press, job), castoff.overLines(), larger(press, job, format)));
    return told;
  }

  private String where(Castoff castoff) {
    List<Panel> panels = format.panels();
    if (panels.isEmpty()) return "the pages that the edition allows";
    return "on the panel “" + panels.get(Math.min(castoff.panel(), panels.size()) - 1).name() + "”";
  }

  /** What to cut so that so many lines fewer are set, of what may be cut at all. */
  private List<Sentence> cuts(Press press, Job job) {
    List<Sentence> may = new ArrayList<>();
    for (Typescript typescript : press.typescripts(job)) {
      Cutting cutting = Cutting.of(press.rules(), typescript);
      for (Sentence sentence : fitter.sentences()) {
        if (!sentence.paragraph().file().equals(typescript.article().file())) continue;
        Optional<Cutting.Cut> cut =
            cutting.cut(sentence.paragraph().line(), sentence.text(), !sentence.whole());
        cut.ifPresent(c -> may.add(sentence.found(c.place(), c.repeats())));
      }
    }
    return Cuts.cheapest(may, fit.castoff().overLines());
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
            ? "“%s” in line %d (%d %s, %d %s%s)"
            : "some of what ends “%s” in line %d (%d %s, %d %s%s)",
        words,
        cut.place().line(),
        cut.words(),
        cut.words() == 1 ? "word" : "words",
        cut.saves(),
        cut.saves() == 1 ? "line" : "lines",
        cut.repeats() == 0 ? "" : "; line " + cut.repeats() + " says the same");
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
