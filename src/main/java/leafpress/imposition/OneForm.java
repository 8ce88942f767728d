package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import leafpress.geometry.Size;

/**
 * Both sides of a product on one form, beside each other: the sheet is printed, turned over and
 * printed once more with the same form, then cut into two complete copies. So a printing house
 * needs half the plates.
 *
 * @param product what each half is: a leaf ({@link Grid#single}), a booklet or a folded sheet
 * @param tumbled work-and-tumble: the sheet is turned head over foot, so that the other long edge
 *     goes first through the press, and cut along its length; else it is turned from left to right,
 *     the same long edge goes first (work-and-turn), and it is cut across
 * @param gap between the copies
 */
public record OneForm(Scheme product, boolean tumbled, long gap) implements Scheme {
  /** What the names of both begin with. */
  public static final String TURN = "work-and-turn";

  public static final String TUMBLE = "work-and-tumble";

  @Override
  public String name() {
    String name = tumbled ? TUMBLE : TURN;
    return isLeaf() ? name : name + ":" + product.name();
  }

  private boolean isLeaf() {
    return product instanceof Grid;
  }

  /** How a sheet is divided, as it lies. */
  public static Halves halves(Size paper, boolean tumbled, long gap) {
    boolean landscape = paper.width() > paper.height();
    return new Halves(paper, landscape == tumbled, gap);
  }

  @Override
  public Imposition impose(int pages, Size page, Size paper) {
    Halves halves = halves(paper, tumbled, gap);
    Imposition copy = product.impose(pages, page, halves.half());
    long free = isLeaf() ? free(copy, halves) : 0;
    List<List<Place>> forms = new ArrayList<>();
    for (int side = 0; side < copy.sides().size(); side += 2) {
      List<Place> form = new ArrayList<>();
      for (Place place : copy.sides().get(side)) form.add(halves.front(place, free));
      for (Place place : copy.sides().get(side + 1)) form.add(halves.back(place, free));
      forms.add(List.copyOf(form));
    }
    TreeSet<Long> folds = new TreeSet<>();
    for (long fold : copy.folds()) folds.addAll(halves.folds(fold));
    return new Imposition(
        name(),
        paper,
        false,
        tumbled ? Flip.LONG_EDGE : Flip.SHORT_EDGE,
        List.copyOf(forms),
        List.copyOf(folds),
        copy.nested(),
        copy.blanks(),
        Optional.of(halves));
  }

  /** Leaves smaller than their half lie at the cut, so that one cut trims both. */
  private static long free(Imposition copy, Halves halves) {
    Place place = copy.sides().get(0).get(0);
    return halves.stacked()
        ? halves.half().height() - place.box().bottom()
        : halves.half().width() - place.box().right();
  }
}
