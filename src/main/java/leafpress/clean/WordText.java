package leafpress.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.zwobble.mammoth.DocumentConverter;

/** The text of a Word file (.docx), by way of the HTML that Mammoth makes of its styles. */
final class WordText {
  private WordText() {}

  /** Nothing if the bytes are no Word file. */
  static Optional<String> of(byte[] bytes) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') return Optional.empty();
    try {
      String html =
          new DocumentConverter()
              .disableEmbeddedStyleMap()
              .convertToHtml(new ByteArrayInputStream(bytes))
              .getValue();
      return Optional.of(HtmlText.of(html));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Mammoth tells of broken files by various unchecked exceptions
    }
  }
}
