package leafpress.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one was meant to be. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The known name with the fewest typing errors between it and {@code name}: at most a third of
   * its letters. Of equals the first.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) return Optional.empty();
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String other : known) {
      int away = distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
      if (away < least && away <= Math.max(1, other.length() / 3)) {
        least = away;
        best = Optional.of(other);
      }
    }
    return best;
  }

  /** A hint: “did you mean …?”, or the names there are. */
  public static String hint(String name, Collection<String> known) {
    return of(name, known)
        .map(near -> "did you mean “" + near + "”?")
        .orElse(known.isEmpty() ? "" : "known here: " + String.join(", ", known));
  }

  /**
   * Optimal string alignment distance: letters inserted, deleted, replaced, or two neighbours
   * exchanged (Damerau 1964, Wagner and Fischer 1974).
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) d[i][0] = i;
    for (int j = 0; j <= b.length(); j++) d[0][j] = j;
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
