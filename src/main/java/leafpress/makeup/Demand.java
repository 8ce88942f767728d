package leafpress.makeup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import leafpress.geometry.Length;
import leafpress.style.ComputedStyle;
import leafpress.style.PageStyle;
import leafpress.style.StyledDocument;

/**
 * What a style asks of the pages of a name.
 *
 * @param least the share of its depth that the copy on a page takes at least, but for the last page
 * @param grid on which lines stand
 * @param columns of text on a page; 0 for as many as the format has
 * @param gutter between two of them
 */
record Demand(double least, Grid grid, int columns, long gutter) {
  static final Demand NONE = new Demand(0, Grid.NONE);

  Demand(double least, Grid grid) {
    this(least, grid, 0, 0);
  }

  /** The frame of these pages, after that of the format; the columns of panels are their own. */
  Frame of(Frame frame) {
    return columns == 0 || frame.fixed() ? frame : frame.inColumns(columns, gutter);
  }

  /**
   * What a document's style asks, by the name of pages.
   *
   * @param ascent where in a line of a style its baseline stands
   */
  static Function<String, Demand> of(StyledDocument styled, Function<ComputedStyle, Long> ascent) {
    ComputedStyle body = Makeup.body(styled.root()).style();
    Map<String, Demand> known = new ConcurrentHashMap<>();
    return name -> known.computeIfAbsent(name, n -> of(styled, n, body, ascent));
  }

  private static Demand of(
      StyledDocument styled,
      String name,
      ComputedStyle body,
      Function<ComputedStyle, Long> ascent) {
    PageStyle page = styled.page(name, false, false, false);
    Grid grid = Grid.NONE;
    if (page.grid() > 0) {
      long step = Math.max(Length.pt(1), Math.round(body.leading() * page.grid()));
      grid = new Grid(step, body.leading(), ascent.apply(body));
    }
    return new Demand(page.leastFill(), grid, page.columns(), page.gutter());
  }
}
