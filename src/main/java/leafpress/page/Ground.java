package leafpress.page;

import leafpress.geometry.Box;

/** A filled rectangle: a tint behind text, a bar, a rule. */
public record Ground(Mark mark, Box box, Color color) implements Placed {
  @Override
  public Ground moved(long dx, long dy) {
    return new Ground(mark, box.moved(dx, dy), color);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
