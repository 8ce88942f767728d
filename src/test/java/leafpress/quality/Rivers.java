package leafpress.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Rivers of a paragraph: gaps of more than three successive lines on a page, each of which ends no
 * farther than a quarter em from the one above.
 */
final class Rivers {
  private static final int LINES = 3;
  private static final double REACH = 0.25;

  private Rivers() {}

  /** The lines at whose gaps rivers end, each river once. */
  static List<String> of(List<Line> lines) {
    List<String> found = new ArrayList<>();
    int[] above = {};
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int[] deep = new int[line.gapEnds().size()];
      Line before = i > 0 && lines.get(i - 1).page() == line.page() ? lines.get(i - 1) : null;
      for (int g = 0; g < deep.length; g++) {
        deep[g] = 1 + (before == null ? 0 : deepest(before, above, line, g));
        if (deep[g] == LINES + 1) found.add(line.text());
      }
      above = deep;
    }
    return found;
  }

  private static int deepest(Line before, int[] above, Line line, int gap) {
    int deepest = 0;
    for (int i = 0; i < above.length; i++) {
      double apart = Math.abs(before.gapEnds().get(i) - line.gapEnds().get(gap));
      if (apart <= REACH * line.em()) deepest = Math.max(deepest, above[i]);
    }
    return deepest;
  }
}
