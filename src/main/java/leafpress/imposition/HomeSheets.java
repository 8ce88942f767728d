package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** Shorter ticks are overlooked, longer ones come near the text. */
  private static final long TICK = Length.mm(3);

  private static final long THIN = Length.pt(0.25);
  private static final Color GREY = new Color(0x808080);

  private HomeSheets() {}

  /** The sheets, a page a side. */
  public static Pages of(Pages pages, Imposition imposition) {
    List<Page> sheets = new ArrayList<>();
    for (int side = 0; side < imposition.sides().size(); side++) {
      List<Placed> content = new ArrayList<>();
      for (Placed thing : Sides.content(pages.pages(), imposition.sides().get(side), 0, 0)) {
        thing.paintWith(new Trimmer(printable(imposition), thing, content));
      }
      if (isTicked(imposition, side)) {
        for (long fold : imposition.folds(side)) upright(imposition, fold, content);
      }
      if (!imposition.isBack(side)) cuts(imposition, side, content);
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

  /**
   * Ticks stand on the side that faces who folds: the inside of a leaflet, the middle of a booklet.
   * On both sides they would not meet, since printers are out by a millimetre.
   */
  private static boolean isTicked(Imposition imposition, int side) {
    boolean booklet = imposition.name().equals("saddle");
    return booklet ? side == imposition.sides().size() - 1 : imposition.isBack(side);
  }

  private static void upright(Imposition imposition, long x, List<Placed> content) {
    Box area = printable(imposition);
    content.add(line(x, area.y(), x, area.y() + TICK));
    content.add(line(x, area.bottom() - TICK, x, area.bottom()));
  }

  /** Ticks at the edges of repeated leaves, in the margin of the paper. */
  private static void cuts(Imposition imposition, int side, List<Placed> content) {
    if (!imposition.name().startsWith("repeat")) return;
    Set<Long> across = new TreeSet<>();
    Set<Long> down = new TreeSet<>();
    for (Place place : imposition.sides().get(side)) {
      across.addAll(List.of(place.box().x(), place.box().right()));
      down.addAll(List.of(place.box().y(), place.box().bottom()));
    }
    Box area = printable(imposition);
    for (long x : across) if (x > area.x() && x < area.right()) upright(imposition, x, content);
    for (long y : down) {
      if (y <= area.y() || y >= area.bottom()) continue;
      content.add(line(area.x(), y, area.x() + TICK, y));
      content.add(line(area.right() - TICK, y, area.right(), y));
    }
  }

  private static Shape line(long x1, long y1, long x2, long y2) {
    Outline outline = new Outline.Pen().move(x1, y1).line(x2, y2).outline();
    return new Shape(Artifact.LAYOUT, outline, Optional.empty(), Optional.of(GREY), THIN);
  }

  /** Cuts grounds off at the printable area; what else is there passes as it is. */
  private static final class Trimmer implements Placed.Painter {
    private final Box area;
    private final List<Placed> content;

    Trimmer(Box area, Placed thing, List<Placed> content) {
      this.area = area;
      this.content = content;
      if (!(thing instanceof Ground)) content.add(thing);
    }

    @Override
    public void paint(Ground ground) {
      Optional<Box> cut = Boxes.common(ground.box(), area);
      cut.ifPresent(box -> content.add(new Ground(ground.mark(), box, ground.color())));
    }
  }
}
