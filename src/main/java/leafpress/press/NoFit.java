package leafpress.press;

import java.util.ArrayList;
import java.util.Comparator;
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
import leafpress.edition.Layout;
import leafpress.edition.Panel;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.makeup.MakeupRule;
import leafpress.makeup.Overset;

/** Copy for which a format has no room at any setting, and what could be done. */
record NoFit(Format format, Fitter fitter, Fit fit) {
  /** A line more than are over, because panels are not filled to the last line. */
  private static final int SPARE = 1;

  /** Formats without a fixed number of pages have more room than all others. */
  private static final Comparator<Format> BY_ROOM =
      Comparator.comparing((Format f) -> !Fitter.fixed(f)).thenComparingDouble(NoFit::room);

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
    for (Overset over : overset()) advise(over, job).ifPresent(advice::add);
    return advice.toString();
  }

  private Optional<String> advise(Overset over, Job job) {
    String panel = "“" + over.panel() + "”";
    switch (role(over)) {
      case COVER:
        return Optional.of("for " + panel + " shorten the title, the subtitle or the summary");
      case FLAP:
        return Optional.of("for " + panel + " shorten the summary or what is marked for the flap");
      case BACK:
        return Optional.of("for " + panel + " shorten " + atTheEnd(job));
      default:
        return Optional.empty();
    }
  }

  private static String atTheEnd(Job job) {
    String note = "the note at the end, or the about page";
    return job.edition().layout() == Layout.SUMMARY
        ? "the summary in the other language, " + note
        : note;
  }

  /** How many lines are over of what runs through panels or pages. */
  int linesOfText() {
    if (format.panels().isEmpty()) return fit.castoff().overLines();
    return overset().stream().filter(o -> runs(role(o))).mapToInt(Overset::lines).sum();
  }

  private Panel.Role role(Overset over) {
    return format.panels().get(over.page()).role();
  }

  /** Whether running text stands on panels of a role. */
  private static boolean runs(Panel.Role role) {
    return role == Panel.Role.INSIDE || role == Panel.Role.PAGE;
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

  /** The smallest larger format that would do, on the same paper if it can be; else empty. */
  private static String larger(Press press, Job job, Format format) {
    return press.formats().stream()
        .filter(name -> !name.equals(format.name()))
        .flatMap(name -> press.format(with(job, name)).stream())
        .filter(other -> other.largePrint() == format.largePrint())
        .filter(other -> BY_ROOM.compare(other, format) > 0)
        .sorted(
            Comparator.comparing((Format f) -> paper(f) != paper(format)).thenComparing(BY_ROOM))
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

  /** The paper of an office that a format is printed on, by its narrow side. */
  private static long paper(Format format) {
    Size paper = Sheeting.of(format, Math.max(4, format.panels().size())).home().paper();
    return Math.min(paper.width(), paper.height());
  }

  /**
   * How much running text a format has room for: of two that fold the same sheet, one may keep a
   * panel for key points. Of a format with as many pages as it takes, the size of one.
   */
  private static double room(Format format) {
    if (!Fitter.fixed(format)) return (double) format.page().width() * format.page().height();
    double room = 0;
    for (Panel panel : format.panels()) {
      if (runs(panel.role())) room += (double) panel.measure() * panel.columns() * panel.depth();
    }
    return room;
  }
}
