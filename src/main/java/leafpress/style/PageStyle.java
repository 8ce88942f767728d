package leafpress.style;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @page} rules say of a page: its margin boxes and counter style.
 *
 * @param boxes the margin boxes that have content
 * @param folio {@code decimal}, {@code lower-roman} or {@code none}: how {@code counter(page)} and
 *     the page's label are written
 * @param leastFill the share of its depth that copy on a page takes at least, 0 to 1
 * @param grid how many lines of the body lie between two lines of the baseline grid; 0 for none
 * @param columns how many columns of text stand side by side; 0 for as many as the format has
 * @param gutter between two of them, in scaled points
 */
public record PageStyle(
    List<MarginBox> boxes, String folio, double leastFill, double grid, int columns, long gutter) {

  /**
   * A margin box.
   *
   * @param place {@code top-left}, {@code bottom-outside} … by the names of CSS Paged Media and,
   *     for two-sided work, {@code -inside} and {@code -outside}
   * @param content pieces in order
   * @param style type and colour
   */
  public record MarginBox(String place, List<Piece> content, ComputedStyle style) {}

  /** A piece of content: literal text, a named string, or the page's number. */
  public record Piece(Kind kind, String text) {}

  /** Kinds of pieces. */
  public enum Kind {
    /** {@code "literal"}. */
    LITERAL,
    /** {@code string(name)}. */
    STRING,
    /** {@code counter(page)}. */
    PAGE_NUMBER,
    /** {@code counter(pages)}. */
    PAGE_COUNT
  }

  /** The box at a place. */
  public Optional<MarginBox> box(String place) {
    return boxes.stream().filter(b -> b.place().equals(place)).findFirst();
  }
}
