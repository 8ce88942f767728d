package leafpress.paragraph;

import java.util.Arrays;

/**
 * The active list: breaks from which a line may still be begun, oldest first (TeX: The Program,
 * section 819). Held in columns. Breaks that are no longer active live on in {@link Trail}.
 */
final class ActiveLines {
  /** The break, as a node of the trail. */
  int[] node = new int[32];

  /** The first item that is not discarded after the break. */
  int[] start = new int[32];

  /** How many lines end at or before the break. */
  int[] lines = new int[32];

  /** How wide the line after it is to be. */
  long[] room = new long[32];

  /** Sums over all items before {@link #start}. */
  long[] width = new long[32];

  long[] stretch = new long[32];
  long[] shrink = new long[32];
  long[] demerits = new long[32];
  byte[] fitness = new byte[32];

  /** How many flagged breaks in succession end with this one; counted no further than matters. */
  int[] flags = new int[32];

  int size;

  /** Makes room for one more and gives its place. */
  int add() {
    if (size == node.length) {
      grow(2 * size);
    }
    return size++;
  }

  /** Moves an entry to an earlier place. */
  void move(int from, int to) {
    if (from == to) {
      return;
    }
    node[to] = node[from];
    start[to] = start[from];
    lines[to] = lines[from];
    room[to] = room[from];
    width[to] = width[from];
    stretch[to] = stretch[from];
    shrink[to] = shrink[from];
    demerits[to] = demerits[from];
    fitness[to] = fitness[from];
    flags[to] = flags[from];
  }

  private void grow(int capacity) {
    node = Arrays.copyOf(node, capacity);
    start = Arrays.copyOf(start, capacity);
    lines = Arrays.copyOf(lines, capacity);
    room = Arrays.copyOf(room, capacity);
    width = Arrays.copyOf(width, capacity);
    stretch = Arrays.copyOf(stretch, capacity);
    shrink = Arrays.copyOf(shrink, capacity);
    demerits = Arrays.copyOf(demerits, capacity);
    fitness = Arrays.copyOf(fitness, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
