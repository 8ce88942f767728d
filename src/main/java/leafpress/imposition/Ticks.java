package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import leafpress.geometry.Box;
import leafpress.geometry.Length;

/** Short lines at the edges of office paper that say where to fold and where to cut. */
public final class Ticks {
  /** Of all lines. */
  public static final long WIDTH = Length.pt(0.25);

  /** Shorter ones are overlooked, longer ones come near the text. */
  private static final long LENGTH = Length.mm(3);

  private final Imposition imposition;
  private final Box area;
  private final List<Tick> ticks = new ArrayList<>();

  private Ticks(Imposition imposition) {
    this.imposition = imposition;
    this.area = HomeSheets.printable(imposition);
  }

  /** A line from one point to another. */
  public record Tick(long fromX, long fromY, long toX, long toY) {}

  /**
   * The lines of a side. Folds have them where who folds looks: on the inside of a leaflet, in the
   * middle of a booklet. On both sides they would not meet, since printers are out by a millimetre.
   */
  public static List<Tick> of(Imposition imposition, int side) {
    Ticks all = new Ticks(imposition);
    if (imposition.isInnermost(side)) {
      for (long fold : imposition.folds(side)) all.fold(fold);
    }
    if (!imposition.isBack(side)) all.cuts(imposition.sides().get(side));
    return List.copyOf(all.ticks);
  }

  /** Of two copies on a form, at that half which is the inside of them. */
  private void fold(long x) {
    Optional<Halves> halves = imposition.halves();
    if (halves.isEmpty()) upright(x);
    else if (halves.get().stacked()) {
      ticks.add(new Tick(x, area.bottom() - LENGTH, x, area.bottom()));
    } else if (x > imposition.paper().width() / 2) upright(x);
  }

  private void upright(long x) {
    ticks.add(new Tick(x, area.y(), x, area.y() + LENGTH));
    ticks.add(new Tick(x, area.bottom() - LENGTH, x, area.bottom()));
  }

  private void level(long y) {
    ticks.add(new Tick(area.x(), y, area.x() + LENGTH, y));
    ticks.add(new Tick(area.right() - LENGTH, y, area.right(), y));
  }

  /** Between two copies, and at the edges of leaves, in the margin of the paper. */
  private void cuts(List<Place> places) {
    Set<Long> across = new TreeSet<>();
    Set<Long> down = new TreeSet<>();
    Optional<Halves> halves = imposition.halves();
    halves.ifPresent(both -> (both.stacked() ? down : across).addAll(both.cuts()));
    boolean leaves = halves.isPresent() && imposition.folds().isEmpty();
    if (leaves || imposition.name().startsWith("repeat")) {
      for (Place place : places) {
        across.addAll(List.of(place.box().x(), place.box().right()));
        down.addAll(List.of(place.box().y(), place.box().bottom()));
      }
    }
    for (long x : across) if (x > area.x() && x < area.right()) upright(x);
    for (long y : down) if (y > area.y() && y < area.bottom()) level(y);
  }
}
