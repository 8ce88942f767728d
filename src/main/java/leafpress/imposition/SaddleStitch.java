package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * A booklet of sheets folded together and stapled through the fold: pages N and 1, 2 and N−1 … side
 * by side. Blank pages are put in before the last one, so that the back cover stays the back cover.
 * A thick book is made of several such sections, which are laid on each other and sewn or glued.
 *
 * @param creep how far each sheet sticks out beyond the one around it, or 0 to ignore it. Pages of
 *     inner sheets move towards the spine by as much, so that margins are alike when the booklet is
 *     trimmed
 * @param section how many pages are folded together, a multiple of 4
 */
public record SaddleStitch(long creep, int section) implements Scheme {
  private static final int ALL = Integer.MAX_VALUE / 4 * 4;

  public SaddleStitch {
    if (section < 4 || section % 4 != 0) throw new IllegalArgumentException(section + " pages");
  }

  /** All sheets in one fold. */
  public SaddleStitch(long creep) {
    this(creep, ALL);
  }

  /** A fold is not sharp: a sheet sticks out by a fifth more than its thickness, at the least. */
  public static long creep(long thickness) {
    return thickness * 6 / 5;
  }

  @Override
  public String name() {
    return section == ALL ? "saddle" : "saddle:" + section;
  }

  @Override
  public Imposition impose(int pages, Size page, Size paper) {
    int padded = (pages + 3) / 4 * 4;
    List<List<Place>> sides = new ArrayList<>();
    for (int first = 0; first < padded; first += Math.min(section, padded - first)) {
      int count = Math.min(section, padded - first);
      Section together = new Section(first, count, pages, padded, page, paper);
      for (int sheet = 0; sheet < count / 4; sheet++) {
        long in = sheet * creep;
        sides.add(together.side(count - 2 * sheet, 2 * sheet + 1, in));
        sides.add(together.side(2 * sheet + 2, count - 2 * sheet - 1, in));
      }
    }
    Flip flip = Flip.upright(paper);
    List<Long> fold = List.of(paper.width() / 2);
    int nested = Math.min(section, padded) / 4;
    return new Imposition(
        name(), paper, true, flip, List.copyOf(sides), fold, nested, padded - pages);
  }

  /**
   * Sheets that are folded into each other. Numbers of pages are from 1 here, and begin anew with
   * each section.
   *
   * @param first how many pages stand before it
   * @param count how many it has
   */
  private record Section(int first, int count, int pages, int padded, Size page, Size paper) {
    List<Place> side(int left, int right, long in) {
      long half = paper.width() / 2;
      Box leftCell = new Box(0, 0, half, paper.height());
      Box rightCell = new Box(half, 0, paper.width() - half, paper.height());
      List<Place> places = new ArrayList<>();
      add(places, first + left, Fit.in(leftCell, page, 1).moved(in, 0));
      add(places, first + right, Fit.in(rightCell, page, 0).moved(-in, 0));
      return List.copyOf(places);
    }

    /** What stands for a blank page is left out. */
    private void add(List<Place> places, int number, Box box) {
      if (number == padded) places.add(new Place(pages - 1, box, 0));
      else if (number < pages) places.add(new Place(number - 1, box, 0));
    }
  }
}
