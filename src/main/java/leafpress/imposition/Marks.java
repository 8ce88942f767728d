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
  private static final long SIZE = Length.pt(6);

  private final Trimming trimming;
  private final List<Face> faces;

  Marks(Trimming trimming, List<Face> faces) {
    this.trimming = trimming;
    this.faces = faces;
  }

  /** Where the sheet is cut. */
  List<Placed> crops() {
    List<Placed> marks = new ArrayList<>();
    for (Ticks.Tick line : trimming.crops()) marks.add(shape(List.of(line)));
    return marks;
  }

  /** Dashed lines above and below each fold, and their name. */
  List<Placed> folds(List<Long> folds) {
    Box trim = trimming.trim();
    List<Placed> marks = new ArrayList<>();
    for (long fold : folds) {
      marks.add(shape(trimming.dashes(fold)));
      long baseline = trim.y() - trimming.offset() - Trimming.LENGTH - Length.mm(0.8);
      String label = String.format(Locale.ROOT, "fold %.2f mm", Length.toMm(fold));
      marks.addAll(Label.set(label, faces, SIZE, trim.x() + fold, baseline, true));
    }
    return marks;
  }

  /** The line below the sheet. */
  List<Placed> slug(String text) {
    Box trim = trimming.trim();
    long baseline = trim.bottom() + trimming.offset() + Trimming.LENGTH + Length.mm(4);
    return Label.set(text, faces, SIZE, trim.x(), baseline, false);
  }

  private static Shape shape(List<Ticks.Tick> lines) {
    Outline.Pen pen = new Outline.Pen();
    for (Ticks.Tick line : lines) {
      pen.move(line.fromX(), line.fromY()).line(line.toX(), line.toY());
    }
    return new Shape(
        Artifact.LAYOUT,
        pen.outline(),
        Optional.empty(),
        Optional.of(Color.REGISTRATION),
        Ticks.WIDTH);
  }
}
