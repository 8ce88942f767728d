package leafpress.pdf;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import leafpress.font.Face;
import leafpress.page.GlyphRun;

/** The glyphs of a face that a document uses, and what they say. */
final class FontUse {
  private final Face face;
  private SaidBy[] said = new SaidBy[256];

  FontUse(Face face) {
    this.face = face;
  }

  Face face() {
    return face;
  }

  void count(GlyphRun run) {
    int[] glyphs = run.glyphs();
    int[] clusters = run.clusters();
    String text = run.text();
    for (int i = 0; i < glyphs.length; i++) {
      int end = i + 1 < clusters.length ? clusters[i + 1] : text.length();
      saidBy(glyphs[i], text, clusters[i], end).count(text, clusters[i], end);
    }
  }

  SortedSet<Integer> glyphs() {
    SortedSet<Integer> glyphs = new TreeSet<>();
    for (int i = 0; i < said.length; i++) {
      if (said[i] != null) glyphs.add(i);
    }
    return glyphs;
  }

  /** What the Unicode map says of a glyph in use. */
  String commonest(int glyph) {
    return said[glyph].commonest();
  }

  private SaidBy saidBy(int glyph, String text, int from, int to) {
    if (glyph >= said.length) said = Arrays.copyOf(said, Math.max(glyph + 1, 2 * said.length));
    if (said[glyph] == null) said[glyph] = new SaidBy(text.substring(from, to));
    return said[glyph];
  }
}
