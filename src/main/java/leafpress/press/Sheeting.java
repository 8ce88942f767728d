package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.edition.Sheet;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Folded;
import leafpress.imposition.Grid;
import leafpress.imposition.Imposition;
import leafpress.imposition.SaddleStitch;

/**
 * How the pages of a format are put on sheets.
 *
 * @param home for an office printer, which has A4 or Letter paper
 * @param press for a printing house, which gets flat sheets to fold, or single pages to impose
 * @param bleed of the press sheets
 * @param creep how far each sheet of a booklet sticks out beyond the one around it, if that is seen
 */
record Sheeting(Imposition home, Imposition press, long bleed, long creep) {
  private static final Size A4 = new Size(Length.mm(210), Length.mm(297));
  private static final Size A3 = new Size(Length.mm(297), Length.mm(420));
  private static final Size LETTER = new Size(Length.inch(8.5), Length.inch(11));

  /** What printing houses ask for. */
  private static final long BLEED = Length.mm(3);

  /** Of uncoated paper of 90 g to the square metre, which the job ticket asks for. */
  static final long PAPER_THICKNESS = Length.mm(0.12);

  /** Less creep than this is not seen. */
  private static final long LEAST_CREEP = Length.mm(0.5);

  /** Whether a format is folded or stapled, so that its pages are not what is printed. */
  static boolean isFolded(Format format) {
    return !format.panels().isEmpty() || isBooklet(format);
  }

  static Sheeting of(Format format, int pages) {
    long bleed = format.sheet().bleed() > 0 ? format.sheet().bleed() : BLEED;
    if (format.panels().isEmpty()) return ofPages(format, pages, bleed);
    Size sheet = format.sheet().size();
    if (format.sheet().fold() == Sheet.Fold.NONE) return card(format, pages, bleed);
    Imposition folded = folded(format).impose(pages, format.page(), sheet);
    return new Sheeting(folded, folded, bleed, 0);
  }

  /** Pages that are not paper of an office are a booklet, or copies of a leaf. */
  private static Sheeting ofPages(Format format, int pages, long bleed) {
    Size page = format.page();
    Imposition alone = Grid.single(false).impose(pages, page, page);
    if (!isBooklet(format)) {
      Imposition single = Grid.single(format.twoSided()).impose(pages, page, page);
      if (isOffice(page)) return new Sheeting(single, alone, bleed, 0);
      if (pages <= 2) return card(format, pages, bleed);
    }
    SaddleStitch scheme = new SaddleStitch(creep(pages));
    Size spread = new Size(2 * page.width(), page.height());
    Imposition booklet = scheme.impose(pages, page, paper(spread));
    return new Sheeting(booklet, alone, bleed, scheme.creep());
  }

  private static boolean isBooklet(Format format) {
    return format.panels().isEmpty() && format.multipleOf() % 4 == 0;
  }

  /** None in a thin booklet, where it is not seen. */
  private static long creep(int pages) {
    long creep = SaddleStitch.creep(PAPER_THICKNESS);
    return ((pages + 3) / 4 - 1) * creep < LEAST_CREEP ? 0 : creep;
  }

  /** How far the innermost sheet of a booklet sticks out. */
  long wholeCreep() {
    return (home.nested() - 1) * creep;
  }

  private static Folded folded(Format format) {
    List<Folded.Panel> panels = new ArrayList<>();
    for (Panel panel : format.panels()) {
      boolean outside = panel.side() == Panel.Side.OUTSIDE;
      panels.add(new Folded.Panel(outside, format.place(panel), panel.turned()));
    }
    return new Folded(format.sheet().fold().label() + "-fold", panels);
  }

  /** As many of a small page as an office sheet holds, to be cut apart. */
  private static Sheeting card(Format format, int pages, long bleed) {
    Size card = format.sheet().size();
    boolean twoSided = pages > 1;
    Imposition press = Grid.single(twoSided).impose(pages, card, card);
    Size paper = turned(A4);
    for (Size other : List.of(A4, LETTER, turned(LETTER))) {
      if (copies(card, other) > copies(card, paper)) paper = other;
    }
    int columns = (int) Math.max(1, times(paper.width(), card.width()));
    int rows = (int) Math.max(1, times(paper.height(), card.height()));
    if (copies(card, paper) < 2) return new Sheeting(press, press, bleed, 0);
    Grid grid = new Grid(columns, rows, true, twoSided);
    return new Sheeting(grid.impose(pages, card, paper), press, bleed, 0);
  }

  /** Whether an office printer has paper of a size: A4 and Letter, and larger ones. */
  private static boolean isOffice(Size page) {
    return Math.min(page.width(), page.height()) > Length.mm(200);
  }

  private static long copies(Size card, Size paper) {
    return times(paper.width(), card.width()) * times(paper.height(), card.height());
  }

  /** Three times 99 mm are 297 mm, though rounded lengths may differ by a hair. */
  private static long times(long room, long part) {
    return (room + Length.mm(0.01)) / part;
  }

  /** The smallest office paper that holds a spread; the spread itself if none does. */
  private static Size paper(Size spread) {
    for (Size sheet : List.of(A4, LETTER, A3)) {
      Size paper = spread.width() > spread.height() ? turned(sheet) : sheet;
      if (spread.width() <= paper.width() && spread.height() <= paper.height()) return paper;
    }
    return spread;
  }

  private static Size turned(Size size) {
    return new Size(size.height(), size.width());
  }
}
