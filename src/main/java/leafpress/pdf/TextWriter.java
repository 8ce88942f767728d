package leafpress.pdf;

import leafpress.geometry.Length;
import leafpress.page.GlyphRun;

/**
 * Shows the glyphs of a run with {@code TJ}. Adjustments are worked out from where each glyph is to
 * be and where the viewer has come to, so rounding never adds up along a line.
 */
final class TextWriter {
  private final Bytes out;
  private GlyphRun run;
  private EmbeddedFont font;

  /** Thousandths of an em in a scaled point, at the size and scale that the file states. */
  private double ems;

  /** Where the viewer is, in thousandths of an em from the run's beginning. */
  private double at;

  /** What the file says is added to each advance before scaling, in thousandths of a point. */
  private long tracking;

  /** What tracking adds, in thousandths of an em. */
  private double spread;

  /** How wide the file says that glyphs are drawn, in ten-thousandths. */
  private int scale = GlyphRun.NATURAL;

  TextWriter(Bytes out) {
    this.out = out;
  }

  void show(GlyphRun run, EmbeddedFont font, long sizeThousandths) {
    this.run = run;
    this.font = font;
    scale(run.scale());
    ems = 1e6 * GlyphRun.NATURAL / ((double) Length.POINT * sizeThousandths * scale);
    at = 0;
    track(Units.thousandths(run.tracking() * GlyphRun.NATURAL / scale));
    spread = 1000.0 * tracking / sizeThousandths;
    int end = run.glyphs().length;
    int i = 0;
    while (i < end) {
      int from = i;
      while (i < end && saysAsMapped(i)) i++;
      if (i > from) stretch(from, i);
      from = i;
      while (i < end && !saysAsMapped(i)) i++;
      if (i > from) replaced(from, i);
    }
  }

  /** A page begins without tracking and scaling. */
  void reset() {
    tracking = 0;
    scale = GlyphRun.NATURAL;
  }

  /** Horizontal scaling, in per cent (ISO 32000-1 §9.3.4). */
  private void scale(int wanted) {
    if (wanted == scale) return;
    out.thousandths(wanted * 10L).ascii(" Tz\n");
    scale = wanted;
  }

  long tracking() {
    return tracking;
  }

  /** What the file says of tracking is again what it was. */
  void restore(long before) {
    tracking = before;
  }

  private void track(long wanted) {
    if (wanted == tracking) return;
    out.thousandths(wanted).ascii(" Tc\n");
    tracking = wanted;
  }

  private boolean saysAsMapped(int i) {
    int[] clusters = run.clusters();
    int from = clusters[i];
    int to = i + 1 < clusters.length ? clusters[i + 1] : run.text().length();
    String mapped = font.texts()[run.glyphs()[i]];
    return mapped.length() == to - from && run.text().startsWith(mapped, from);
  }

  /** Glyphs whose text is not what the Unicode map says (ISO 32000-1 §14.9.4). */
  private void replaced(int from, int to) {
    int[] clusters = run.clusters();
    int end = to < clusters.length ? clusters[to] : run.text().length();
    out.ascii("/Span <</ActualText <FEFF").hex(run.text().substring(clusters[from], end));
    out.ascii(">>> BDC\n");
    stretch(from, to);
    out.ascii("EMC\n");
  }

  private void stretch(int from, int to) {
    out.put('[');
    boolean open = false;
    for (int i = from; i < to; i++) {
      int glyph = run.glyphs()[i];
      long back = Math.round(at - run.offsets()[i] * ems);
      if (back != 0) {
        if (open) out.put(')');
        out.whole(back);
        at -= back;
        open = false;
      }
      if (!open) out.put('(');
      open = true;
      int code = font.codes()[glyph];
      out.literal(code >> 8).literal(code & 0xFF);
      at += font.widths()[glyph] + spread;
    }
    out.ascii(")] TJ\n");
  }
}
