package leafpress.page;

import java.util.Optional;
import leafpress.geometry.Outline;

/**
 * A drawn path, filled (nonzero) and stroked.
 *
 * @param outline the path, in scaled points on the page
 * @param fill the ink inside, if any
 * @param stroke the ink of the line, if any
 * @param strokeWidth the width of the line, in scaled points
 */
public record Shape(
    Mark mark, Outline outline, Optional<Color> fill, Optional<Color> stroke, long strokeWidth)
    implements Placed {
  @Override
  public Shape moved(long dx, long dy) {
    return new Shape(mark, outline.moved(dx, dy), fill, stroke, strokeWidth);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
