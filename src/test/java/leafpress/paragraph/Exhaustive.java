package leafpress.paragraph;

/** Tries every way to break a paragraph: slow, and plain enough to be believed. */
final class Exhaustive {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Items items;
  private final Measure measure;
  private final Settings settings;
  private boolean hyphens;
  private long threshold;
  private long extra;
  private boolean last;

  Exhaustive(Items items, Measure measure, Settings settings) {
    this.items = items;
    this.measure = measure;
    this.settings = settings;
  }

  double leastDemerits() {
    double least = attempt(false, settings.pretolerance(), 0, false);
    if (least == NONE) least = attempt(true, settings.tolerance(), 0, false);
    long extraStretch = settings.emergencyStretch();
    if (least == NONE) least = attempt(true, settings.tolerance(), extraStretch, false);
    if (least == NONE) least = attempt(true, 100_000, extraStretch, true);
    return least;
  }

  private double attempt(boolean withHyphens, long worst, long extraStretch, boolean lastOfAll) {
    hyphens = withHyphens;
    threshold = worst;
    extra = extraStretch;
    last = lastOfAll;
    return rest(0, 0, 2, 0);
  }

  /** The least demerits of everything from an item on. */
  private double rest(int start, int line, int fitness, int flags) {
    double least = NONE;
    for (int b = start; b < items.size(); b++) {
      if (!legal(b)) continue;
      least = Math.min(least, with(start, b, line, fitness, flags));
      if (forced(b) || natural(start, b) - shrink(start, b) > measure.width(line)) break;
    }
    return least;
  }

  private double with(int start, int b, int line, int fitness, int flags) {
    boolean penalty = items.kind(b) == Items.PENALTY;
    long over = natural(start, b) + (penalty ? items.width(b) : 0) - measure.width(line);
    long shrink = shrink(start, b);
    boolean dead = forced(b) || natural(start, b) - shrink > measure.width(line);
    double demerits;
    int fit;
    if (over > shrink) {
      if (!last || !dead) return NONE;
      demerits = Badness.overfullDemerits(over - shrink, measure.width(line));
      fit = 3;
    } else {
      long bad = over > 0 ? cube(over, shrink) : cube(-over, stretch(start, b) + extra);
      if (bad > threshold) return NONE;
      fit = bad <= 12 ? 2 : over > 0 ? 3 : bad <= 99 ? 1 : 0;
      double cost = penalty ? items.penalty(b) : 0;
      demerits = Math.pow(settings.linePenalty() + bad, 2);
      if (!forced(b)) demerits += cost * Math.abs(cost);
    }
    if (Math.abs(fit - fitness) > 1) demerits += settings.adjacentDemerits();
    boolean flag = penalty && items.flagged(b);
    if (flag && flags > 0) {
      demerits += forced(b) ? settings.finalHyphenDemerits() : settings.doubleHyphenDemerits();
    }
    if (b == items.size() - 1) return demerits;
    boolean counts = flag && !forced(b);
    if (counts && settings.flagLimit() > 0 && flags >= settings.flagLimit()) {
      if (!last) return NONE;
      demerits += 250_000_000_000.0;
    }
    return demerits + rest(discard(b), line + 1, fit, counts ? flags + 1 : 0);
  }

  private static long cube(long t, long s) {
    if (t == 0) return 0;
    if (s == 0) return 100_000;
    long r = t * 297 / s;
    return r > 6_400 ? 100_000 : Math.min(100_000, (r * r * r + 131_072) / 262_144);
  }

  private boolean legal(int b) {
    if (items.kind(b) == Items.BOX) return false;
    if (forced(b)) return true;
    int next = discard(b);
    if (next == items.size() || forced(next)) return false;
    if (items.kind(b) == Items.GLUE) return b > 0 && items.kind(b - 1) == Items.BOX;
    return items.penalty(b) < Items.INFINITE && (hyphens || !items.flagged(b));
  }

  private boolean forced(int b) {
    return items.kind(b) == Items.PENALTY && items.penalty(b) <= -Items.INFINITE;
  }

  private int discard(int b) {
    int i = b + 1;
    while (i < items.size() && items.kind(i) != Items.BOX && !forced(i)) i++;
    return i;
  }

  private long natural(int start, int b) {
    long sum = 0;
    for (int i = start; i < b; i++) sum += items.kind(i) == Items.PENALTY ? 0 : items.width(i);
    return sum;
  }

  private long stretch(int start, int b) {
    long sum = 0;
    for (int i = start; i < b; i++) sum += items.stretch(i);
    return sum;
  }

  private long shrink(int start, int b) {
    long sum = 0;
    for (int i = start; i < b; i++) sum += items.shrink(i);
    return sum;
  }
}
