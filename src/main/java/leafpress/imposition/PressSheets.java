package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.page.Ground;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;

/**
 * Sheets for a printing house: each trimmed sheet in the middle of a larger page, with bleed, marks
 * where to cut and fold, and a line that says what it is.
 *
 * @param sheets a page a side
 * @param trim where every trimmed sheet is on its page
 * @param bleed the trim with what is cut off
 */
public record PressSheets(Pages sheets, Box trim, Box bleed) {
  /** Room for bleed, marks and the line below them. */
  public static final long RIM = Trimming.RIM;

  /**
   * Lays the sheets out. A ground that reaches a cut is carried on into the bleed, one that reaches
   * a fold ends there.
   *
   * @param bleed what is printed beyond each cut
   * @param slug the line that says what it is
   * @param faces to set marks in, the first that has a character wins
   */
  public static PressSheets of(
      Pages pages, Imposition imposition, long bleed, String slug, List<Face> faces) {
    Trimming trimming = Trimming.of(imposition.paper(), bleed);
    Box trim = trimming.trim();
    Box out = trimming.bleedBox();
    int sides = imposition.sides().size();
    List<Page> sheets = new ArrayList<>();
    for (int side = 0; side < sides; side++) {
      List<Placed> content = new ArrayList<>();
      for (Place place : imposition.sides().get(side)) {
        Box panel = trimming.bled(imposition.seen(side, place)).moved(RIM, RIM);
        for (Placed thing : Sides.content(pages.pages(), List.of(place), RIM, RIM)) {
          bled(thing, trim, out, panel).ifPresent(content::add);
        }
      }
      Marks marks = new Marks(trimming, faces);
      content.addAll(marks.crops());
      content.addAll(marks.folds(imposition.folds(side)));
      content.addAll(marks.slug(slug + " · " + (side + 1) + "/" + sides));
      sheets.add(new Page(trimming.page().width(), trimming.page().height(), "", content));
    }
    return new PressSheets(Sides.sheets(pages, sheets), trim, out);
  }

  /** A ground goes on beyond cuts, and ends at folds: the next panel is not its own. */
  private static Optional<Placed> bled(Placed thing, Box trim, Box bleed, Box panel) {
    if (!(thing instanceof Ground ground)) return Optional.of(thing);
    Optional<Box> seen = Boxes.common(Boxes.bled(ground.box(), trim, bleed), panel);
    return seen.map(box -> new Ground(ground.mark(), box, ground.color()));
  }
}
