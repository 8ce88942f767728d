package leafpress.copyfit;

/**
 * What copyfitting may change.
 *
 * <p>The weight says how much it is seen when the style is left by a per cent, squared: a leading
 * that is ten per cent off costs as much as a page that is a seventh empty. Higher, and panels gape
 * to spare it; lower, and pages of one publication look unlike each other.
 */
public enum Dimension {
  /** The size of the body's type, in scaled points; all other type keeps its proportion. */
  SIZE("font-size", 0),
  /** The body's leading, in thousandths of its size. */
  LEADING("line-height", 4),
  /** Space between blocks, in thousandths of what the style says. */
  SPACE("paragraph-space", 0.2),
  /** The size of headings, in thousandths of what the style says. */
  HEADING("heading-scale", 1),
  /** The size of images, in thousandths of what the style says. */
  IMAGE("image-height", 0.1),
  /** Head and foot margin of the panels, in thousandths of what the format says. */
  MARGIN("page-margin", 0.5);

  private final String descriptor;
  final double weight;

  Dimension(String descriptor, double weight) {
    this.descriptor = descriptor;
    this.weight = weight;
  }

  /** What it is called in {@code @copyfit}. */
  public String descriptor() {
    return descriptor;
  }
}
