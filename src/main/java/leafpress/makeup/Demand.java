package leafpress.makeup;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import leafpress.geometry.Length;
import leafpress.style.ComputedStyle;
import leafpress.style.PageStyle;
import leafpress.style.StyledDocument;

/**
 * What a style asks of pages.
 *
 * @param least the share of its depth that the copy on a page takes at least, but for the last page
 * @param grid on which lines stand
 */
record Demand(double least, Grid grid) {
  static final Demand NONE = new Demand(0, Grid.NONE);

  /**
   * What a document's style asks, by the name of pages.
   *
   * @param ascent where in a line of a style its baseline stands
   */
  static Function<String, Demand> of(StyledDocument styled, Function<ComputedStyle, Long> ascent) {
    ComputedStyle body = Makeup.body(styled.root()).style();
    Map<String, Demand> known = new HashMap<>();
    return name -> known.computeIfAbsent(name, n -> of(styled, n, body, ascent));
  }

  private static Demand of(
      StyledDocument styled,
      String name,
      ComputedStyle body,
      Function<ComputedStyle, Long> ascent) {
    PageStyle page = styled.page(name, false, false, false);
    if (page.grid() == 0) return new Demand(page.leastFill(), Grid.NONE);
    long step = Math.max(Length.pt(1), Math.round(body.leading() * page.grid()));
    return new Demand(page.leastFill(), new Grid(step, body.leading(), ascent.apply(body)));
  }
}
