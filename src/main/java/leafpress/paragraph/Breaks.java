package leafpress.paragraph;

/**
 * Where a paragraph was broken.
 *
 * @param at the item at which each line ends; the last is the forced break at the end
 * @param starts the item with which each line starts (the first that is not discarded)
 * @param ratios how far each line's glue is stretched (over 0) or shrunk (under 0); -1 is all of
 *     its shrink
 * @param overfull lines that stick out even at ratio -1
 * @param demerits the sum that was minimised
 * @param attempt which attempt it was, from 0: without hyphens, with them, with emergency stretch,
 *     any
 */
public record Breaks(
    int[] at, int[] starts, double[] ratios, boolean[] overfull, double demerits, int attempt) {
  public int lines() {
    return at.length;
  }
}
