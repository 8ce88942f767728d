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
      Pattern.compile("^(?:[-*+–—] +|-(?=\\p{L})|[•·●▪◦‣○■□➢✓✔►▸◆] *)(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(([0-9]{1,2})\\)|（([0-9]{1,2})）|([0-9]{1,2})[.)、．]) *(?=[^0-9\\s])");

  private static final Pattern STEP =
      Pattern.compile(
          "^(?:(?:Step|STEP|步骤) ?([0-9]{1,2}) ?[:：.] *|第([一二三四五六七八九])步[，,：:、] *)(?=\\S)");
  private static final String HAN_NUMBERS = "一二三四五六七八九";

  static Optional<ListMark> of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.find()) return Optional.of(new ListMark(bullet.end(), "- "));
    if (line.charAt(0) >= '①' && line.charAt(0) <= '⑳') return circled(line);
    Matcher step = STEP.matcher(line);
    if (step.find()) {
      String digits = step.group(1);
      int value =
          digits == null ? HAN_NUMBERS.indexOf(step.group(2)) + 1 : Integer.parseInt(digits);
      return Optional.of(new ListMark(step.end(), value + ". "));
    }
    Matcher number = NUMBER.matcher(line);
    if (!number.find()) return Optional.empty();
    for (int g = 1; g <= 3; g++) {
      if (number.group(g) != null) {
        return Optional.of(new ListMark(number.end(), number.group(g) + ". "));
      }
    }
    return Optional.empty();
  }

  private static Optional<ListMark> circled(String line) {
    int end = 1;
    while (end < line.length() && line.charAt(end) == ' ') end++;
    if (end == line.length()) return Optional.empty();
    return Optional.of(new ListMark(end, line.charAt(0) - '①' + 1 + ". "));
  }

  boolean numbered() {
    return !markdown.equals("- ");
  }
}
