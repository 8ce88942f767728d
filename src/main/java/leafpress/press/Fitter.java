package leafpress.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

  /** What was cast off in as many pages as it takes; a search asks for some twice. */
  private final Map<Setting, Castoff> inPages = new HashMap<>();

  private final Map<Setting, Castoff> onPanels = new HashMap<>();

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

  boolean fixed() {
    return fixed(format);
  }

  /** From now on lines are broken in proportion, and nothing confirms it. */
  void inProportion() {
    measurer = measurer.inProportion();
  }

  /** The limits of the style, with the floor of the edition. */
  Limits limits() {
    return styled.limits().withFloor(floor());
  }

  private long floor() {
    boolean large = styled.limits().range(Dimension.SIZE).ideal() >= LARGE_PRINT;
    return large || format.largePrint() ? LARGE_PRINT : FLOOR;
  }

  /** Whether type is smaller than the edition may have. */
  boolean tooSmall(long size) {
    return size < floor();
  }

  /** Whether type is too small for a format of large print. */
  boolean notLarge(long size) {
    return format.largePrint() && size < LARGE_PRINT;
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

  /** The best setting. */
  Fit search() {
    return confirmed(
        () ->
            Levelling.of(
                Copyfit.search(limits(), this::setting, this::onPanels),
                limits(),
                this::setting,
                this::spread));
  }

  /** The largest size at which copy fits, set as tight as the style allows. */
  Fit largest() {
    return confirmed(() -> Copyfit.largest(limits(), this::onPanels));
  }

  /**
   * Searches in proportion, and confirms what was found. Should a line of it end elsewhere, all is
   * searched once more without proportion.
   */
  private Fit confirmed(Supplier<Fit> search) {
    Measurer exact = measurer;
    inProportion();
    Fit fit = search.get();
    if (fit.best().isEmpty() || confirmed(fit.best().get(), exact)) return fit;
    measurer = exact;
    onPanels.clear();
    return search.get();
  }

  private boolean confirmed(Adjustment to, Measurer exact) {
    Castoff found = onPanels(to);
    Castoff made = Makeup.castOff(styled(to), frame(to), exact, panels());
    return made.fits() && made.free() == found.free() && made.pages() == found.pages();
  }

  /** What comes of an adjustment on the panels of the format. */
  Castoff onPanels(Adjustment to) {
    return onPanels.computeIfAbsent(setting(to), s -> castOff(to, panels()));
  }

  int panels() {
    return format.panels().size();
  }

  /**
   * What an adjustment comes to.
   *
   * @param styled the document, the same one where nothing is different
   */
  private record Setting(StyledDocument styled, long margin) {
    // Spelt out: the record's own would compare whole documents.
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Setting)) return false;
      Setting that = (Setting) other;
      return styled == that.styled && margin == that.margin;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(styled) + Long.hashCode(margin);
    }
  }

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
  Castoff castOff(Adjustment to) {
    return inPages.computeIfAbsent(
        setting(to), s -> Makeup.castOff(s.styled(), frame(to), measurer, this::padded));
  }

  /** Casts off what is fitted to pages already. */
  Castoff castOff(Fitting fitting) {
    return Makeup.castOff(fitting.styled(), fitting.frame(), measurer, this::padded);
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

  /** As many pages as the format wants for so many. */
  int padded(int pages) {
    int multiple = Math.max(1, format.multipleOf());
    return (pages + multiple - 1) / multiple * multiple;
  }
}
