package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Label;
import leafpress.page.Placed;
import leafpress.page.Shape;

/** The marks round a trimmed sheet, all of them outside of its bleed. */
final class Marks {
  /** Nearer to the trim a mark may be seen after cutting. */
  static final long OFFSET = Length.mm(3);

  static final long LENGTH = Length.mm(5);
  static final long THIN = Length.pt(0.25);

  /** Dashes and the gaps between them. */
  private static final long DASH = Length.mm(1);

  private static final long SIZE = Length.pt(6);

  private final Box trim;
  private final long offset;
  private final List<Face> faces;

  Marks(Box trim, long offset, List<Face> faces) {
    this.trim = trim;
    this.offset = offset;
    this.faces = faces;
  }

  /** Two lines at each corner, which meet where the corner is cut. */
  List<Placed> crops() {
    List<Placed> marks = new ArrayList<>();
    for (long x : new long[] {trim.x(), trim.right()}) {
      marks.add(line(x, trim.y() - offset, x, trim.y() - offset - LENGTH));
      marks.add(line(x, trim.bottom() + offset, x, trim.bottom() + offset + LENGTH));
    }
    for (long y : new long[] {trim.y(), trim.bottom()}) {
      marks.add(line(trim.x() - offset, y, trim.x() - offset - LENGTH, y));
      marks.add(line(trim.right() + offset, y, trim.right() + offset + LENGTH, y));
    }
    return marks;
  }

  /** Dashed lines above and below each fold, and their name. */
  List<Placed> folds(List<Long> folds) {
    List<Placed> marks = new ArrayList<>();
    for (long fold : folds) {
      long x = trim.x() + fold;
      Outline.Pen pen = new Outline.Pen();
      for (long at = 0; at < LENGTH; at += 2 * DASH) {
        pen.move(x, trim.y() - offset - at).line(x, trim.y() - offset - at - DASH);
        pen.move(x, trim.bottom() + offset + at).line(x, trim.bottom() + offset + at + DASH);
      }
      marks.add(shape(pen.outline()));
      long baseline = trim.y() - offset - LENGTH - Length.mm(0.8);
      String label = String.format(Locale.ROOT, "fold %.2f mm", Length.toMm(fold));
      marks.addAll(Label.set(label, faces, SIZE, x, baseline, true));
    }
    return marks;
  }

  /** The line below the sheet. */
  List<Placed> slug(String text) {
    long baseline = trim.bottom() + offset + LENGTH + Length.mm(4);
    return Label.set(text, faces, SIZE, trim.x(), baseline, false);
  }

  private static Shape line(long x1, long y1, long x2, long y2) {
    return shape(new Outline.Pen().move(x1, y1).line(x2, y2).outline());
  }

  private static Shape shape(Outline outline) {
    return new Shape(
        Artifact.LAYOUT, outline, Optional.empty(), Optional.of(Color.REGISTRATION), THIN);
  }
}
