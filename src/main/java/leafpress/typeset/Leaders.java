package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Span;
import leafpress.font.Face;
import leafpress.page.Artifact;
import leafpress.page.Placed;

/**
 * Rows of dots that lead the eye over a gap; those of neighbouring lines stand under each other.
 */
final class Leaders {
  private Leaders() {}

  /** Dots between {@code x} and {@code x + width}, on the baseline. They are no content. */
  static List<Placed> dots(Setting setting, Atom atom, long x, long width) {
    List<Placed> placed = new ArrayList<>();
    List<Face> faces = setting.faces(atom.style(), Span.NONE);
    String dot = atom.value().strip();
    if (faces.isEmpty() || dot.isEmpty()) return placed;
    Face face = faces.get(0);
    RunPen pen = new RunPen(placed);
    TextRun run = new TextRun(0, 0, atom.style(), Artifact.LAYOUT, Link.NONE, 0, Span.NONE);
    int glyph = face.glyph(dot.codePointAt(0));
    long step = atom.style().fontSize() * 6 / 10;
    long margin = atom.style().fontSize() / 2;
    long first = Math.floorDiv(x + margin + step - 1, step) * step;
    for (long at = first; at + step <= x + width - margin; at += step) {
      pen.glyph(face, run, at, glyph, dot);
    }
    pen.flush();
    return placed;
  }
}
