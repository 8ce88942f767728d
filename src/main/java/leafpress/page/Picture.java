package leafpress.page;

import leafpress.geometry.Box;

/** An image placed in a box, which it fills. */
public record Picture(Mark mark, Image image, Box box) implements Placed {
  @Override
  public Picture moved(long dx, long dy) {
    return new Picture(mark, image, box.moved(dx, dy));
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
