package leafpress.paragraph;

/**
 * What vanishes after a break: glue and penalties, up to the next box or forced break. Remembers
 * the last run it has walked, so that a run is walked once however many breaks it holds.
 */
final class Discard {
  private final Items items;
  private int from = -1;
  private int stop = -1;
  private long width;
  private long stretch;
  private long shrink;

  Discard(Items items) {
    this.items = items;
  }

  /**
   * Finds what vanishes after a break.
   *
   * @param before the sum of the widths of all items before the break, then stretch and shrink
   */
  void after(int at, long before, long stretchBefore, long shrinkBefore) {
    boolean known = from >= 0 && at >= from && at < stop;
    if (known) {
      return;
    }
    from = at;
    stop = at;
    width = before;
    stretch = stretchBefore;
    shrink = shrinkBefore;
    while (stop < items.size() && (stop == at || discardable(stop))) {
      if (items.kind(stop) == Items.GLUE) {
        width += items.width(stop);
        stretch += items.stretch(stop);
        shrink += items.shrink(stop);
      }
      stop++;
    }
  }

  /** The start of the paragraph, where nothing vanishes. */
  void none() {
    from = -1;
    stop = 0;
  }

  /** The first item of a line that follows the break. */
  int stop() {
    return stop;
  }

  /** Whether a line that follows the break would hold anything. */
  boolean leadsToText() {
    return stop < items.size() && items.kind(stop) == Items.BOX;
  }

  /** The sum of the widths of all items before {@link #stop}. */
  long width() {
    return width;
  }

  long stretch() {
    return stretch;
  }

  long shrink() {
    return shrink;
  }

  private boolean discardable(int i) {
    byte kind = items.kind(i);
    return kind == Items.GLUE || kind == Items.PENALTY && items.penalty(i) > -Items.INFINITE;
  }
}
