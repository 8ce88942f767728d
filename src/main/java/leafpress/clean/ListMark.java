package leafpress.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item.
 *
 * @param length of the mark with the space after it
 * @param markdown what Markdown writes for it
 */
record ListMark(int length, String markdown) {
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-*+–—] +|[•·●▪◦‣○■□➢✓✔►▸◆] *)(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(([0-9]{1,2})\\)|（([0-9]{1,2})）|([0-9]{1,2})[.)、．]) *(?=[^0-9\\s])");

  static Optional<ListMark> of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.find()) return Optional.of(new ListMark(bullet.end(), "- "));
    Matcher number = NUMBER.matcher(line);
    if (!number.find()) return Optional.empty();
    for (int g = 1; g <= 3; g++) {
      if (number.group(g) != null) {
        return Optional.of(new ListMark(number.end(), number.group(g) + ". "));
      }
    }
    return Optional.empty();
  }

  boolean numbered() {
    return !markdown.equals("- ");
  }
}
