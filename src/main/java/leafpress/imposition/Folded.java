package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;

/**
 * A sheet that is folded by upright folds, or a card: its panels, in reading order.
 *
 * @param name of the fold
 * @param panels a place for each page: its panel
 */
public record Folded(String name, List<Panel> panels) implements Scheme {
  /**
   * A face of the folded sheet.
   *
   * @param outside whether it is on the side that is printed first
   * @param box where it is on its side, seen with that side up
   * @param upsideDown whether it stands on its head
   */
  public record Panel(boolean outside, Box box, boolean upsideDown) {}

  public Folded {
    panels = List.copyOf(panels);
  }

  /** A third of a sheet that is folded in must be narrower by this (US paper: 1/16 in). */
  private static final long ALLOWANCE = Length.mm(3);

  private static final long ALLOWANCE_LETTER = Length.inch(1 / 16.0);

  /** The two panels that are folded in of a double parallel fold are narrower by this. */
  private static final long INNER = Length.mm(1);

  /** Flaps of a gate leave this gap. */
  private static final long GAP = Length.mm(1);

  /** Two folds inward: cover, flap, three panels of the inside, back. */
  public static Folded letter(Size paper) {
    boolean us = paper.width() == Length.inch(11);
    long allowance = us ? ALLOWANCE_LETTER : ALLOWANCE;
    long wide = (paper.width() + allowance) / 3;
    return new Folded(
        "letter-fold", panels(paper, new long[] {wide, wide, paper.width() - 2 * wide}, "OOIIIO"));
  }

  /** In and out: cover, three panels of the inside, the other two of the outside. */
  public static Folded z(Size paper) {
    long third = paper.width() / 3;
    long[] inside = {third, paper.width() - 2 * third, third};
    return new Folded("z-fold", panels(paper, inside, "OIIIOO"));
  }

  /** Two flaps that meet over the middle: cover, right flap, three panels inside, back. */
  public static Folded gate(Size paper) {
    long flap = (paper.width() - GAP) / 4;
    return new Folded(
        "gate-fold", panels(paper, new long[] {flap, paper.width() - 2 * flap, flap}, "OOIIIO"));
  }

  /** In the middle, and once more: cover, two of the outside, four panels inside, back. */
  public static Folded doubleParallel(Size paper) {
    long wide = (paper.width() + 2 * INNER) / 4;
    long narrow = (paper.width() - 2 * wide) / 2;
    long[] inside = {wide, wide, narrow, paper.width() - 2 * wide - narrow};
    return new Folded("double-parallel-fold", panels(paper, inside, "OOOIIIIO"));
  }

  /** Folded once: cover, two pages inside, back. */
  public static Folded half(Size paper) {
    long half = paper.width() / 2;
    long h = paper.height();
    return new Folded(
        "half-fold",
        List.of(
            new Panel(true, new Box(half, 0, paper.width() - half, h), false),
            new Panel(false, new Box(0, 0, paper.width() - half, h), false),
            new Panel(false, new Box(paper.width() - half, 0, half, h), false),
            new Panel(true, new Box(0, 0, half, h), false)));
  }

  /**
   * Panels of a sheet. The outside has, from the left, the back of the last inside panel, of the
   * one before it, and so on to that of the first one: the cover.
   *
   * @param inside widths, from the left
   * @param order the side of each panel in reading order: after the cover, outside panels follow
   *     from the left
   */
  private static List<Panel> panels(Size paper, long[] inside, String order) {
    int count = inside.length;
    long[] outside = new long[count];
    for (int i = 0; i < count; i++) outside[i] = inside[count - 1 - i];
    List<Panel> panels = new ArrayList<>();
    int in = 0;
    int out = count - 1;
    for (char side : order.toCharArray()) {
      boolean outer = side == 'O';
      long[] widths = outer ? outside : inside;
      int column = outer ? out : in++;
      if (outer) out = (out + 1) % count;
      long x = 0;
      for (int i = 0; i < column; i++) x += widths[i];
      panels.add(new Panel(outer, new Box(x, 0, widths[column], paper.height()), false));
    }
    return panels;
  }

  @Override
  public Imposition impose(int pages, Size page, Size paper) {
    int sheets = (pages + panels.size() - 1) / panels.size();
    List<List<Place>> sides = new ArrayList<>();
    for (int sheet = 0; sheet < sheets; sheet++) {
      List<Place> front = new ArrayList<>();
      List<Place> back = new ArrayList<>();
      for (int i = 0; i < panels.size(); i++) {
        int number = sheet * panels.size() + i;
        if (number >= pages) break;
        Panel panel = panels.get(i);
        Place place = new Place(number, panel.box(), panel.upsideDown() ? 1 : 0);
        (panel.outside() ? front : back).add(place);
      }
      sides.add(List.copyOf(front));
      sides.add(List.copyOf(back));
    }
    return new Imposition(
        name, paper, true, Flip.upright(paper), List.copyOf(sides), folds(paper), 1, 0);
  }

  /** Where panels of the outside meet. */
  private List<Long> folds(Size paper) {
    TreeSet<Long> edges = new TreeSet<>();
    for (Panel panel : panels) {
      if (panel.outside() && panel.box().x() > 0) edges.add(panel.box().x());
    }
    return List.copyOf(edges);
  }
}
