package leafpress.paragraph;

import java.util.Arrays;

/**
 * What a paragraph is made of: boxes, glue and penalties in the order of the text (Knuth and Plass
 * 1981, section 1). Held in columns, so that a long paragraph costs no objects. Lengths are in
 * scaled points, but any one unit will do.
 *
 * <p>A line may be broken at a penalty under {@link #INFINITE}, or at glue that follows a box. What
 * is discarded after a break: glue and penalties up to the next box or forced break.
 */
public final class Items {
  /** A penalty that forbids a break; its negative forces one. */
  public static final int INFINITE = 10_000;

  /** Stretch beside which that of other glue is nothing, so that the line's gaps stay as set. */
  public static final long FILL = 1L << 44;

  public static final byte BOX = 0;
  public static final byte GLUE = 1;
  public static final byte PENALTY = 2;

  private byte[] kind;
  private long[] width;
  private long[] stretch;
  private long[] shrink;
  private int[] penalty;
  private boolean[] flagged;
  private int size;

  public Items() {
    this(64);
  }

  /** Items, probably no more than so many. */
  public Items(int expected) {
    int capacity = Math.max(8, expected);
    kind = new byte[capacity];
    width = new long[capacity];
    stretch = new long[capacity];
    shrink = new long[capacity];
    penalty = new int[capacity];
    flagged = new boolean[capacity];
  }

  public Items box(long w) {
    return add(BOX, w, 0, 0, 0, false);
  }

  public Items glue(long w, long plus, long minus) {
    return add(GLUE, w, plus, minus, 0, false);
  }

  /**
   * A place to break.
   *
   * @param w what is added to the line if it is broken here, such as a hyphen
   * @param cost from -{@link #INFINITE} (must) to {@link #INFINITE} (must not)
   * @param flag two flagged breaks in successive lines cost extra: hyphens
   */
  public Items penalty(long w, int cost, boolean flag) {
    return add(PENALTY, w, 0, 0, cost, flag);
  }

  /**
   * Ends the paragraph, or a line within it: no break, filling glue, forced break. Put no glue
   * before it: a break there would leave an empty line, so none is made, and the line is wider.
   */
  public Items end(long fill) {
    return penalty(0, INFINITE, false).glue(0, fill, 0).penalty(0, -INFINITE, true);
  }

  private Items add(byte k, long w, long plus, long minus, int cost, boolean flag) {
    if (size == kind.length) grow();
    kind[size] = k;
    width[size] = w;
    stretch[size] = plus;
    shrink[size] = minus;
    penalty[size] = cost;
    flagged[size] = flag;
    size++;
    return this;
  }

  private void grow() {
    int capacity = 2 * size;
    kind = Arrays.copyOf(kind, capacity);
    width = Arrays.copyOf(width, capacity);
    stretch = Arrays.copyOf(stretch, capacity);
    shrink = Arrays.copyOf(shrink, capacity);
    penalty = Arrays.copyOf(penalty, capacity);
    flagged = Arrays.copyOf(flagged, capacity);
  }

  public int size() {
    return size;
  }

  public byte kind(int i) {
    return kind[i];
  }

  public long width(int i) {
    return width[i];
  }

  public long stretch(int i) {
    return stretch[i];
  }

  public long shrink(int i) {
    return shrink[i];
  }

  public int penalty(int i) {
    return penalty[i];
  }

  public boolean flagged(int i) {
    return flagged[i];
  }
}
