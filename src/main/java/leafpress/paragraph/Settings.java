package leafpress.paragraph;

/**
 * What counts as ugly when a paragraph is broken, and how much: the parameters of TeX (The TeXbook,
 * chapter 14) under their own names. A line's badness is 100 times the cube of its glue's ratio.
 *
 * @param pretolerance the worst badness of a line in the first attempt, which uses no flagged
 *     penalty (no hyphen); under 0 there is no such attempt
 * @param tolerance the worst badness of a line in the second attempt, with all penalties
 * @param linePenalty added to each line's badness; higher means fewer lines
 * @param doubleHyphenDemerits for two successive lines that end in a flagged penalty
 * @param finalHyphenDemerits for a flagged penalty at the end of the last line but one
 * @param adjacentDemerits for a loose line beside a tight one
 * @param flagLimit how many lines in succession may end in a flagged penalty, unless one would
 *     stick out; 0 for any number
 * @param emergencyStretch what each line may be stretched by, beyond its glue, in the third
 *     attempt; 0 means no such attempt. What fails even so is broken in the least bad way.
 */
public record Settings(
    int pretolerance,
    int tolerance,
    int linePenalty,
    long doubleHyphenDemerits,
    long finalHyphenDemerits,
    long adjacentDemerits,
    int flagLimit,
    long emergencyStretch) {

  /**
   * Both edges straight. Plain TeX's values, but for these. No attempt without hyphens: on a
   * leaflet's measure it leaves twice the loose lines. A tolerance of 2000: under it a paragraph
   * with one bad line goes to the emergency, where all its lines count for less. Hyphens in
   * successive lines and before the last line cost three times as much: lower, and ladders of three
   * appear. A loose line beside a tight one costs half: higher, and lines gape to please their
   * neighbour.
   *
   * @param size the size of the type
   * @param hyphenLines how many lines in succession may end in a hyphen; 0 for any number
   */
  public static Settings justified(long size, int hyphenLines) {
    return new Settings(-1, 2_000, 10, 30_000, 15_000, 5_000, hyphenLines, size);
  }

  /**
   * One edge straight, or none. Short and long lines may alternate: at a ragged edge that is what
   * the eye expects, so neighbours are not compared. The tolerances are high because the slack of
   * {@link Alignment} only says what a usual gap is, not what a bad one is.
   */
  public static Settings ragged(int hyphenLines) {
    return new Settings(800, 4_000, 10, 30_000, 30_000, 0, hyphenLines, 0);
  }
}
