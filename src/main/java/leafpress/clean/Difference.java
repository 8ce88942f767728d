package leafpress.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines in which two texts differ, as {@code diff} shows them. */
public final class Difference {
  /** Longer texts are compared from both ends only. */
  private static final int LONGEST = 2000;

  private Difference() {}

  /** Lines that only the one has, with “-”, and that only the other has, with “+”, in order. */
  public static List<String> of(String one, String other) {
    String[] a = one.split("\n", -1);
    String[] b = other.split("\n", -1);
    int from = 0;
    while (from < a.length && from < b.length && a[from].equals(b[from])) from++;
    int aEnd = a.length;
    int bEnd = b.length;
    while (aEnd > from && bEnd > from && a[aEnd - 1].equals(b[bEnd - 1])) {
      aEnd--;
      bEnd--;
    }
    return middle(a, b, from, aEnd, bEnd);
  }

  /** By the longest common subsequence of lines. */
  private static List<String> middle(String[] a, String[] b, int from, int aEnd, int bEnd) {
    List<String> out = new ArrayList<>();
    boolean exact = aEnd - from <= LONGEST && bEnd - from <= LONGEST;
    int[][] common = new int[exact ? aEnd - from + 1 : 1][exact ? bEnd - from + 1 : 1];
    for (int i = common.length - 2; i >= 0; i--) {
      for (int j = common[0].length - 2; j >= 0; j--) {
        common[i][j] =
            a[from + i].equals(b[from + j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = from;
    int j = from;
    while (i < aEnd || j < bEnd) {
      if (exact && i < aEnd && j < bEnd && a[i].equals(b[j])) {
        i++;
        j++;
      } else if (i < aEnd
          && (!exact
              || j == bEnd
              || common[i - from + 1][j - from] >= common[i - from][j - from + 1])) {
        out.add("- " + a[i++]);
      } else {
        out.add("+ " + b[j++]);
      }
    }
    return out;
  }

  /**
   * For each line of the one where it stands in the other, or -1: a longest common subsequence of
   * lines. Of long texts only what is the same at both ends is found.
   */
  static int[] common(List<String> one, List<String> other) {
    int[] places = new int[one.size()];
    Arrays.fill(places, -1);
    int from = 0;
    while (from < one.size() && from < other.size() && one.get(from).equals(other.get(from))) {
      places[from] = from;
      from++;
    }
    int end = one.size();
    int otherEnd = other.size();
    while (end > from && otherEnd > from && one.get(end - 1).equals(other.get(otherEnd - 1))) {
      places[--end] = --otherEnd;
    }
    if (end - from > LONGEST || otherEnd - from > LONGEST) return places;
    int[][] length = new int[end - from + 1][otherEnd - from + 1];
    for (int i = end - from - 1; i >= 0; i--) {
      for (int j = otherEnd - from - 1; j >= 0; j--) {
        boolean same = one.get(from + i).equals(other.get(from + j));
        length[i][j] =
            same ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < end - from && j < otherEnd - from) {
      if (one.get(from + i).equals(other.get(from + j))) places[from + i++] = from + j++;
      else if (length[i + 1][j] >= length[i][j + 1]) i++;
      else j++;
    }
    return places;
  }
}
