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
 * @param tracking what is added to most advances, in scaled points; it is in {@code offsets} as
 *     well and only tells a writer how to say them shortly
 * @param scale how wide the glyphs are drawn, in ten-thousandths of their width; {@code offsets}
 *     allow for it
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
    int[] clusters,
    long tracking,
    int scale)
    implements Placed {

  /** The scale of glyphs that are drawn as wide as they are. */
  public static final int NATURAL = 10_000;

  /** A run without tracking and scaling. */
  public GlyphRun(
      Mark mark,
      Face face,
      long size,
      Color color,
      long x,
      long baseline,
      int[] glyphs,
      int[] offsets,
      String text,
      int[] clusters) {
    this(mark, face, size, color, x, baseline, glyphs, offsets, text, clusters, 0, NATURAL);
  }

  @Override
  public GlyphRun moved(long dx, long dy) {
    return placed(mark, x + dx, baseline + dy);
  }

  /** The run on another leaf or artifact. */
  public GlyphRun on(Mark other) {
    return placed(other, x, baseline);
  }

  private GlyphRun placed(Mark on, long left, long down) {
    return new GlyphRun(
        on, face, size, color, left, down, glyphs, offsets, text, clusters, tracking, scale);
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
