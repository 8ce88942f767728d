package leafpress.copyfit;

/**
 * What room copy takes at an adjustment, found without setting it for good.
 *
 * @param pages how many pages or panels it takes
 * @param over height of what does not fit, in scaled points; 0 if all does
 * @param overLines lines of type in what does not fit
 * @param panel the panel, counted from 1, at which copy began to be over, or the last one
 * @param free height that is left on the last panel that carries flowing copy, in scaled points
 * @param uneven how far apart the feet of the columns of flowing copy stand, in scaled points
 * @param depth height of that panel's column
 * @param fill the share of all columns that is filled, 0 to 1
 * @param worst what the worst break between two pages costs by itself, without what is left free
 * @param makeup what the breaks of pages cost, in the currency of makeup
 * @param demerits what the breaks of lines cost, a line on average
 */
public record Castoff(
    int pages,
    long over,
    int overLines,
    int panel,
    long free,
    long uneven,
    long depth,
    double fill,
    double worst,
    double makeup,
    double demerits) {

  public boolean fits() {
    return over == 0;
  }

  /** What is left, or, below 0, what is over. */
  long slack() {
    return fits() ? free : -over;
  }
}
