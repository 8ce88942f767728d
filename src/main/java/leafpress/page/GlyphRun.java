package leafpress.page;

import leafpress.font.Face;

/**
 * Glyphs of one face and size on one baseline.
 *
 * @param mark leaf or artifact
 * @param face the face
 * @param size the size, in scaled points
 * @param color the ink
 * @param x where the first glyph's origin is, in scaled points from the page's left edge
 * @param baseline the baseline, in scaled points from the page's top edge
 * @param glyphs glyph numbers of the face
 * @param offsets the origin of each glyph to the right of {@code x}, in scaled points, ascending
 * @param text what the glyphs say
 * @param clusters where the text of each glyph begins in {@code text}; it ends where the next one's
 *     begins. Letters of a ligature belong to one glyph
 */
public record GlyphRun(
    Mark mark,
    Face face,
    long size,
    Color color,
    long x,
    long baseline,
    int[] glyphs,
    int[] offsets,
    String text,
    int[] clusters)
    implements Placed {

  @Override
  public GlyphRun moved(long dx, long dy) {
    return new GlyphRun(
        mark, face, size, color, x + dx, baseline + dy, glyphs, offsets, text, clusters);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }

  /** The text of a glyph; empty for a glyph that only paints. */
  public String textOf(int index) {
    int end = index + 1 < clusters.length ? clusters[index + 1] : text.length();
    return text.substring(clusters[index], end);
  }
}
