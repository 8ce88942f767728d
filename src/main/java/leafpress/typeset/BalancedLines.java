package leafpress.typeset;

import java.util.Arrays;
import leafpress.language.LanguageTag;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.Items;
import leafpress.paragraph.Settings;
import leafpress.paragraph.TotalFit;
import leafpress.style.ComputedStyle;

/**
 * Lines of about one length, as titles have them ({@code text-wrap: balance}): those of the
 * narrowest measure that needs no line more. A last word does not stand alone if there is a way
 * with no line more in which no line is as short; Chinese lines end by sense.
 */
final class BalancedLines {
  private static final int[] ANYWHERE = {};

  /** A line under a third of another is worse than two that end within a phrase. */
  private static final double UNEVEN = 1 / 3.0;

  private final Items items;
  private final Indents indents;
  private final ComputedStyle style;
  private final Settings settings;

  BalancedLines(Composition made, Indents indents, ComputedStyle style, Settings settings) {
    this.items = made.items();
    this.indents = indents;
    this.style = style;
    this.settings = settings;
  }

  /**
   * Balances lines.
   *
   * @param widest the lines of the whole measure, two at least
   */
  Paragraphs.Fitted of(Breaks widest, long measure) {
    Paragraphs.Fitted best = narrowest(widest, measure, widest.lines(), ANYWHERE);
    if (LanguageTag.chinese(style.language())) return bySense(best, measure);
    return lastInCompany(best, measure);
  }

  private Breaks lines(long measure, int[] barred) {
    return TotalFit.without(items, indents.within(measure), settings, barred);
  }

  private Paragraphs.Fitted narrowest(Breaks widest, long measure, int lines, int[] barred) {
    long low = measure / Math.max(2, lines);
    long high = measure;
    Paragraphs.Fitted best = new Paragraphs.Fitted(widest, measure);
    while (high - low > style.fontSize() / 2) {
      long middle = (low + high) / 2;
      Breaks trial = lines(middle, barred);
      if (trial.lines() <= lines && !Paragraphs.overfull(trial)) {
        best = new Paragraphs.Fitted(trial, middle);
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  /** The same lines, or as many in which the last word has another beside it. */
  private Paragraphs.Fitted lastInCompany(Paragraphs.Fitted best, long measure) {
    Breaks breaks = best.breaks();
    int last = breaks.lines() - 1;
    if (last == 0 || forced(breaks.at()[last - 1]) || !oneWord(breaks.starts()[last])) return best;
    int[] barred = {breaks.at()[last - 1]};
    Breaks widest = lines(measure, barred);
    if (widest.lines() > breaks.lines() || Paragraphs.overfull(widest)) return best;
    Paragraphs.Fitted other = narrowest(widest, measure, breaks.lines(), barred);
    return evenness(other.breaks()) > evenness(breaks) ? at(other, breaks.demerits()) : best;
  }

  /** Copyfitting is not to shun lines that were chosen for more than their demerits. */
  private static Paragraphs.Fitted at(Paragraphs.Fitted lines, double demerits) {
    Breaks b = lines.breaks();
    Breaks of = new Breaks(b.at(), b.starts(), b.ratios(), b.overfull(), demerits, b.attempt());
    return new Paragraphs.Fitted(of, lines.measure());
  }

  /** Whether nothing after an item can be parted. */
  private boolean oneWord(int from) {
    for (int i = from; i < items.size(); i++) {
      boolean penalty = items.kind(i) == Items.PENALTY;
      if (penalty && !forced(i) && items.penalty(i) < Items.INFINITE) return false;
      boolean glue = items.kind(i) == Items.GLUE && i > from;
      if (glue && items.kind(i - 1) == Items.BOX) return false;
    }
    return true;
  }

  private boolean forced(int item) {
    return items.kind(item) == Items.PENALTY && items.penalty(item) <= -Items.INFINITE;
  }

  /** The shortest line as a share of the longest, of those after the last end of the author's. */
  private double evenness(Breaks breaks) {
    long shortest = Long.MAX_VALUE;
    long longest = 1;
    for (int line = breaks.lines() - 1; line >= 0; line--) {
      int at = breaks.at()[line];
      if (line < breaks.lines() - 1 && forced(at)) break;
      long width = width(breaks.starts()[line], at);
      shortest = Math.min(shortest, width);
      longest = Math.max(longest, width);
    }
    return (double) shortest / longest;
  }

  private long width(int from, int to) {
    long width = 0;
    for (int i = from; i < to; i++) if (items.kind(i) != Items.PENALTY) width += items.width(i);
    return width;
  }

  /** Of the measures that give no more lines, the narrowest whose lines end best by sense. */
  private Paragraphs.Fitted bySense(Paragraphs.Fitted narrowest, long widest) {
    Paragraphs.Fitted best = narrowest;
    long least = Sense.cost(items, best.breaks());
    long step = Sense.step(style.fontSize());
    for (long at = narrowest.measure() + step; least > 0 && at <= widest; at += step) {
      Breaks trial = lines(at, ANYWHERE);
      long cost = Sense.cost(items, trial);
      if (trial.lines() > narrowest.breaks().lines()) continue;
      if (Paragraphs.overfull(trial) || cost >= least) continue;
      best = new Paragraphs.Fitted(trial, at);
      least = cost;
    }
    return least > 0 ? elsewhere(best, least, widest) : best;
  }

  /**
   * The same lines, or as many that do not end where it costs something by sense, though none of
   * them fits a measure as well.
   */
  private Paragraphs.Fitted elsewhere(Paragraphs.Fitted best, long least, long measure) {
    Breaks breaks = best.breaks();
    int[] costly =
        Arrays.stream(breaks.at())
            .filter(at -> items.kind(at) == Items.PENALTY && items.penalty(at) > 0)
            .toArray();
    Breaks widest = lines(measure, costly);
    boolean fits = widest.lines() <= breaks.lines() && !Paragraphs.overfull(widest);
    if (!fits || Sense.cost(items, widest) >= least || evenness(widest) < UNEVEN) return best;
    return at(new Paragraphs.Fitted(widest, measure), breaks.demerits());
  }
}
