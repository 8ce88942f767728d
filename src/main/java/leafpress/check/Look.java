package leafpress.check;

import leafpress.diagnostic.Span;

/**
 * How a kind of text looks in a style.
 *
 * @param edition {@code leaflet} or {@code booklet}
 * @param style name of the style
 * @param language of the text
 * @param what the element, as a style sheet would name it: {@code h2}, {@code p.lead}
 * @param running whether it is text to be read line by line: a paragraph, an item
 * @param color of the letters, {@code 0xRRGGBB}
 * @param ground that they stand on, {@code 0xRRGGBB}
 * @param size in points
 * @param leading distance between baselines in points
 * @param indent of the first line, in points
 * @param space above and under the block, in points
 * @param weight 400 is regular
 * @param sample some of the text
 * @param span the style sheet
 */
public record Look(
    String edition,
    String style,
    String language,
    String what,
    boolean running,
    int color,
    int ground,
    double size,
    double leading,
    double indent,
    double space,
    int weight,
    boolean slanted,
    boolean justified,
    boolean hyphenated,
    String sample,
    Span span) {

  /** Large type, as WCAG 2.2 has it: 18 points, or 14 points bold. */
  boolean large() {
    return size >= 18 || size >= 14 && weight >= 700;
  }

  /** The contrast of the letters with their ground, from 1 to 21 (WCAG 2.2, contrast ratio). */
  double contrast() {
    double a = luminance(color);
    double b = luminance(ground);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance (WCAG 2.2). */
  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double c = (value & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
