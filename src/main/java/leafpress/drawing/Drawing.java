package leafpress.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Color;
import leafpress.page.Mark;
import leafpress.page.Placed;
import leafpress.page.Shape;

/**
 * A drawing as paths.
 *
 * @param width natural width in CSS pixels
 * @param height natural height in CSS pixels
 * @param figures from the back to the front, in thousandths of a pixel
 */
public record Drawing(double width, double height, List<Figure> figures) {
  static final int UNIT = 1000;

  /**
   * A path of one colour.
   *
   * @param stroke width of the line in thousandths of a pixel; 0 for a path that is filled
   */
  public record Figure(Outline outline, Color color, long stroke) {}

  /** The natural width. */
  public long naturalWidth() {
    return Length.px(width);
  }

  /** The natural height. */
  public long naturalHeight() {
    return Length.px(height);
  }

  /** The drawing in a box of the given size, from its top left corner. */
  public List<Placed> place(long wide, long high, Mark mark) {
    double sx = wide / (width * UNIT);
    double sy = high / (height * UNIT);
    List<Placed> placed = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      long[] to = figure.outline().points().clone();
      for (int i = 0; i < to.length; i += 2) {
        to[i] = Math.round(to[i] * sx);
        to[i + 1] = Math.round(to[i + 1] * sy);
      }
      Outline outline = new Outline(figure.outline().commands(), to);
      Optional<Color> color = Optional.of(figure.color());
      boolean line = figure.stroke() > 0;
      placed.add(
          new Shape(
              mark,
              outline,
              line ? Optional.empty() : color,
              line ? color : Optional.empty(),
              Math.round(figure.stroke() * sx)));
    }
    return placed;
  }
}
