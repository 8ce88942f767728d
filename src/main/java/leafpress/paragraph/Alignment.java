package leafpress.paragraph;

/**
 * Which edges of a paragraph are straight, told to the line breaker by glue alone (Knuth and Plass
 * 1981, section 3, "ragged right" and "centred"). At each opportunity to break, glue of some
 * <i>slack</i> stretch stands before and behind the break, as the alignment wants it; where no
 * break is taken its stretch is taken back, so that the words keep their distance.
 *
 * <p>The slack is the usual gap at the edge. Twice the size of the type is a quiet edge; less pulls
 * lines toward the same length (and hyphenates sooner), more lets them vary.
 */
public enum Alignment {
  JUSTIFIED(false, false),
  RAGGED_RIGHT(false, true),
  RAGGED_LEFT(true, false),
  CENTRED(true, true);

  private final boolean slackBefore;
  private final boolean slackAfter;

  Alignment(boolean atLineStart, boolean atLineEnd) {
    slackBefore = atLineStart;
    slackAfter = atLineEnd;
  }

  /** What stands before the first box of the paragraph, or of what follows a forced break. */
  public void start(Items items, long slack) {
    slackAtLineStart(items, slack);
  }

  /**
   * A place to break that is glue if it is not taken: the space between words; or, with no width,
   * the seam between two Han characters. Ragged text looks even only if it neither stretches nor
   * shrinks.
   *
   * @param cost of a break there, where the text is ragged
   * @return the index of the glue
   */
  public int space(Items items, long width, long plus, long minus, int cost, long slack) {
    if (this == JUSTIFIED) {
      items.glue(width, plus, minus);
      return items.size() - 1;
    }
    opportunity(items, 0, cost, false, slack);
    int glue = items.size();
    items.glue(width, plus - returned(slack), minus);
    slackAtLineStart(items, slack);
    return glue;
  }

  /**
   * A place to break that leaves a hyphen of this width.
   *
   * @return the index of the penalty
   */
  public int hyphen(Items items, long width, int cost, long slack) {
    return divide(items, width, cost, true, slack);
  }

  /** A place to break that leaves no trace, as behind a solidus. */
  public void seam(Items items, int cost, long slack) {
    divide(items, 0, cost, false, slack);
  }

  private int divide(Items items, long width, int cost, boolean flagged, long slack) {
    int penalty = opportunity(items, width, cost, flagged, slack);
    if (this != JUSTIFIED) {
      items.glue(0, -returned(slack), 0);
      slackAtLineStart(items, slack);
    }
    return penalty;
  }

  /**
   * The end of the paragraph, or of a line that the author ends. Where the left edge is straight
   * the last line is filled up. Where it is not, the last line counts like the others, so that a
   * centred heading falls into lines of about the same length.
   */
  public void end(Items items, long slack) {
    items.end(slackBefore ? slackAfter ? slack : 0 : Items.FILL);
  }

  /** The glue before the break must not be a break of its own, so it follows a penalty. */
  private int opportunity(Items items, long width, int cost, boolean flagged, long slack) {
    if (slackAfter) {
      items.penalty(0, Items.INFINITE, false).glue(0, slack, 0);
    }
    items.penalty(width, cost, flagged);
    return items.size() - 1;
  }

  /** Glue at the start of a line would be discarded, but not if it follows a box. */
  private void slackAtLineStart(Items items, long slack) {
    if (slackBefore) {
      items.box(0).penalty(0, Items.INFINITE, false).glue(0, slack, 0);
    }
  }

  private long returned(long slack) {
    return (slackBefore ? slack : 0) + (slackAfter ? slack : 0);
  }
}
