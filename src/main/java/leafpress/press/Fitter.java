package leafpress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Copyfit;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Levelling;
import leafpress.copyfit.Limits;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Format;
import leafpress.geometry.Length;
import leafpress.makeup.Frame;
import leafpress.makeup.Makeup;
import leafpress.makeup.Overset;
import leafpress.style.FittedDocuments;
import leafpress.style.StyledDocument;
import leafpress.typeset.Measurer;
import leafpress.typeset.Typesetter;

/** Fits a document to a format whose number of panels is fixed; others stay as the style says. */
final class Fitter {
  /** Type for all readers (T-01 of docs/standards); large print has 18 pt (T-03). */
  static final long FLOOR = Length.pt(12);

  static final long LARGE_PRINT = Length.pt(18);

  private final StyledDocument styled;
  private final Frame frame;
  private final Format format;
  private final FittedDocuments fitted;
  private Measurer measurer;

  /** What was cast off in as many pages as it takes; a search and a table ask for some twice. */
  private final Map<Setting, Castoff> inPages = new HashMap<>();

  Fitter(StyledDocument styled, Format format, Typesetter typesetter) {
    this.styled = styled;
    this.format = format;
    this.frame = Geometry.frame(format);
    this.measurer = typesetter.measurer();
    this.fitted = styled.fitted();
  }

  static boolean fixed(Format format) {
    return !format.panels().isEmpty();
  }

  /** The limits of the style, with the floor of the edition. */
  Limits limits() {
    return styled.limits().withFloor(floor());
  }

  private long floor() {
    boolean large = styled.limits().range(Dimension.SIZE).ideal() >= LARGE_PRINT;
    return large ? LARGE_PRINT : FLOOR;
  }

  /** Says where a style states smaller type than the edition may have. */
  void checkLimits(Findings findings) {
    long least = styled.limits().range(Dimension.SIZE).least();
    if (least >= floor() || styled.sizeStated().equals(Span.NONE)) return;
    String floor = Length.show(floor()) + " pt";
    findings.add(
        PressRule.SMALL_LIMIT,
        styled.sizeStated(),
        "the limit lets type become " + Length.show(least) + " pt, but never is it under " + floor,
        "begin the limit at " + floor);
  }

  /**
   * Searches for the best setting, in proportion, and confirms what was found. Should a line of it
   * end elsewhere, all is searched once more without proportion.
   */
  Fit search() {
    Measurer exact = measurer;
    measurer = exact.inProportion();
    Fit fit = searched();
    if (fit.best().filter(to -> !confirmed(to, exact)).isEmpty()) return fit;
    measurer = exact;
    return searched();
  }

  private Fit searched() {
    Fit fit = Copyfit.search(limits(), this::setting, a -> castOff(a, panels()));
    return Levelling.of(fit, limits(), this::setting, this::spread);
  }

  private boolean confirmed(Adjustment to, Measurer exact) {
    Castoff found = castOff(to, panels());
    Castoff made = Makeup.castOff(styled(to), frame(to), exact, panels());
    return made.fits() && made.free() == found.free() && made.pages() == found.pages();
  }

  private int panels() {
    return format.panels().size();
  }

  /**
   * What an adjustment comes to.
   *
   * @param styled the document, the same one where nothing is different
   */
  private record Setting(StyledDocument styled, long margin) {}

  private Setting setting(Adjustment to) {
    return new Setting(styled(to), to.margin());
  }

  StyledDocument styled(Adjustment to) {
    return fitted.at(to);
  }

  Frame frame(Adjustment to) {
    return frame.withMargins(to.margin());
  }

  Castoff castOff(Adjustment to, int pages) {
    return Makeup.castOff(styled(to), frame(to), measurer, pages);
  }

  /** The document before it is fitted. */
  StyledDocument unfitted() {
    return styled;
  }

  /** How many pages an adjustment takes where their number is not fixed. */
  int pages(Adjustment to) {
    return padded(castOff(to).pages());
  }

  /** Casts off in as many pages as it takes and the format wants, where their number is free. */
  private Castoff castOff(Adjustment to) {
    return inPages.computeIfAbsent(
        setting(to), s -> Makeup.castOff(s.styled(), frame(to), measurer, this::padded));
  }

  /** The margin notes that do not find room beside their line, by their places. */
  Set<Span> carried(Adjustment to) {
    return Makeup.carried(styled(to), frame(to), measurer);
  }

  /** What comes of an adjustment with what is left spread as the style says. */
  Castoff spread(Adjustment to) {
    return Makeup.spread(styled(to), frame(to), measurer, panels());
  }

  /** What finds no room on the panels at an adjustment. */
  List<Overset> overset(Adjustment to) {
    return Makeup.overset(styled(to), frame(to), measurer);
  }

  /** What could be cut; after a search that found nothing. */
  List<Sentence> sentences() {
    return measurer.sentences();
  }

  /** The line of the table. */
  FitLine line(String article, String language) {
    return fixed(format) ? panels(article, language) : pages(article, language);
  }

  private FitLine panels(String article, String language) {
    Fit fit = search();
    Castoff castoff = fit.best().map(this::spread).orElse(fit.castoff());
    Adjustment set = fit.best().orElse(limits().tightest(limits().range(Dimension.SIZE).least()));
    int panels = panels();
    List<FitLine.AtSize> sizes = new ArrayList<>();
    for (double size : FitLine.SIZES) {
      Castoff at = castOff(limits().tightest(Length.pt(size)), panels);
      sizes.add(new FitLine.AtSize(size, at.pages(), at.fits(), at.overLines()));
      if (!at.fits()) break; // what is larger is over by more
    }
    return line(article, language, true, set, panels, castoff, sizes);
  }

  private FitLine pages(String article, String language) {
    measurer = measurer.inProportion();
    Adjustment ideal = styled.limits().ideal();
    Adjustment set = ideal.with(Dimension.SIZE, styled.limits().range(Dimension.SIZE).ideal());
    Castoff castoff = castOff(set);
    List<FitLine.AtSize> sizes = new ArrayList<>();
    for (double size : FitLine.SIZES) {
      Castoff at = castOff(set.with(Dimension.SIZE, Length.pt(size)));
      sizes.add(new FitLine.AtSize(size, padded(at.pages()), true, 0));
    }
    return line(article, language, false, set, padded(castoff.pages()), castoff, sizes);
  }

  private int padded(int pages) {
    int multiple = Math.max(1, format.multipleOf());
    return (pages + multiple - 1) / multiple * multiple;
  }

  private FitLine line(
      String article,
      String language,
      boolean fixed,
      Adjustment set,
      int pages,
      Castoff castoff,
      List<FitLine.AtSize> sizes) {
    return new FitLine(
        article,
        language,
        format.name(),
        fixed,
        castoff.fits(),
        Length.toPt(set.size()),
        Length.toPt(set.size() * set.leading() / 1_000),
        pages,
        castoff.fill(),
        1_000.0 * castoff.free() / (set.size() * set.leading()),
        1_000.0 * castoff.uneven() / (set.size() * set.leading()),
        castoff.overLines(),
        List.copyOf(sizes));
  }
}
