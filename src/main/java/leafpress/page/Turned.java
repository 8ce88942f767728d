package leafpress.page;

import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Size;

/**
 * Things placed together on a small page of their own, which is turned by quarter turns and placed
 * as one: how a page stands on a sheet that is printed both sides.
 *
 * @param content in the coordinates of the small page
 * @param size of the small page before it is turned
 * @param turns quarter turns clockwise, 0 to 3
 * @param x where the left edge of the turned page is
 * @param y where its top edge is
 */
public record Turned(List<Placed> content, Size size, int turns, long x, long y) implements Placed {
  public Turned {
    if (turns < 0 || turns > 3) throw new IllegalArgumentException("quarter turns: " + turns);
    content = List.copyOf(content);
  }

  /** Where a box of the small page comes to lie. */
  public Box place(Box b) {
    long w = size.width();
    long h = size.height();
    return switch (turns) {
      case 0 -> b.moved(x, y);
      case 1 -> new Box(x + h - b.bottom(), y + b.x(), b.height(), b.width());
      case 2 -> new Box(x + w - b.right(), y + h - b.bottom(), b.width(), b.height());
      default -> new Box(x + b.y(), y + w - b.right(), b.height(), b.width());
    };
  }

  @Override
  public Turned moved(long dx, long dy) {
    return new Turned(content, size, turns, x + dx, y + dy);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
