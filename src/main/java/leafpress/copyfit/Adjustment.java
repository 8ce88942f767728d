package leafpress.copyfit;

/**
 * One choice in all dimensions: what a document is set to. Units are those of {@link Dimension}.
 *
 * @param size of the body's type, in scaled points
 * @param leading in thousandths of the size
 * @param space in thousandths of the style's
 * @param heading in thousandths of the style's
 * @param image in thousandths of the style's
 * @param margin in thousandths of the format's
 */
public record Adjustment(
    long size, long leading, long space, long heading, long image, long margin) {

  public long get(Dimension dimension) {
    switch (dimension) {
      case SIZE:
        return size;
      case LEADING:
        return leading;
      case SPACE:
        return space;
      case HEADING:
        return heading;
      case IMAGE:
        return image;
      default:
        return margin;
    }
  }

  /** The same but for one dimension. */
  public Adjustment with(Dimension dimension, long value) {
    switch (dimension) {
      case SIZE:
        return new Adjustment(value, leading, space, heading, image, margin);
      case LEADING:
        return new Adjustment(size, value, space, heading, image, margin);
      case SPACE:
        return new Adjustment(size, leading, value, heading, image, margin);
      case HEADING:
        return new Adjustment(size, leading, space, value, image, margin);
      case IMAGE:
        return new Adjustment(size, leading, space, heading, value, margin);
      default:
        return new Adjustment(size, leading, space, heading, image, value);
    }
  }
}
