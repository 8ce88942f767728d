package leafpress.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leafpress.font.Face;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Placed;
import leafpress.style.ComputedStyle;

/** Joins glyphs of one face, size, ink and leaf on a line into runs. */
final class RunPen {
  private final List<Placed> placed;
  private Face face;
  private TextRun run;
  private long x;
  private long tracking;
  private long tracked;
  private int scale = GlyphRun.NATURAL;
  private int scaled;
  private long size;
  private int[] glyphs = new int[32];
  private int[] offsets = new int[32];
  private int[] clusters = new int[32];
  private int count;
  private final StringBuilder text = new StringBuilder();

  RunPen(List<Placed> placed) {
    this.placed = placed;
  }

  /** A pen that places nothing but what it is given first. */
  static List<Placed> list() {
    return new ArrayList<>();
  }

  /** Says how the letters that follow are tracked and scaled; their origins must say so, too. */
  void fit(long perLetter, int widthScale) {
    tracking = perLetter;
    scale = widthScale;
  }

  /** Adds a glyph of the run's size with its origin at {@code at}. */
  void glyph(Face of, TextRun by, long at, int glyph, String says) {
    glyph(of, by, by.style().fontSize(), at, glyph, says);
  }

  /** Adds a glyph of a size of its own with its origin at {@code at}. */
  void glyph(Face of, TextRun by, long points, long at, int glyph, String says) {
    if (count > 0 && !joins(of, by, points)) flush();
    if (count == 0) {
      face = of;
      run = by;
      size = points;
      x = at;
      tracked = tracking;
      scaled = scale;
    }
    if (count == glyphs.length) grow();
    glyphs[count] = glyph;
    offsets[count] = (int) (at - x);
    clusters[count] = text.length();
    text.append(says);
    count++;
  }

  /** The face of the run that is open, or the given one. */
  Face faceOr(Face other) {
    return count > 0 ? face : other;
  }

  /** The size of the run that is open, or the given one. */
  long sizeOr(long other) {
    return count > 0 ? size : other;
  }

  private boolean joins(Face of, TextRun by, long points) {
    ComputedStyle a = run.style();
    ComputedStyle b = by.style();
    return face == of
        && run.mark() == by.mark()
        && run.rise() == by.rise()
        && tracked == tracking
        && scaled == scale
        && size == points
        && a.color() == b.color();
  }

  private void grow() {
    glyphs = Arrays.copyOf(glyphs, 2 * count);
    offsets = Arrays.copyOf(offsets, 2 * count);
    clusters = Arrays.copyOf(clusters, 2 * count);
  }

  /** Ends the run that is open. */
  void flush() {
    if (count == 0) return;
    placed.add(
        new GlyphRun(
            run.mark(),
            face,
            size,
            new Color(run.style().color()),
            x,
            -run.rise(),
            Arrays.copyOf(glyphs, count),
            Arrays.copyOf(offsets, count),
            text.toString(),
            Arrays.copyOf(clusters, count),
            tracked,
            scaled));
    count = 0;
    text.setLength(0);
  }
}
