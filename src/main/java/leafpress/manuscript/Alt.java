package leafpress.manuscript;

import org.commonmark.node.Image;

/** The text that stands for an image where it cannot be seen. */
final class Alt {
  private Alt() {}

  /** The author's text, or the file's name and a finding. */
  static String of(Reading reading, Image image) {
    String alt =
        Characters.clean(TextContent.of(image), reading.span(image), reading.findings).strip();
    if (!alt.isEmpty()) return alt;
    String source = image.getDestination();
    reading.report(
        ManuscriptRule.MISSING_ALT_TEXT,
        image,
        "the image “" + source + "” has no text that says what it shows",
        "write it between the square brackets: ![what it shows](" + source + ")");
    String name = source.substring(source.lastIndexOf('/') + 1);
    return name.isBlank() ? "?" : name;
  }
}
