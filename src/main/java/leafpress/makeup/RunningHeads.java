package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Findings;
import leafpress.page.Artifact;
import leafpress.page.Placed;
import leafpress.style.PageStyle;
import leafpress.typeset.ShortLine;
import leafpress.typeset.Typesetter;

/** Sets the margin boxes of a page: running heads, feet, folios. They are artifacts. */
final class RunningHeads {
  private final Frame frame;
  private final Typesetter typesetter;
  private final Findings findings;

  RunningHeads(Frame frame, Typesetter typesetter, Findings findings) {
    this.frame = frame;
    this.typesetter = typesetter;
    this.findings = findings;
  }

  /**
   * The boxes of a page.
   *
   * @param index of the page, from 0
   * @param strings named strings in force
   * @param folio what the page is called
   * @param count number of pages
   */
  List<Placed> set(
      PageStyle style, int index, Map<String, String> strings, String folio, int count) {
    List<Placed> placed = new ArrayList<>();
    for (PageStyle.MarginBox box : style.boxes()) {
      boolean top = top(box);
      ShortLine line = line(box, text(box, strings, folio, count));
      long room = frame.width(index) + frame.aside() - beside(style, box, folio, count);
      if (line.width() > room) line = shortened(box, text(box, strings, folio, count), room);
      long x = x(box.place(), index, line.width());
      long y = baseline(index, top, box.style().fontSize());
      for (Placed p : line.content()) placed.add(p.moved(x, y));
    }
    return placed;
  }

  private static boolean top(PageStyle.MarginBox box) {
    return box.place().startsWith("top");
  }

  private ShortLine line(PageStyle.MarginBox box, String text) {
    Artifact mark = top(box) ? Artifact.HEADER : Artifact.FOOTER;
    return typesetter.line(text, box.style(), mark, findings);
  }

  /** What the other boxes of the line take, besides their named strings. */
  private long beside(PageStyle style, PageStyle.MarginBox box, String folio, int count) {
    long sum = 0;
    for (PageStyle.MarginBox other : style.boxes()) {
      if (other == box || top(other) != top(box)) continue;
      long width = line(other, text(other, Map.of(), folio, count)).width();
      if (width > 0) sum += width + other.style().fontSize();
    }
    return sum;
  }

  /** As many words as there is room for. */
  private ShortLine shortened(PageStyle.MarginBox box, String text, long room) {
    String kept = text;
    while (!kept.isEmpty()) {
      int space = kept.lastIndexOf(' ');
      kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
      ShortLine line = line(box, kept.stripTrailing() + "…");
      if (line.width() <= room) return line;
    }
    return line(box, "");
  }

  private static String text(
      PageStyle.MarginBox box, Map<String, String> strings, String folio, int count) {
    StringBuilder text = new StringBuilder();
    for (PageStyle.Piece piece : box.content()) {
      switch (piece.kind()) {
        case LITERAL:
          text.append(piece.text());
          break;
        case STRING:
          text.append(strings.getOrDefault(piece.text(), ""));
          break;
        case PAGE_NUMBER:
          text.append(folio);
          break;
        default:
          text.append(count);
      }
    }
    return text.toString();
  }

  private long x(String place, int index, long width) {
    long left = Math.min(frame.columnLeft(index), leftmost(index));
    long right = left + frame.width(index) + frame.aside();
    String side = place.substring(place.indexOf('-') + 1);
    boolean leftPage = frame.left(index);
    if (side.equals("inside")) side = leftPage ? "right" : "left";
    if (side.equals("outside")) side = leftPage ? "left" : "right";
    if (side.equals("center")) return (left + right - width) / 2;
    return side.equals("left") ? left : right - width;
  }

  private long leftmost(int index) {
    return frame.asideWidth() == 0 ? frame.columnLeft(index) : frame.asideLeft(index);
  }

  /** In the middle of the margin, a little nearer to the text than to the edge. */
  private long baseline(int index, boolean top, long size) {
    if (top) return frame.top(index) * 11 / 20 + size / 3;
    long height = frame.page(index).height();
    long bottom = height - frame.top(index) - frame.depth(index);
    return height - bottom * 11 / 20 + size / 3;
  }
}
