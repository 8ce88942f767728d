package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Shape;

/**
 * Sheets for an office printer: no bleed, nothing where such a printer cannot print, ticks where to
 * fold or cut.
 */
public final class HomeSheets {
  /** What an office printer leaves white: 4 mm, with some to spare. */
  public static final long UNPRINTED = Length.mm(5);

  private static final Color GREY = new Color(0x808080);

  private HomeSheets() {}

  /** The sheets, a page a side. */
  public static Pages of(Pages pages, Imposition imposition) {
    List<Page> sheets = new ArrayList<>();
    for (int side = 0; side < imposition.sides().size(); side++) {
      List<Placed> content = new ArrayList<>();
      for (Place place : imposition.sides().get(side)) {
        Optional<Box> area = Boxes.common(printable(imposition), imposition.seen(side, place));
        for (Placed thing : Sides.content(pages.pages(), List.of(place), 0, 0)) {
          thing.paintWith(new Trimmer(area, thing, content));
        }
      }
      for (Ticks.Tick tick : Ticks.of(imposition, side)) content.add(line(tick));
      sheets.add(new Page(imposition.paper().width(), imposition.paper().height(), "", content));
    }
    return Sides.sheets(pages, sheets);
  }

  /** The part of the paper that any office printer reaches. */
  public static Box printable(Imposition imposition) {
    return new Box(
        UNPRINTED,
        UNPRINTED,
        imposition.paper().width() - 2 * UNPRINTED,
        imposition.paper().height() - 2 * UNPRINTED);
  }

  private static Shape line(Ticks.Tick tick) {
    Outline.Pen pen = new Outline.Pen().move(tick.fromX(), tick.fromY());
    Outline outline = pen.line(tick.toX(), tick.toY()).outline();
    return new Shape(Artifact.LAYOUT, outline, Optional.empty(), Optional.of(GREY), Ticks.WIDTH);
  }

  /** Cuts grounds off at folds and at the printable area; what else is there passes as it is. */
  private static final class Trimmer implements Placed.Painter {
    private final Optional<Box> area;
    private final List<Placed> content;

    Trimmer(Optional<Box> area, Placed thing, List<Placed> content) {
      this.area = area;
      this.content = content;
      if (!(thing instanceof Ground)) content.add(thing);
    }

    @Override
    public void paint(Ground ground) {
      Optional<Box> cut = area.flatMap(seen -> Boxes.common(ground.box(), seen));
      cut.ifPresent(box -> content.add(new Ground(ground.mark(), box, ground.color())));
    }
  }
}
