package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * Pages in rows and columns.
 *
 * @param repeated step and repeat: every cell of a front has the same recto, and behind each is its
 *     verso, so that the sheet can be cut into leaves; else pages follow each other in reading
 *     order
 * @param twoSided whether both sides of the sheet are printed
 * @param gap between pages beside each other and below each other
 */
public record Grid(int columns, int rows, boolean repeated, boolean twoSided, long gap)
    implements Scheme {
  /** More cells a side than these cannot be read, nor cut. */
  public static final int MOST = 64;

  public Grid {
    if (columns < 1 || rows < 1 || columns > MOST || rows > MOST || columns * rows > MOST) {
      throw new IllegalArgumentException(columns + " x " + rows);
    }
  }

  /** Pages that touch. */
  public Grid(int columns, int rows, boolean repeated, boolean twoSided) {
    this(columns, rows, repeated, twoSided, 0);
  }

  /** One page a side. */
  public static Grid single(boolean twoSided) {
    return new Grid(1, 1, false, twoSided);
  }

  @Override
  public String name() {
    if (columns * rows == 1) return "single";
    return (repeated ? "repeat:" : "nup:") + columns + "x" + rows;
  }

  @Override
  public Imposition impose(int pages, Size page, Size paper) {
    List<Box> cells = cells(page, paper);
    int perSide = repeated ? 1 : cells.size();
    int sides = (pages + perSide - 1) / perSide;
    if (twoSided && sides % 2 == 1) sides++;
    List<List<Place>> all = new ArrayList<>();
    for (int side = 0; side < sides; side++) {
      List<Place> places = new ArrayList<>();
      for (int cell = 0; cell < cells.size(); cell++) {
        int number = repeated ? side : side * perSide + cell;
        if (number < pages) places.add(new Place(number, cells.get(cell), 0));
      }
      all.add(List.copyOf(places));
    }
    Flip flip = Flip.upright(paper);
    return new Imposition(name(), paper, twoSided, flip, List.copyOf(all), List.of(), 1, 0);
  }

  /**
   * Cells in reading order. Those of a repeated page are as large as the page, and lie in the
   * middle of the paper, so that they are behind each other on both sides; the others share out the
   * paper.
   */
  private List<Box> cells(Size page, Size paper) {
    long across = (paper.width() - (columns - 1) * gap) / columns;
    long down = (paper.height() - (rows - 1) * gap) / rows;
    double scale = Fit.scale(page, across, down);
    long width = repeated ? Math.min(Math.round(page.width() * scale), across) : across;
    long height = repeated ? Math.min(Math.round(page.height() * scale), down) : down;
    long left = (paper.width() - columns * width - (columns - 1) * gap) / 2;
    long top = (paper.height() - rows * height - (rows - 1) * gap) / 2;
    List<Box> cells = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      long x = left + i % columns * (width + gap);
      Box cell = new Box(x, top + (long) (i / columns) * (height + gap), width, height);
      cells.add(Fit.in(cell, page, 0.5));
    }
    return cells;
  }
}
