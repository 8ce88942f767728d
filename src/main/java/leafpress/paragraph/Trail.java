package leafpress.paragraph;

import java.util.Arrays;

/** Every break that was ever thought good, each with the break before it: a tree of nodes. */
final class Trail {
  static final int ROOT = -1;

  private int[] position = new int[256];
  private int[] previous = new int[256];
  private int size;

  int add(int at, int after) {
    if (size == position.length) {
      position = Arrays.copyOf(position, 2 * size);
      previous = Arrays.copyOf(previous, 2 * size);
    }
    position[size] = at;
    previous[size] = after;
    return size++;
  }

  /** The breaks that lead to a node, first to last. */
  int[] to(int node) {
    int count = 0;
    for (int n = node; n != ROOT; n = previous[n]) {
      count++;
    }
    int[] at = new int[count];
    for (int n = node; n != ROOT; n = previous[n]) {
      at[--count] = position[n];
    }
    return at;
  }
}
