package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Placed;

/** Sets a line of small text for printers, not for readers. */
final class Label {
  private Label() {}

  /**
   * Sets a line; characters that no face has are left out.
   *
   * @param faces the first that has a character sets it
   * @param centred whether x is the middle of the line, or its beginning
   */
  static List<Placed> set(
      String text, List<Face> faces, long size, long x, long baseline, boolean centred) {
    List<Placed> runs = new ArrayList<>();
    long pen = 0;
    for (int at = 0; at < text.length(); ) {
      Face face = face(text.codePointAt(at), faces);
      int end = at;
      while (end < text.length() && face == face(text.codePointAt(end), faces)) {
        end += Character.charCount(text.codePointAt(end));
      }
      Shaped shaped = face.shape(text.substring(at, end), Set.of());
      if (covered(shaped)) {
        runs.add(run(shaped, size, x + pen, baseline));
        pen += Length.units(shaped.width(), face.unitsPerEm(), size);
      }
      at = end;
    }
    long back = centred ? pen / 2 : 0;
    return runs.stream().map(run -> run.moved(-back, 0)).toList();
  }

  private static Face face(int code, List<Face> faces) {
    return faces.stream().filter(f -> f.covers(code)).findFirst().orElse(faces.get(0));
  }

  private static boolean covered(Shaped shaped) {
    for (int glyph : shaped.glyphs()) if (glyph == 0) return false;
    return shaped.glyphs().length > 0;
  }

  private static GlyphRun run(Shaped shaped, long size, long x, long baseline) {
    int[] offsets = new int[shaped.glyphs().length];
    long pen = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = (int) Length.units(pen, shaped.face().unitsPerEm(), size);
      pen += shaped.advances()[i];
    }
    return new GlyphRun(
        Artifact.LAYOUT,
        shaped.face(),
        size,
        Color.BLACK,
        x,
        baseline,
        shaped.glyphs(),
        offsets,
        shaped.text(),
        shaped.clusters());
  }
}
