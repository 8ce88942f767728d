package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Label;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Shape;

/** A trial leaflet: pages that only say their number, to be printed, folded and looked at. */
public final class Dummy {
  private static final long FRAME = Length.pt(1);
  private static final long INSET = Length.mm(8);
  private static final long SIZE = Length.pt(72);
  private static final long SMALL = Length.pt(10);
  private static final long ARROW = Length.mm(6);

  private Dummy() {}

  /**
   * The same pages with their number, their name and an arrow to the top in place of text.
   *
   * @param names what each page is called; those that have none have a number only
   */
  public static Pages of(Pages pages, List<String> names, List<Face> faces) {
    List<Page> numbered = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      String name = i < names.size() ? names.get(i) : "";
      numbered.add(
          new Page(page.width(), page.height(), page.label(), content(page, i + 1, name, faces)));
    }
    return Sides.sheets(pages, numbered);
  }

  private static List<Placed> content(Page page, int number, String name, List<Face> faces) {
    List<Placed> content = new ArrayList<>();
    long middle = page.width() / 2;
    content.add(frame(new Box(0, 0, page.width(), page.height())));
    content.add(arrow(middle, INSET));
    content.addAll(Label.set("top", faces, SMALL, middle, INSET + 2 * ARROW, true));
    long baseline = page.height() / 2 + SIZE / 3;
    content.addAll(Label.set(Integer.toString(number), faces, SIZE, middle, baseline, true));
    content.addAll(Label.set(name, faces, SMALL, middle, baseline + 3 * SMALL, true));
    return content;
  }

  private static Shape frame(Box page) {
    long x = page.x() + INSET;
    long y = page.y() + INSET;
    long right = page.right() - INSET;
    long bottom = page.bottom() - INSET;
    Outline.Pen pen = new Outline.Pen().move(x, y).line(right, y).line(right, bottom);
    return new Shape(
        Artifact.LAYOUT,
        pen.line(x, bottom).close().outline(),
        Optional.empty(),
        Optional.of(Color.BLACK),
        FRAME);
  }

  private static Shape arrow(long x, long top) {
    Outline.Pen pen = new Outline.Pen().move(x, top + FRAME).line(x + ARROW / 2, top + ARROW);
    return new Shape(
        Artifact.LAYOUT,
        pen.line(x - ARROW / 2, top + ARROW).close().outline(),
        Optional.of(Color.BLACK),
        Optional.empty(),
        0);
  }
}
