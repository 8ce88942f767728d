package leafpress.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where a reference leads.
 *
 * @param path the file in the archive; the whole address if it leads out of the book
 * @param fragment without its {@code #}; empty for the file as a whole
 * @param outside whether it has a scheme: the web, a mail address, data in place
 */
record Href(String path, String fragment, boolean outside) {
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

  /**
   * A reference that a file makes.
   *
   * @param from path of that file
   */
  static Href of(String from, String reference) {
    String raw = reference.strip();
    if (SCHEME.matcher(raw).matches()) return new Href(raw, "", true);
    int hash = raw.indexOf('#');
    String fragment = hash < 0 ? "" : decode(raw.substring(hash + 1));
    String file = (hash < 0 ? raw : raw.substring(0, hash)).replaceFirst("\\?.*$", "");
    if (file.isEmpty()) return new Href(from, fragment, false);
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return new Href(plain(folder + decode(file)), fragment, false);
  }

  /** Whether it is fetched from the web. */
  boolean remote() {
    return outside && path.matches("(?i)(https?:)?//.*");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Without detours; what leads above the root keeps its dots, and so is no file. */
  private static String plain(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.isEmpty() || part.equals(".")) continue;
      boolean up = part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..");
      if (up) parts.removeLast();
      else parts.addLast(part);
    }
    return String.join("/", parts);
  }
}
