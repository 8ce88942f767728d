package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Page;
import leafpress.page.Pages;

/** Holds sheets against what printers need; the numbers are those of the trade. */
public final class Checks {
  /** Cutters are out by two or three millimetres. */
  private static final long FROM_CUT = Length.mm(5);

  /** Folders are out by one or two. */
  private static final long FROM_FOLD = Length.mm(3);

  private static final double LEAST_PPI = 150;

  /** Thinner lines break up on the plate. */
  private static final long LEAST_LINE = Length.pt(0.25);

  /** No ruler shows less. */
  private static final long TOLERANCE = Length.mm(0.01);

  private Checks() {}

  /** Whether pages are where they must be: each once (a repeated one as often), backs behind. */
  public static List<Check> order(Imposition imposition, int pages) {
    TreeSet<Integer> placed = new TreeSet<>();
    int alone = 0;
    for (int side = 0; side < imposition.sides().size(); side++) {
      for (Place place : imposition.sides().get(side)) {
        placed.add(place.page());
        if (imposition.isBack(side)) continue;
        if (imposition.twoSided() && !backed(imposition, place, side + 1)) alone++;
      }
    }
    return List.of(
        new Check("every page is on a sheet", placed.size() == pages, placed.size() + "/" + pages),
        new Check(
            "what is behind each page is as large and in its place",
            alone == 0,
            alone == 0 ? sheets(imposition.sheets()) : alone + " pages are not backed"));
  }

  private static String sheets(int number) {
    return number == 1 ? "1 sheet" : number + " sheets";
  }

  /** An empty back is all right: a blank page. */
  private static boolean backed(Imposition imposition, Place front, int back) {
    List<Place> places = imposition.sides().get(back);
    Box behind = imposition.behind(front.box());
    boolean free = places.stream().noneMatch(p -> Boxes.common(p.box(), behind).isPresent());
    return free || places.stream().anyMatch(p -> near(p.box(), behind));
  }

  private static boolean near(Box a, Box b) {
    return Math.abs(a.x() - b.x()) <= TOLERANCE
        && Math.abs(a.y() - b.y()) <= TOLERANCE
        && Math.abs(a.width() - b.width()) <= TOLERANCE
        && Math.abs(a.height() - b.height()) <= TOLERANCE;
  }

  /** Whether an office printer reaches all text and pictures. */
  public static List<Check> home(Pages sheets, Imposition imposition) {
    Box paper = new Box(0, 0, imposition.paper().width(), imposition.paper().height());
    long least = Long.MAX_VALUE;
    for (Page sheet : sheets.pages()) {
      for (Box box : Extents.of(sheet).texts()) least = Math.min(least, inside(box, paper));
      for (Box box : Extents.of(sheet).pictures()) least = Math.min(least, inside(box, paper));
    }
    return List.of(distance("office printers reach all", least, HomeSheets.UNPRINTED));
  }

  /** Whether the sheets of a printing house can be cut and folded. */
  public static List<Check> press(PressSheets sheets, Imposition imposition) {
    Box trim = sheets.trim();
    long cut = Long.MAX_VALUE;
    long fold = Long.MAX_VALUE;
    double ppi = Double.MAX_VALUE;
    long line = Long.MAX_VALUE;
    int bare = 0;
    int across = 0;
    for (int side = 0; side < sheets.sheets().pages().size(); side++) {
      Extents extents = Extents.of(sheets.sheets().pages().get(side));
      for (Box text : extents.texts()) {
        if (Boxes.common(text, trim).isEmpty()) continue; // a mark
        cut = Math.min(cut, inside(text, trim));
        for (long at : imposition.folds(side)) {
          fold = Math.min(fold, beside(text, trim.x() + at));
        }
      }
      for (Box picture : extents.pictures()) {
        if (isBare(picture, trim, sheets.bleed())) bare++;
        for (long at : imposition.folds(side)) {
          if (beside(picture, trim.x() + at) < -TOLERANCE) across++;
        }
      }
      ppi = Math.min(ppi, extents.ppi());
      line = Math.min(line, extents.thinnest());
    }
    List<Check> checks = new ArrayList<>();
    checks.add(distance("text stays clear of cuts", cut, FROM_CUT));
    if (!imposition.folds().isEmpty()) {
      checks.add(distance("text stays clear of folds", fold, FROM_FOLD));
      checks.add(new Check("pictures end at folds", across == 0, across + " across"));
    }
    checks.add(new Check("pictures that are cut have bleed", bare == 0, bare + " without"));
    boolean none = ppi == Double.MAX_VALUE;
    String resolution = none ? "no images" : Math.round(ppi) + " ppi; 300 are good";
    checks.add(
        new Check(
            "images are fine enough", none || ppi >= LEAST_PPI, resolution, Check.Matter.IMAGES));
    boolean without = line == Long.MAX_VALUE;
    String width = Length.show(line) + " pt; the least is " + Length.show(LEAST_LINE) + " pt";
    checks.add(
        new Check(
            "lines are thick enough",
            line >= LEAST_LINE,
            without ? "no lines" : width,
            Check.Matter.LINES));
    return List.copyOf(checks);
  }

  /** Whether a picture reaches a cut and ends before the bleed there does. */
  private static boolean isBare(Box picture, Box trim, Box bleed) {
    return isShort(trim.x() - picture.x(), trim.x() - bleed.x())
        || isShort(trim.y() - picture.y(), trim.y() - bleed.y())
        || isShort(picture.right() - trim.right(), bleed.right() - trim.right())
        || isShort(picture.bottom() - trim.bottom(), bleed.bottom() - trim.bottom());
  }

  private static boolean isShort(long beyond, long bleed) {
    return beyond >= -TOLERANCE && beyond < bleed - TOLERANCE;
  }

  private static Check distance(String name, long found, long least) {
    if (found == Long.MAX_VALUE) return new Check(name, true, "nothing there");
    return new Check(name, found >= least - TOLERANCE, mm(found) + "; the least is " + mm(least));
  }

  private static long inside(Box box, Box around) {
    return Math.min(
        Math.min(box.x() - around.x(), box.y() - around.y()),
        Math.min(around.right() - box.right(), around.bottom() - box.bottom()));
  }

  private static long beside(Box box, long x) {
    return Math.max(box.x() - x, x - box.right());
  }

  private static String mm(long length) {
    return String.format(Locale.ROOT, "%.1f mm", Length.toMm(length));
  }
}
