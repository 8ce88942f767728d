package leafpress.style;

import java.util.List;
import java.util.Optional;

/** Finds the name that someone may have meant. */
final class Nearest {
  private Nearest() {}

  /** The name with the least edit distance, if that is less than half of the word. */
  static Optional<String> to(String word, List<Iterable<String>> lists) {
    Optional<String> best = Optional.empty();
    int least = Math.max(2, word.length() / 3) + 1;
    if (word.length() > 60) return best;
    for (Iterable<String> names : lists) {
      for (String name : names) {
        int distance = distance(word, name);
        if (distance >= least) continue;
        least = distance;
        best = Optional.of(name);
      }
    }
    return best;
  }

  /** Wagner and Fischer 1974, one row at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
