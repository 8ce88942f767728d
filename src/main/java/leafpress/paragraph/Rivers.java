package leafpress.paragraph;

import java.util.Arrays;

/**
 * Rivers: gaps of successive lines that lie under one another, so that the eye sees white run down
 * the page. Where a breaking without one costs nearly the same, it is taken.
 *
 * <p>Demerits are sums over lines and know only the line before; a river is a matter of four. So
 * paragraphs are broken as ever, the few that have a river are broken again with one of its line
 * ends barred, and the best of these ways is kept. The cost is bounded: {@link #ROUNDS} times five
 * line ends, and long paragraphs are left as they are.
 */
public final class Rivers {
  /** Gaps that lie under one another in so many lines are no river yet. */
  public static final int LINES = 3;

  /**
   * What a way without a river may cost more: less than one more line that is stretched by all that
   * its gaps have (12 100). Higher, and holes are cut to stop rivers; lower, and hardly one is.
   */
  private static final double NEAR = 10_000;

  private static final int ROUNDS = 2;

  /** Copy of more items is no paragraph that anybody reads; to break it again takes its time. */
  private static final int LONG = 20_000;

  private final Items items;
  private final Measure measure;
  private final Settings settings;
  private final long reach;

  private Rivers(Items items, Measure measure, Settings settings, long reach) {
    this.items = items;
    this.measure = measure;
    this.settings = settings;
    this.reach = reach;
  }

  /**
   * The breaks given, or others of nearly the same cost and as many lines that have fewer rivers.
   *
   * @param breaks the best ones by demerits
   * @param reach how far the right ends of two gaps may be apart to lie under one another
   */
  public static Breaks fewest(
      Items items, Measure measure, Settings settings, Breaks breaks, long reach) {
    if (breaks.lines() <= LINES + 1 || items.size() > LONG) return breaks;
    return new Rivers(items, measure, settings, reach).fewest(breaks);
  }

  /** By how many lines all rivers of a paragraph are longer than {@link #LINES}. */
  public static int excess(Items items, Measure measure, Breaks breaks, long reach) {
    return new Rivers(items, measure, Settings.justified(1, 0), reach).find(breaks).excess();
  }

  /**
   * What was found.
   *
   * @param first the first line of the first river
   * @param last its last line
   */
  private record Found(int excess, int first, int last) {}

  private Breaks fewest(Breaks plain) {
    Breaks best = plain;
    Found found = find(plain);
    int[] barred = {};
    for (int round = 0; round < ROUNDS && found.excess() > 0; round++) {
      int[] base = Arrays.copyOf(barred, barred.length + 1);
      Breaks from = best;
      Found river = found;
      int until = Math.min(river.last(), river.first() + LINES + 1);
      for (int line = Math.max(0, river.first() - 1); line < until; line++) {
        base[base.length - 1] = from.at()[line];
        Breaks other = TotalFit.without(items, measure, settings, base);
        boolean near = other.demerits() <= plain.demerits() + NEAR;
        if (!near || other.lines() != plain.lines()) continue;
        Found there = find(other);
        boolean cheaper = best != plain && other.demerits() < best.demerits();
        if (there.excess() > found.excess() || there.excess() == found.excess() && !cheaper) {
          continue;
        }
        best = other;
        found = there;
        barred = base.clone();
      }
      if (best == from) return best;
    }
    return best;
  }

  /** Follows gaps from line to line. */
  private Found find(Breaks breaks) {
    int excess = 0;
    int first = -1;
    int last = -1;
    long[] above = {};
    int[] depths = {};
    for (int line = 0; line < breaks.lines(); line++) {
      long[] gaps = gaps(breaks, line);
      int[] deep = new int[gaps.length];
      for (int g = 0; g < gaps.length; g++) {
        deep[g] = 1 + deepest(above, depths, gaps[g]);
        if (deep[g] <= LINES) continue;
        excess++;
        if (first < 0) first = line - deep[g] + 1;
        if (first == line - deep[g] + 1) last = line;
      }
      above = gaps;
      depths = deep;
    }
    return new Found(excess, first, last);
  }

  private int deepest(long[] above, int[] depths, long gap) {
    int deepest = 0;
    for (int i = 0; i < above.length; i++) {
      if (Math.abs(above[i] - gap) <= reach) deepest = Math.max(deepest, depths[i]);
    }
    return deepest;
  }

  /** Where the gaps of a line end, from the right edge of the paragraph’s left margin. */
  private long[] gaps(Breaks breaks, int line) {
    int at = breaks.at()[line];
    double ratio = breaks.ratios()[line];
    boolean last = line == breaks.lines() - 1 && ratio > 0;
    long x = measure.width(Math.max(line, measure.constantFrom())) - measure.width(line);
    long[] ends = new long[at - breaks.starts()[line]];
    int count = 0;
    double given = 0;
    for (int i = breaks.starts()[line]; i < at; i++) {
      if (items.kind(i) == Items.PENALTY) continue;
      x += items.width(i);
      if (items.kind(i) != Items.GLUE) continue;
      if (!last) given += ratio > 0 ? ratio * items.stretch(i) : ratio * items.shrink(i);
      if (items.width(i) > 0) ends[count++] = x + Math.round(given);
    }
    return Arrays.copyOf(ends, count);
  }
}
