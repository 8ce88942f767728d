package leafpress.press;

import java.util.List;
import java.util.Optional;

/**
 * How an article fits a format: a line of the table of {@code leafpress fit}. Lengths in points.
 *
 * @param fixed whether the number of pages or panels is fixed
 * @param fits whether there is a setting at which all copy has room
 * @param size of the type: what is set; where panels are not filled, the largest that fits; where
 *     nothing fits, the smallest
 * @param pages how many pages or panels there are
 * @param overLines lines that are over at the smallest size; 0 if it fits
 * @param filled how the pages are filled, if that was asked for
 * @param sizes the same at other sizes; of panels, up to the first that does not fit; of large
 *     print, none that is smaller
 */
public record FitLine(
    String article,
    String language,
    String format,
    boolean fixed,
    boolean fits,
    double size,
    int pages,
    int overLines,
    Optional<Filled> filled,
    List<AtSize> sizes) {
  /** The sizes that are tried besides, in points: those that people ask for. */
  public static final List<Double> SIZES = List.of(12.0, 13.0, 14.0, 16.0, 18.0);

  /**
   * How pages are filled.
   *
   * @param leading of the type
   * @param fill the share of all pages that is filled, 0 to 1
   * @param left lines for which there is room on the last page or panel of running text
   * @param uneven how many lines apart the feet of the columns of running text stand
   */
  public record Filled(double leading, double fill, double left, double uneven) {}

  /**
   * What a size comes to.
   *
   * @param pages that the copy takes, set as tight as the style allows where they are fixed
   */
  public record AtSize(double size, int pages, boolean fits, int overLines) {}
}
