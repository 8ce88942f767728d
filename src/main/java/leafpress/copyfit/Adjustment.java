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

  // Spelt out: the record's own is slow to start, and searches look adjustments up all the time.
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Adjustment)) return false;
    Adjustment that = (Adjustment) other;
    return size == that.size
        && leading == that.leading
        && space == that.space
        && heading == that.heading
        && image == that.image
        && margin == that.margin;
  }

  @Override
  public int hashCode() {
    long hash = 31 * (31 * (31 * size + leading) + space) + heading;
    return Long.hashCode(31 * (31 * hash + image) + margin);
  }

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

  /**
   * Whether nothing is larger than at another adjustment, so that copy takes no more room. (A line
   * that happens to break better at the larger size, or a space that vanishes between two panels,
   * may make an exception; a search loses no more than one setting by it.)
   */
  boolean within(Adjustment other) {
    return size <= other.size
        && margin == other.margin
        && leading <= other.leading
        && space <= other.space
        && heading <= other.heading
        && image <= other.image;
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
