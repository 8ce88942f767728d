package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * A booklet of sheets folded together and stapled through the fold: pages N and 1, 2 and N−1 … side
 * by side. Blank pages are put in before the last one, so that the back cover stays the back cover.
 *
 * @param creep how far each sheet sticks out beyond the one around it: the thickness of the paper,
 *     or 0 to ignore it. Pages of inner sheets move towards the spine by as much, so that margins
 *     are alike when the booklet is trimmed
 */
public record SaddleStitch(long creep) implements Scheme {
  @Override
  public String name() {
    return "saddle";
  }

  @Override
  public Imposition impose(int pages, Size page, Size paper) {
    int padded = (pages + 3) / 4 * 4;
    List<List<Place>> sides = new ArrayList<>();
    for (int sheet = 0; sheet < padded / 4; sheet++) {
      long in = sheet * creep;
      sides.add(side(padded - 2 * sheet, 2 * sheet + 1, in, pages, padded, page, paper));
      sides.add(side(2 * sheet + 2, padded - 2 * sheet - 1, in, pages, padded, page, paper));
    }
    Flip flip = Flip.upright(paper);
    List<Long> fold = List.of(paper.width() / 2);
    return new Imposition(name(), paper, true, flip, List.copyOf(sides), fold, padded - pages);
  }

  private static List<Place> side(
      int left, int right, long in, int pages, int padded, Size page, Size paper) {
    long half = paper.width() / 2;
    Box leftCell = new Box(0, 0, half, paper.height());
    Box rightCell = new Box(half, 0, paper.width() - half, paper.height());
    List<Place> places = new ArrayList<>();
    add(places, left, pages, padded, Fit.in(leftCell, page, 1).moved(in, 0));
    add(places, right, pages, padded, Fit.in(rightCell, page, 0).moved(-in, 0));
    return List.copyOf(places);
  }

  /** Numbers are from 1 here; what stands for a blank page is left out. */
  private static void add(List<Place> places, int number, int pages, int padded, Box box) {
    if (number == padded) places.add(new Place(pages - 1, box, 0));
    else if (number < pages) places.add(new Place(number - 1, box, 0));
  }
}
