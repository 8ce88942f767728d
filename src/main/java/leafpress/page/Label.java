package leafpress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Length;

/** A line of small text for those who print or proof, not for readers. */
public final class Label {
  private Label() {}

  /**
   * Sets a line; characters that no face has are left out.
   *
   * @param faces the first that has a character sets it
   * @param centred whether x is the middle of the line, or its beginning
   */
  public static List<Placed> set(
      String text, List<Face> faces, long size, long x, long baseline, boolean centred) {
    return set(text, faces, size, Color.BLACK, x, baseline, centred ? 0.5 : 0);
  }

  /**
   * Sets a line in a colour.
   *
   * @param before how much of the line stands before x: 0 if it begins there, 1 if it ends there
   */
  public static List<Placed> set(
      String text, List<Face> faces, long size, Color color, long x, long baseline, double before) {
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
        runs.add(run(shaped, size, color, x + pen, baseline));
        pen += Length.units(shaped.width(), face.unitsPerEm(), size);
      }
      at = end;
    }
    long back = Math.round(pen * before);
    return runs.stream().map(run -> run.moved(-back, 0)).toList();
  }

  private static Face face(int code, List<Face> faces) {
    return faces.stream().filter(f -> f.covers(code)).findFirst().orElse(faces.get(0));
  }

  private static boolean covered(Shaped shaped) {
    for (int glyph : shaped.glyphs()) if (glyph == 0) return false;
    return shaped.glyphs().length > 0;
  }

  private static GlyphRun run(Shaped shaped, long size, Color color, long x, long baseline) {
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
        color,
        x,
        baseline,
        shaped.glyphs(),
        offsets,
        shaped.text(),
        shaped.clusters());
  }
}
