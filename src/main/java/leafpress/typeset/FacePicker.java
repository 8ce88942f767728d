package leafpress.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.font.Face;
import leafpress.font.Faces;
import leafpress.style.ComputedStyle;

/**
 * Chooses the face of each character: the first of the style's families that has it; in Chinese
 * runs a mark that both scripts share comes from the Chinese face.
 */
final class FacePicker {
  private final Faces faces;
  private final Map<ComputedStyle, List<Face>> chosen = new ConcurrentHashMap<>();

  FacePicker(Faces faces) {
    this.faces = faces;
  }

  /** The faces of a style in the order of its families; may be empty. */
  List<Face> faces(ComputedStyle style) {
    List<Face> known = chosen.get(style.unfitted());
    if (known != null) return known;
    List<Face> found = faces.choose(style.fontFamily(), style.fontWeight(), style.italic());
    chosen.put(style.unfitted(), found);
    return found;
  }

  /** The face of a character, if there is one. */
  static Optional<Face> face(List<Face> order, int codePoint, boolean chinese) {
    if (chinese && Script.shared(codePoint)) {
      for (Face face : order) {
        if (face.han() && face.glyph(codePoint) != 0) return Optional.of(face);
      }
    }
    for (Face face : order) if (face.glyph(codePoint) != 0) return Optional.of(face);
    return Optional.empty();
  }
}
