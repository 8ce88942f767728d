package leafpress.paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * The account of a broken paragraph: what {@link Pass} reckoned for the lines that it chose, line
 * by line. It is drawn up afterwards, since a pass that kept it would have to keep it for all lines
 * that were not chosen as well.
 */
final class Account {
  private static final int VERY_LOOSE = 0;
  private static final int LOOSE = 1;
  private static final int DECENT = 2;
  private static final int TIGHT = 3;

  private final Items items;
  private final Measure measure;
  private final Settings settings;
  private final Breaks breaks;
  private final Attempt attempt;
  private int fitness = DECENT;
  private int flags;

  Account(Items items, Measure measure, Settings settings, Breaks breaks) {
    this.items = items;
    this.measure = measure;
    this.settings = settings;
    this.breaks = breaks;
    this.attempt = Attempt.of(settings).get(breaks.attempt());
  }

  List<LineCost> lines() {
    List<LineCost> costs = new ArrayList<>();
    for (int line = 0; line < breaks.lines(); line++) costs.add(line(line));
    return costs;
  }

  private LineCost line(int line) {
    int at = breaks.at()[line];
    boolean penalty = at < items.size() && items.kind(at) == Items.PENALTY;
    boolean last = line == breaks.lines() - 1;
    boolean forced = last || penalty && items.penalty(at) <= -Items.INFINITE;
    boolean flagged = last || penalty && items.flagged(at);
    int cost = forced ? -Items.INFINITE : penalty ? items.penalty(at) : 0;
    long room = measure.width(line);
    long diff = room - (penalty ? items.width(at) : 0);
    long stretch = attempt.extraStretch();
    long shrink = 0;
    for (int i = breaks.starts()[line]; i < at; i++) {
      if (items.kind(i) == Items.PENALTY) continue;
      diff -= items.width(i);
      stretch += items.stretch(i);
      shrink += items.shrink(i);
    }
    boolean over = diff < 0 && -diff > shrink;
    long badness = diff < 0 ? Badness.of(-diff, shrink) : Badness.of(diff, stretch);
    long own =
        over
            ? Badness.overfullDemerits(-diff - shrink, room)
            : Badness.demerits(badness, cost, settings);
    long neighbours = beside(over ? TIGHT : fitness(diff, badness), flagged, forced);
    return new LineCost(over ? Badness.WORST : badness, forced ? 0 : cost, own, neighbours);
  }

  private static int fitness(long diff, long badness) {
    if (badness <= 12) return DECENT;
    return diff < 0 ? TIGHT : badness > 99 ? VERY_LOOSE : LOOSE;
  }

  /** What the line before makes it cost (TeX: The Program, section 859). */
  private long beside(int here, boolean flagged, boolean forced) {
    long sum = 0;
    if (flagged && flags > 0) {
      sum += forced ? settings.finalHyphenDemerits() : settings.doubleHyphenDemerits();
    }
    boolean full = settings.flagLimit() > 0 && flags == settings.flagLimit();
    if (full && flagged && !forced) sum += Badness.TOO_MANY_FLAGS;
    if (Math.abs(here - fitness) > 1) sum += settings.adjacentDemerits();
    fitness = here;
    int told = Math.max(1, settings.flagLimit());
    flags = flagged && !forced ? Math.min(flags, told - 1) + 1 : 0;
    return sum;
  }
}
