package leafpress.typeset;

import java.util.Optional;
import leafpress.page.Artifact;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Shape;

/**
 * Things that are seen a second time, as a table's head on its next page, and are not read again.
 */
final class Artifacts {
  private Artifacts() {}

  /** The thing as an artifact; links are not repeated. */
  static Optional<Placed> of(Placed placed) {
    Artifact on = Artifact.LAYOUT;
    if (placed instanceof GlyphRun) {
      return Optional.of(((GlyphRun) placed).on(on));
    }
    if (placed instanceof Ground) {
      return Optional.of(new Ground(on, ((Ground) placed).box(), ((Ground) placed).color()));
    }
    if (placed instanceof Picture) {
      return Optional.of(new Picture(on, ((Picture) placed).image(), ((Picture) placed).box()));
    }
    if (placed instanceof Shape) {
      Shape s = (Shape) placed;
      return Optional.of(new Shape(on, s.outline(), s.fill(), s.stroke(), s.strokeWidth()));
    }
    return Optional.empty();
  }
}
