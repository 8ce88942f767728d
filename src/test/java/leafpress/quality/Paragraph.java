package leafpress.quality;

import java.util.ArrayList;
import java.util.List;
import leafpress.conformance.TaggedText.Piece;
import org.apache.pdfbox.text.TextPosition;

/** A block of text on finished pages: its glyphs, gathered into lines. */
final class Paragraph {
  /** Baselines that lie closer than this, in points, are one: raised figures belong to the line. */
  private static final double SAME_LINE = 5;

  private final String role;
  private final List<Line> lines = new ArrayList<>();

  Paragraph(Piece first) {
    this.role = first.roles().stream().filter(r -> !r.equals("Span")).findFirst().orElse("");
  }

  void add(Piece piece) {
    for (TextPosition glyph : piece.glyphs()) {
      if (glyph.getUnicode().isBlank()) continue;
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      boolean same =
          last != null
              && last.page() == piece.page()
              && Math.abs(last.baseline() - glyph.getYDirAdj()) < SAME_LINE
              && glyph.getXDirAdj() > last.right() - glyph.getFontSizeInPt();
      if (!same) lines.add(new Line(piece.page(), glyph.getYDirAdj()));
      lines.get(lines.size() - 1).add(glyph);
    }
  }

  List<Line> lines() {
    return lines;
  }

  String role() {
    return role;
  }

  boolean heading() {
    return role.matches("H[1-6]");
  }

  int firstPage() {
    return lines.get(0).page();
  }

  int lastPage() {
    return lines.get(lines.size() - 1).page();
  }

  long linesOn(int page) {
    return lines.stream().filter(line -> line.page() == page).count();
  }

  /**
   * The right edge of the column, beyond which marks may stand: how far the longest line reaches.
   */
  double edge() {
    return lines.stream().mapToDouble(Line::inside).max().orElse(0);
  }

  /** Where it is and how it begins. */
  String name() {
    String text = lines.get(0).text();
    return "page "
        + (firstPage() + 1)
        + " “"
        + text.substring(0, Math.min(30, text.length()))
        + "”";
  }
}
