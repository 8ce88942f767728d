package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import leafpress.language.Scripts;

/**
 * How much of a span was known, segment by segment. An enumeration can be restored item by item; a
 * clause of which some words are known and others not says something else than it did, so it stays
 * as it was, whole.
 */
final class Patchwork {
  static final String WHY = "known in parts only";

  /** Han of the longest segment that may be an item of an enumeration. */
  private static final int ITEM = 6;

  private static final String OF_CLAUSES = "的是在会可能了有如果这它您你我们因为而但就才都";

  private final List<int[]> stretches = new ArrayList<>();

  void add(int start, int end, boolean known) {
    stretches.add(new int[] {start, end, known ? 1 : 0});
  }

  /** Whether what was restored may stand beside what was not. */
  boolean isSafe(String text) {
    int known = 0;
    int all = 0;
    for (int[] stretch : stretches) {
      String words = text.substring(stretch[0], stretch[1]);
      int han = (int) words.codePoints().filter(Scripts::isHan).count();
      all += han;
      if (stretch[2] == 1) known += han;
      else if (han > ITEM || words.chars().anyMatch(c -> OF_CLAUSES.indexOf(c) >= 0)) return false;
    }
    return known == 0 || 2 * known >= all;
  }
}
