package leafpress.epub;

import java.util.HashSet;
import java.util.Set;

/** Gives out file names: lower-case ASCII, each once. Other names break on old readers. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /** The text as a file name without extension; empty if nothing of it is left. */
  static String slug(String text) {
    StringBuilder name = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c >= 'A' && c <= 'Z') name.append((char) (c + 32));
      else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') name.append(c);
      else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') name.append('-');
    }
    int end = name.length();
    return end > 0 && name.charAt(end - 1) == '-' ? name.substring(0, end - 1) : name.toString();
  }

  /** A free name that begins with the stem and ends with the extension. */
  String claim(String stem, String extension) {
    String name = stem + extension;
    for (int n = 2; !taken.add(name); n++) name = stem + "-" + n + extension;
    return name;
  }
}
