package leafpress.paragraph;

/**
 * What a line of a broken paragraph cost.
 *
 * @param badness of its gaps: 100 where they take all the stretch or shrink that they have
 * @param penalty of the break at its end; 0 at a forced one
 * @param demerits of badness and penalty
 * @param neighbours what is added because of the line before it: a change between loose and tight,
 *     flags in succession
 */
public record LineCost(long badness, int penalty, long demerits, long neighbours) {
  /** All that it cost. */
  public long sum() {
    return demerits + neighbours;
  }
}
