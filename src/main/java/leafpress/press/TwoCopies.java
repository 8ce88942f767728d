package leafpress.press;

import leafpress.geometry.Size;
import leafpress.imposition.Halves;
import leafpress.imposition.Imposition;
import leafpress.imposition.Place;
import leafpress.imposition.Scheme;
import leafpress.pdf.PrintedFile;

/** An order of sheets that are printed twice with the same form, and cut into two copies. */
final class TwoCopies {
  /**
   * What is cut to its size is not made smaller. But equal thirds of a sheet may shrink by 2 %, for
   * the panel that is folded in; and writers round sizes.
   */
  private static final double AS_LARGE = 0.975;

  private final SchemeNames names;
  private final PrintedFile file;

  TwoCopies(SchemeNames names, PrintedFile file) {
    this.names = names;
    this.file = file;
  }

  /** What stands on each form, of the ordered paper; refused if that cannot be. */
  Imposition imposed() throws WrongOrder {
    Imposition imposition = on(names.portrait());
    for (int form = 0; form < imposition.sides().size(); form++) {
      if (hasBack(imposition, form)) continue;
      throw new WrongOrder(
          "each form has both sides of a copy, and none is left for the back of the last one ("
              + file.count()
              + (file.count() == 1 ? " page" : " pages")
              + "); add a page, or print one side only: repeat:2x1");
    }
    if (file.leastScale(imposition) < AS_LARGE) throw tooSmall();
    return imposition;
  }

  /** The sheet as it lies: so that pages are made smaller as little as can be. */
  private Imposition on(Size portrait) throws WrongOrder {
    Imposition upright = impose(portrait);
    Imposition landscape = impose(new Size(portrait.height(), portrait.width()));
    return file.leastScale(upright) > file.leastScale(landscape) ? upright : landscape;
  }

  private Imposition impose(Size paper) throws WrongOrder {
    Scheme scheme = names.scheme(paper);
    return scheme.impose(file.count(), file.typical(), paper);
  }

  private boolean hasBack(Imposition imposition, int form) {
    Halves halves = imposition.halves().orElseThrow();
    for (Place place : imposition.sides().get(form)) if (halves.isSecond(place)) return true;
    return false;
  }

  private WrongOrder tooSmall() throws WrongOrder {
    String hint = "take a larger one, such as --paper 450x640mm";
    for (String name : SchemeNames.papers()) {
      Imposition larger = on(SchemeNames.named(name));
      if (file.leastScale(larger) < AS_LARGE) continue;
      hint = "--paper " + name + " has room";
      break;
    }
    return new WrongOrder(
        "two copies side by side, as large as they are, do not fit on "
            + JobTicket.millimetres(names.portrait())
            + "; "
            + hint);
  }
}
