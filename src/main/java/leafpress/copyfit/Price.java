package leafpress.copyfit;

/**
 * What an adjustment costs, in the currency of makeup, where a page that is a tenth empty costs 200
 * and a block that is torn 3,000.
 */
final class Price {
  /** A per cent of type size given away: one would leave a page a fifteenth empty for it. */
  private static final double SMALLER = 60;

  /** A last panel that is a tenth empty: as much as any other. */
  private static final double TENTH = 200;

  /** More than two lines free at the foot of the last panel: it looks unfinished. */
  private static final double UNFINISHED = 500;

  private static final int QUIET_LINES = 2;

  /** How bad lines count: the root of their mean demerits is 10 for lines without a fault. */
  private static final double LINES = 0.5;

  private Price() {}

  static double of(Adjustment adjustment, Castoff castoff, Limits limits) {
    double sum = floor(adjustment, limits);
    sum += castoff.makeup() + LINES * Math.sqrt(Math.max(0, castoff.demerits()));
    double free = (double) castoff.free() / Math.max(1, castoff.depth());
    sum += TENTH * 100 * free * free;
    long line = adjustment.size() * adjustment.leading() / 1_000;
    return castoff.free() > QUIET_LINES * line ? sum + UNFINISHED : sum;
  }

  /** What an adjustment costs at least, whatever comes of it: that it leaves the style. */
  static double floor(Adjustment adjustment, Limits limits) {
    Range sizes = limits.range(Dimension.SIZE);
    double sum = SMALLER * 100 * (sizes.most() - adjustment.size()) / sizes.ideal();
    for (Dimension dimension : Dimension.values()) {
      double off = percent(adjustment.get(dimension), limits.range(dimension).nearest());
      sum += dimension.weight * off * off;
    }
    return sum;
  }

  private static double percent(long value, long from) {
    return 100.0 * (value - from) / Math.max(1, from);
  }
}
