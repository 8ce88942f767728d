package leafpress.page;

import leafpress.geometry.Box;

/**
 * An area that leads somewhere.
 *
 * @param leaf a leaf whose parent is a {@link Role#LINK} or {@link Role#REFERENCE} tag; the
 *     annotation joins that tag
 * @param box where to click
 * @param target an absolute URI, or {@code #} and the name of an {@link Anchor}
 * @param description what the link does, for those who cannot see it
 */
public record LinkArea(Leaf leaf, Box box, String target, String description) implements Placed {
  @Override
  public LinkArea moved(long dx, long dy) {
    return new LinkArea(leaf, box.moved(dx, dy), target, description);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
