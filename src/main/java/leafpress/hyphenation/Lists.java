package leafpress.hyphenation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The lists that come with the program: an entry a line, in ASCII; comments start with % or #. */
final class Lists {
  private Lists() {}

  static byte[] read(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the line ends that starts here. */
  static int lineEnd(byte[] text, int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Whether a line holds something and is no comment. */
  static boolean holdsEntry(byte[] text, int start, int end) {
    return end > start && text[start] != '%' && text[start] != '#';
  }
}
