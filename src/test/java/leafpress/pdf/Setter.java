package leafpress.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Length;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Mark;

/** Sets single lines for tests. */
final class Setter {
  static final Face LATIN = face("SourceSerif4-Regular");
  static final Face BOLD = face("AtkinsonHyperlegibleNext-Bold");
  static final Face HAN = face("NotoSerifSC-Regular");

  private Setter() {}

  /** The text in one run, shaped and kerned. */
  static GlyphRun line(Mark mark, Face face, double size, double x, double y, String text) {
    Shaped shaped = face.shape(text, Set.of());
    long em = Length.pt(size);
    int[] offsets = new int[shaped.glyphs().length];
    int pen = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = (int) Length.units(pen, face.unitsPerEm(), em);
      pen += shaped.advances()[i];
    }
    return new GlyphRun(
        mark,
        face,
        em,
        Color.BLACK,
        Length.pt(x),
        Length.pt(y),
        shaped.glyphs(),
        offsets,
        text,
        shaped.clusters());
  }

  /** The same glyphs saying something else, a glyph a letter. */
  static GlyphRun saying(GlyphRun run, String text) {
    int[] clusters = new int[run.glyphs().length];
    for (int i = 0; i < clusters.length; i++) clusters[i] = Math.min(i, text.length());
    return new GlyphRun(
        run.mark(),
        run.face(),
        run.size(),
        run.color(),
        run.x(),
        run.baseline(),
        run.glyphs(),
        run.offsets(),
        text,
        clusters);
  }

  /** The run with its letters tracked and scaled as its offsets allow for already. */
  static GlyphRun fitted(GlyphRun run, long tracking, int scale) {
    return new GlyphRun(
        run.mark(),
        run.face(),
        run.size(),
        run.color(),
        run.x(),
        run.baseline(),
        run.glyphs(),
        run.offsets(),
        run.text(),
        run.clusters(),
        tracking,
        scale);
  }

  static GlyphRun in(Color color, GlyphRun run) {
    return new GlyphRun(
        run.mark(),
        run.face(),
        run.size(),
        color,
        run.x(),
        run.baseline(),
        run.glyphs(),
        run.offsets(),
        run.text(),
        run.clusters());
  }

  private static Face face(String name) {
    try {
      byte[] file = Files.readAllBytes(Path.of("styles", "fonts", name + ".ttf"));
      Findings findings = new Findings();
      return Face.read(name, file, findings)
          .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
