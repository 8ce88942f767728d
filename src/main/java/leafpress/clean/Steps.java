package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered items that were joined into one line: “1) Wash. 2) Rinse. 3) Dry.” */
final class Steps {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![^\\s。；：])(?:\\(([0-9]{1,2})\\)|（([0-9]{1,2})）|([0-9]{1,2})[.)、]|([①-⑳]))"
              + "(?= ?[\\p{Lu}\\p{IsHan}])");

  private Steps() {}

  /** The lines, those of several items taken apart. */
  static List<Line> apart(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<Integer> starts = starts(line.text());
      if (starts.isEmpty()) out.add(line);
      else apart(line, starts, out);
    }
    return out;
  }

  private static void apart(Line line, List<Integer> starts, List<Line> out) {
    int from = 0;
    for (int i = 0; i <= starts.size(); i++) {
      int to = i < starts.size() ? starts.get(i) : line.text().length();
      int end = to;
      while (end > from && line.text().charAt(end - 1) == ' ') end--;
      if (end == from) continue;
      int gap = from == 0 ? line.gap() : 0;
      int start = line.start() + from;
      out.add(new Line(start, line.start() + end, line.text().substring(from, end), gap));
      from = to;
    }
  }

  /** Where the numbers 1, 2, 3 … stand; none if it is no sure series of two or more. */
  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    boolean closed = true;
    int style = 0;
    while (number.find()) {
      int group = 1;
      while (number.group(group) == null) group++;
      int value =
          group == 4 ? number.group(4).charAt(0) - '①' + 1 : Integer.parseInt(number.group(group));
      if (value != starts.size() + 1 || !starts.isEmpty() && group != style) continue;
      if (starts.isEmpty() && !leads(text, number.start())) continue;
      style = group;
      if (!starts.isEmpty()) closed &= afterStop(text, number.start());
      starts.add(number.start());
    }
    return starts.size() >= (closed ? 2 : 3) ? starts : List.of();
  }

  private static boolean leads(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || before.endsWith(":") || before.endsWith("：");
  }

  private static boolean afterStop(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return ".;!?。；！？".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
