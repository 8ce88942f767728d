package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.geometry.Box;
import leafpress.geometry.Size;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Tag;
import leafpress.page.Turned;

/** Puts what stands on finished pages on the sides of sheets. */
final class Sides {
  private Sides() {}

  /** What stands on a side, moved by a distance; links are for screens and left out. */
  static List<Placed> content(List<Page> pages, List<Place> places, long dx, long dy) {
    List<Placed> content = new ArrayList<>();
    for (Place place : places) {
      Page page = pages.get(place.page());
      Box box = place.box().moved(dx, dy);
      long x = box.x() + (box.width() - page.width()) / 2;
      long y = box.y() + (box.height() - page.height()) / 2;
      List<Placed> printed =
          page.content().stream().filter(thing -> !(thing instanceof LinkArea)).toList();
      if (place.turns() == 0) {
        for (Placed thing : printed) content.add(thing.moved(x, y));
      } else {
        content.add(new Turned(printed, new Size(page.width(), page.height()), 2, x, y));
      }
    }
    return content;
  }

  /** Sheets in place of pages: without structure, which is for those who read on a screen. */
  static Pages sheets(Pages pages, List<Page> sheets) {
    return new Pages(
        pages.document(),
        sheets,
        new Tag(Role.DOCUMENT, Map.of(), List.of()),
        List.of(),
        List.of());
  }
}
