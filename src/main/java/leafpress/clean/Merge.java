package leafpress.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Joins what a person changed in a manuscript with what cleaning makes of it now. Both are held
 * against the manuscript that cleaning made before, line by line (S. Khanna, K. Kunal, B. Pierce, A
 * formal investigation of diff3, 2007): where only one of the two changed something, that stands.
 */
public final class Merge {
  private final List<String> base;
  private final List<String> mine;
  private final List<String> theirs;
  private final StringBuilder out = new StringBuilder();

  private Merge(String base, String mine, String theirs) {
    this.base = Arrays.asList(base.split("\n", -1));
    this.mine = Arrays.asList(mine.split("\n", -1));
    this.theirs = Arrays.asList(theirs.split("\n", -1));
  }

  /**
   * The joined text.
   *
   * @param base what both come from
   * @return nothing where both changed the same lines in different ways
   */
  public static Optional<String> of(String base, String mine, String theirs) {
    return new Merge(base, mine, theirs).merged();
  }

  private Optional<String> merged() {
    int[] inMine = Difference.common(base, mine);
    int[] inTheirs = Difference.common(base, theirs);
    int i = 0;
    int j = 0;
    int k = 0;
    for (int b = 0; b <= base.size(); b++) {
      boolean end = b == base.size();
      if (!end && (inMine[b] < 0 || inTheirs[b] < 0)) continue;
      int m = end ? mine.size() : inMine[b];
      int t = end ? theirs.size() : inTheirs[b];
      if (!chunk(base.subList(i, b), mine.subList(j, m), theirs.subList(k, t))) {
        return Optional.empty();
      }
      if (end) break;
      put(List.of(base.get(b)));
      i = b + 1;
      j = m + 1;
      k = t + 1;
    }
    return Optional.of(out.substring(0, Math.max(0, out.length() - 1)));
  }

  private boolean chunk(List<String> was, List<String> one, List<String> other) {
    if (one.equals(was) || one.equals(other)) put(other);
    else if (other.equals(was)) put(one);
    else return false;
    return true;
  }

  private void put(List<String> lines) {
    for (String line : lines) out.append(line).append('\n');
  }
}
