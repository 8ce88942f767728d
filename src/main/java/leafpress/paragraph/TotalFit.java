package leafpress.paragraph;

import java.util.List;

/**
 * The line breaker that looks at a whole paragraph at once and chooses the breaks with the fewest
 * demerits (Knuth and Plass, Breaking Paragraphs into Lines, 1981; TeX: The Program, sections
 * 813-890). Time and memory grow with the number of items, times the words in a line.
 *
 * <p>Unlike TeX it never gives up on a line that gapes: before it lets anything stick out it takes
 * the loosest lines. A line sticks out only if even its shortest form is too wide; then it ends at
 * the first break after the measure, and says so.
 */
public final class TotalFit {
  private static final int[] NOWHERE = {};

  private TotalFit() {}

  /**
   * Breaks a paragraph. If its items do not end with a forced break, it ends where they do. Items
   * that hold no box and no forced break have no lines.
   */
  public static Breaks breakLines(Items items, Measure measure, Settings settings) {
    return without(items, measure, settings, NOWHERE);
  }

  /** The same, but no line ends at the items that are barred. */
  public static Breaks without(Items items, Measure measure, Settings settings, int[] barred) {
    int end = end(items);
    if (end < 0) {
      return new Breaks(new int[0], new int[0], new double[0], new boolean[0], 0, 0);
    }
    List<Attempt> attempts = Attempt.of(settings);
    for (int k = 0; k < attempts.size(); k++) {
      Attempt attempt = attempts.get(k);
      if (attempt.possible()) {
        Pass pass = new Pass(items, measure, settings, attempt, barred);
        if (pass.reaches(end)) {
          return describe(items, measure, pass.breaks(), pass.demerits(), k);
        }
      }
    }
    throw new IllegalStateException("the last attempt takes any line");
  }

  /** What each line of a broken paragraph cost; the sum is its demerits. */
  public static List<LineCost> costs(
      Items items, Measure measure, Settings settings, Breaks breaks) {
    return new Account(items, measure, settings, breaks).lines();
  }

  /** The break that ends the paragraph: what follows the last box or forced break; or -1. */
  private static int end(Items items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.kind(i) == Items.BOX) {
        return i + 1;
      }
      if (items.kind(i) == Items.PENALTY && items.penalty(i) <= -Items.INFINITE) {
        return i;
      }
    }
    return -1;
  }

  private static Breaks describe(
      Items items, Measure measure, int[] at, double demerits, int attempt) {
    int[] starts = new int[at.length];
    double[] ratios = new double[at.length];
    boolean[] overfull = new boolean[at.length];
    Discard discard = new Discard(items);
    for (int line = 0; line < at.length; line++) {
      if (line > 0) {
        discard.after(at[line - 1], 0, 0, 0);
        starts[line] = discard.stop();
      }
      Line set = Line.of(items, starts[line], at[line]);
      long diff = measure.width(line) - set.width();
      ratios[line] = set.ratio(diff);
      overfull[line] = diff < 0 && -diff > set.shrink();
    }
    return new Breaks(at, starts, ratios, overfull, demerits, attempt);
  }

  /** The sums over one line. */
  private record Line(long width, long stretch, long shrink) {
    static Line of(Items items, int start, int at) {
      boolean hyphen = at < items.size() && items.kind(at) == Items.PENALTY;
      long width = hyphen ? items.width(at) : 0;
      long stretch = 0;
      long shrink = 0;
      for (int i = start; i < at; i++) {
        if (items.kind(i) != Items.PENALTY) {
          width += items.width(i);
          stretch += items.stretch(i);
          shrink += items.shrink(i);
        }
      }
      return new Line(width, stretch, shrink);
    }

    /** Nothing to stretch: the line stays as it is, short. Too little to shrink: all is shrunk. */
    double ratio(long diff) {
      if (diff >= 0) {
        return stretch > 0 ? (double) diff / stretch : 0;
      }
      return shrink > 0 && -diff <= shrink ? (double) diff / shrink : -1;
    }
  }
}
