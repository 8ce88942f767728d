package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;

/**
 * How a sheet is cut out of a larger one: with bleed beyond the cuts and marks beyond the bleed.
 *
 * @param trim where the sheet is on its page
 * @param bleed what is printed beyond each cut
 */
public record Trimming(Box trim, long bleed) {
  /** Room for bleed, marks and the line below them. */
  static final long RIM = Length.mm(15);

  /** Of marks from the cut: nearer to it they may be seen afterwards. */
  private static final long OFFSET = Length.mm(3);

  static final long LENGTH = Length.mm(5);

  /** Dashes and the gaps between them. */
  private static final long DASH = Length.mm(1);

  public static Trimming of(Size sheet, long bleed) {
    return new Trimming(new Box(RIM, RIM, sheet.width(), sheet.height()), bleed);
  }

  /** The page with its marks. */
  public Size page() {
    return new Size(trim.width() + 2 * RIM, trim.height() + 2 * RIM);
  }

  /** The sheet with what is cut off. */
  public Box bleedBox() {
    return Boxes.grown(trim, bleed);
  }

  /** How far marks are from the cut. */
  long offset() {
    return Math.max(bleed, OFFSET);
  }

  /** What is printed of a part of the sheet: where it reaches a cut, the bleed too. */
  public Box bled(Box part) {
    return Boxes.bled(part, new Box(0, 0, trim.width(), trim.height()), sheetBleed());
  }

  private Box sheetBleed() {
    return Boxes.grown(new Box(0, 0, trim.width(), trim.height()), bleed);
  }

  /** Two lines at each corner, which meet where the corner is cut. */
  public List<Ticks.Tick> crops() {
    long off = offset();
    List<Ticks.Tick> marks = new ArrayList<>();
    for (long x : new long[] {trim.x(), trim.right()}) {
      marks.add(new Ticks.Tick(x, trim.y() - off, x, trim.y() - off - LENGTH));
      marks.add(new Ticks.Tick(x, trim.bottom() + off, x, trim.bottom() + off + LENGTH));
    }
    for (long y : new long[] {trim.y(), trim.bottom()}) {
      marks.add(new Ticks.Tick(trim.x() - off, y, trim.x() - off - LENGTH, y));
      marks.add(new Ticks.Tick(trim.right() + off, y, trim.right() + off + LENGTH, y));
    }
    return marks;
  }

  /** Lines beyond both ends of where two copies are cut apart. */
  public List<Ticks.Tick> apart(Halves halves) {
    List<Ticks.Tick> marks = new ArrayList<>();
    long off = offset();
    for (long cut : halves.cuts()) {
      long x = trim.x() + cut;
      long y = trim.y() + cut;
      if (halves.stacked()) {
        marks.add(new Ticks.Tick(trim.x() - off, y, trim.x() - off - LENGTH, y));
        marks.add(new Ticks.Tick(trim.right() + off, y, trim.right() + off + LENGTH, y));
      } else {
        marks.add(new Ticks.Tick(x, trim.y() - off, x, trim.y() - off - LENGTH));
        marks.add(new Ticks.Tick(x, trim.bottom() + off, x, trim.bottom() + off + LENGTH));
      }
    }
    return marks;
  }

  /** Dashes above and below a fold. */
  public List<Ticks.Tick> dashes(long fold) {
    long x = trim.x() + fold;
    List<Ticks.Tick> marks = new ArrayList<>();
    for (long at = offset(); at < offset() + LENGTH; at += 2 * DASH) {
      marks.add(new Ticks.Tick(x, trim.y() - at, x, trim.y() - at - DASH));
      marks.add(new Ticks.Tick(x, trim.bottom() + at, x, trim.bottom() + at + DASH));
    }
    return marks;
  }
}
