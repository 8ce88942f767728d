package leafpress.paragraph;

/** How ugly one line is, in whole numbers, so that every machine decides alike. */
final class Badness {
  /** Lines that gape more than this are all the same. About ten times as wide as it should be. */
  static final long WORST = 100_000;

  /** More than any loose lines cost together, so a line sticks out only if it must. */
  private static final long OVERFULL = 1_000_000_000_000L;

  /** One flag too many in succession: better than a line that sticks out, worse than loose ones. */
  static final long TOO_MANY_FLAGS = OVERFULL / 4;

  private Badness() {}

  /**
   * About 100 (t/s)³: TeX: The Program, section 108, but not cut off at 10 000, so that the less
   * bad of two bad lines can be told.
   */
  static long of(long t, long s) {
    if (t <= 0) {
      return 0;
    }
    if (s <= 0) {
      return WORST;
    }
    // 297³ is about 100 · 2¹⁸.
    long r = t < 1L << 54 ? t * 297 / s : t / (s / 297 + 1);
    return r > 6_400 ? WORST : Math.min(WORST, (r * r * r + (1 << 17)) >> 18);
  }

  /** TeX: The Program, section 859. */
  static long demerits(long badness, int penalty, Settings settings) {
    long d = settings.linePenalty() + badness;
    long square = d * d;
    if (penalty >= Items.INFINITE || penalty <= -Items.INFINITE) {
      return square;
    }
    long p = (long) penalty * penalty;
    return penalty > 0 ? square + p : square - p;
  }

  /** Grows with what sticks out, up to eight measures, so that the least bad break is found. */
  static long overfullDemerits(long excess, long room) {
    long unit = OVERFULL / 1_000;
    if (room <= 0 || excess / room >= 8) {
      return 9 * OVERFULL;
    }
    return OVERFULL + unit * (long) (1_000.0 * excess / room);
  }
}
