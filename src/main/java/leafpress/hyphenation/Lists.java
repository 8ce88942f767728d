package leafpress.hyphenation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists that come with the program. */
final class Lists {
  private Lists() {}

  static List<String> read(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list " + name);
      }
      return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that hold something and are not comments. */
  static List<String> entries(String text) {
    List<String> entries = new ArrayList<>(text.length() / 6);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && line.charAt(0) != '%' && line.charAt(0) != '#') {
        entries.add(line);
      }
      start = end + 1;
    }
    return entries;
  }
}
