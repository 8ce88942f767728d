package leafpress.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import leafpress.style.Part.Kind;

/** Reads addresses and finds what they are relative to. */
final class Urls {
  private Urls() {}

  /** The address that a {@code url()} holds. */
  static Optional<String> read(Part part) {
    if (part.is(Kind.URL)) return Optional.of(part.text());
    if (!part.isFunction("url")) return Optional.empty();
    List<Part> inside = Part.withoutSpaces(part.inside());
    return inside.size() == 1 && inside.get(0).is(Kind.STRING)
        ? Optional.of(inside.get(0).text())
        : Optional.empty();
  }

  /** {@code ../c.css} in {@code a/b/d.css} is {@code a/c.css}; absolute addresses stay. */
  static String resolve(String file, String url) {
    if (url.startsWith("/") || url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) return url;
    Deque<String> names = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String name : (folder + url).split("/", -1)) {
      if (name.equals(".")) continue;
      boolean up = name.equals("..") && !names.isEmpty();
      if (up && !names.getLast().equals("..") && !names.getLast().isEmpty()) names.removeLast();
      else names.addLast(name);
    }
    return String.join("/", names);
  }
}
