package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Abridgement;
import leafpress.manuscript.Abridgement.LeftOut;
import leafpress.manuscript.Extent;

/**
 * Says what the short editions of an article leave out, and looks whether one of them keeps the
 * benefits and leaves the risks out.
 */
final class ShortEditions implements Check {
  private static final Set<String> WARNINGS = Set.of("warning", "caution");
  private static final List<Extent> SHORT = List.of(Extent.ABRIDGED, Extent.BRIEF);

  /** What is left out at one place: a whole section, or a block or an item of one that stays. */
  private static final class Cut {
    private final LeftOut first;
    private final List<Extent> of = new ArrayList<>();
    private int words;

    Cut(LeftOut first) {
      this.first = first;
    }

    String editions() {
      return (of.size() > 1 ? "abridged and brief" : of.get(0)) + " editions";
    }
  }

  @Override
  public void check(Sheet sheet, Report report) {
    TreeMap<Integer, Cut> cuts = new TreeMap<>();
    TreeMap<Integer, Cut> risks = new TreeMap<>();
    for (Extent extent : SHORT) {
      Abridgement shorter = Abridgement.of(sheet.typescript().article(), extent);
      gather(sheet, extent, shorter.leftOut(), cuts);
      Optional<LeftOut> risk = risk(sheet, shorter, report);
      risk.ifPresent(r -> risks.computeIfAbsent(at(sheet, r), at -> new Cut(r)).of.add(extent));
    }
    for (Cut risk : risks.values()) warn(sheet, risk, report);
    for (Cut cut : cuts.values()) say(sheet, cut, report);
  }

  /** Only whether an edition keeps benefits and leaves risks out, for who is about to print it. */
  static void risks(Sheet sheet, Extent extent, Report report) {
    Abridgement shorter = Abridgement.of(sheet.typescript().article(), extent);
    Optional<LeftOut> risk = risk(sheet, shorter, report);
    if (risk.isEmpty()) return;
    Cut cut = new Cut(risk.get());
    cut.of.add(extent);
    warn(sheet, cut, report);
  }

  /** Blocks of a section whose heading is left out go with it. */
  private static void gather(
      Sheet sheet, Extent extent, List<LeftOut> leftOut, TreeMap<Integer, Cut> cuts) {
    List<LeftOut> heads = leftOut.stream().filter(l -> l.what().equals("heading")).toList();
    for (LeftOut one : leftOut) {
      LeftOut first = head(sheet, one, heads).orElse(one);
      Cut cut = cuts.computeIfAbsent(at(sheet, first), at -> new Cut(first));
      if (!cut.of.contains(extent)) cut.of.add(extent);
      if (cut.of.get(0) == extent) cut.words += words(sheet, one.text());
    }
  }

  /** The heading of the section that a block stands in, if it is left out as well. */
  private static Optional<LeftOut> head(Sheet sheet, LeftOut one, List<LeftOut> heads) {
    Optional<Passage> last = Optional.empty();
    for (Passage heading : sheet.all(Passage.Kind.HEADING)) {
      if (heading.start().line() <= one.span().line()) last = Optional.of(heading);
    }
    int line = last.map(h -> h.start().line()).orElse(0);
    return heads.stream().filter(h -> h.span().line() == line).findFirst();
  }

  private static void say(Sheet sheet, Cut cut, Report report) {
    String what = cut.first.what().equals("heading") ? "section" : cut.first.what();
    report.add(
        CheckRule.LEFT_OUT,
        sheet.language(),
        cut.first.span(),
        "%s leave out the %s “%s” (%d %s)"
            .formatted(
                cut.editions(),
                what.replace('-', ' '),
                Report.brief(cut.first.text()),
                cut.words,
                sheet.isHan() ? "characters" : cut.words == 1 ? "word" : "words"),
        "to keep it there, change the comment <!-- only: … --> before it");
  }

  private static void warn(Sheet sheet, Cut risk, Report report) {
    report.add(
        CheckRule.RISKS_LEFT_OUT,
        sheet.language(),
        risk.first.span(),
        risk.editions() + " keep the benefits and leave out this part of the risks",
        "mark both by <!-- only: … --> for the same editions");
  }

  /**
   * The first risk that is left out while benefits are kept. What is a risk, headings and lead-ins
   * say, as for whole articles, and warnings are, and a paragraph that speaks of several; a benefit
   * is what any sentence promises.
   */
  private static Optional<LeftOut> risk(Sheet whole, Abridgement shorter, Report report) {
    if (shorter.leftOut().isEmpty()) return Optional.empty();
    Phrases risk = Phrases.of(report.words(CheckRule.LATE_RISKS, whole.language()));
    BareRisks bare = BareRisks.of(report, whole.language());
    return shorter.leftOut().stream()
        .filter(one -> isRisk(whole, one, risk) || isBare(one, bare))
        .findFirst()
        .filter(one -> keepsBenefits(whole, shorter, risk, report));
  }

  /** A passage that weighs a benefit against risks by itself, as summaries do, is balanced. */
  private static boolean keepsBenefits(
      Sheet whole, Abridgement shorter, Phrases risk, Report report) {
    String language = whole.language();
    Phrases benefit = Phrases.of(report.words(CheckRule.BENEFITS_WITHOUT_RISKS, language));
    Phrases promise = Phrases.of(report.words(CheckRule.RISKS_LEFT_OUT, language));
    Sheet kept = Sheet.of(Typescript.of(shorter.article(), whole.typescript().text()));
    return kept.passages().stream()
        .filter(p -> p.note().isEmpty())
        .anyMatch(
            p ->
                Balance.announces(p) && benefit.in(p.text())
                    || promise.in(p.text()) && !risk.in(p.text()));
  }

  /** Editor’s notes answer claims; they are no list of risks, though they may speak of one. */
  private static boolean isRisk(Sheet whole, LeftOut one, Phrases risk) {
    if (!one.what().equals("note")) {
      return announced(whole, one.span()).filter(p -> risk.in(p.text())).isPresent();
    }
    return whole.passages().stream()
        .flatMap(p -> p.note().stream())
        .anyMatch(n -> n.span().equals(one.span()) && WARNINGS.contains(n.type()));
  }

  private static boolean isBare(LeftOut one, BareRisks bare) {
    return !one.what().equals("note") && !one.what().equals("heading") && bare.in(one.text());
  }

  /** The heading or lead-in that a place stands under. */
  private static Optional<Passage> announced(Sheet sheet, Span at) {
    Optional<Passage> last = Optional.empty();
    for (Passage passage : sheet.passages()) {
      if (Balance.announces(passage) && passage.start().line() <= at.line()) {
        last = Optional.of(passage);
      }
    }
    return last;
  }

  private static int at(Sheet sheet, LeftOut leftOut) {
    return sheet.typescript().offset(leftOut.span());
  }

  /** Of Chinese, characters. */
  private static int words(Sheet sheet, String text) {
    if (!sheet.isHan()) return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    return (int) text.codePoints().filter(Character::isIdeographic).count();
  }
}
