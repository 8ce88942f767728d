package leafpress.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;

/** A line of text on a finished page. */
final class Line {
  /** A space between glyphs that is wider than this, in em, stands between words. */
  private static final double WORD_GAP = 0.12;

  /** Marks that optical margins let stand beyond the edge, and how much of them at most. */
  private static final String HANGS = ".,:;-!?'\"\u00AD\u2010\u2013\u2014\u2019\u201D)]";

  private static final double MOST_OF_MARK = 0.7;
  private static final double TRACE = 0.05;

  private final int page;
  private final double baseline;
  private final StringBuilder text = new StringBuilder();
  private final List<Double> gaps = new ArrayList<>();
  private final List<Double> gapEnds = new ArrayList<>();
  private double em;
  private double right = Double.NEGATIVE_INFINITY;
  private double inside = Double.NEGATIVE_INFINITY;

  Line(int page, double baseline) {
    this.page = page;
    this.baseline = baseline;
  }

  void add(TextPosition glyph) {
    double gap = (glyph.getXDirAdj() - right) / glyph.getFontSizeInPt();
    boolean latin = text.length() > 0 && latin(text.charAt(text.length() - 1));
    if (latin && latin(glyph.getUnicode().charAt(0)) && gap > WORD_GAP) {
      gaps.add(gap);
      gapEnds.add((double) glyph.getXDirAdj());
      em = glyph.getFontSizeInPt();
      text.append(' ');
    }
    text.append(glyph.getUnicode());
    right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    boolean light = HANGS.indexOf(glyph.getUnicode().charAt(0)) >= 0;
    inside = right - glyph.getWidthDirAdj() * (light ? MOST_OF_MARK : TRACE);
  }

  private static boolean latin(char letter) {
    return letter < '\u2E80';
  }

  int page() {
    return page;
  }

  double baseline() {
    return baseline;
  }

  double right() {
    return right;
  }

  /** How far it reaches at least, if its last mark may stand beyond the edge. */
  double inside() {
    return inside;
  }

  String text() {
    return text.toString();
  }

  boolean endsWithHyphen() {
    char last = text.charAt(text.length() - 1);
    return last == '-' || last == '\u2010' || last == '\u00AD';
  }

  /** Where the gaps between words end, in points from the left edge of the page. */
  List<Double> gapEnds() {
    return gapEnds;
  }

  /** The size of the type at the last gap, in points. */
  double em() {
    return em;
  }

  /** The mean of the gaps between words, in em; nothing if the line is one word. */
  OptionalDouble meanGap() {
    return gaps.stream().mapToDouble(Double::doubleValue).average();
  }
}
