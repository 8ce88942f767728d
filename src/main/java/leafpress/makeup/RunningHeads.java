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
      String text = text(box, strings, folio, count);
      boolean top = box.place().startsWith("top");
      Artifact mark = top ? Artifact.HEADER : Artifact.FOOTER;
      ShortLine line = typesetter.line(text, box.style(), mark, findings);
      long x = x(box.place(), index, line.width());
      long y = baseline(top, box.style().fontSize());
      for (Placed p : line.content()) placed.add(p.moved(x, y));
    }
    return placed;
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
    long right = left + frame.measure() + frame.aside();
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
  private long baseline(boolean top, long size) {
    if (top) return frame.top() * 11 / 20 + size / 3;
    return frame.page().height() - frame.bottom() * 11 / 20 + size / 3;
  }
}
