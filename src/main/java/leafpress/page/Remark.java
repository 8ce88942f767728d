package leafpress.page;

import leafpress.geometry.Box;

/**
 * What typesetter and makeup note of something that they have placed, for those who ask why it
 * stands so. It moves with what it is about and paints nothing; only proofs have any.
 *
 * @param box what it is about
 */
public record Remark(Box box, Note note) implements Placed {
  /** Kinds of remarks. */
  public sealed interface Note permits SetLine, Spot, ColumnCost {}

  /**
   * What a line cost; the box is as wide as its measure and ends at its baseline.
   *
   * @param number of the line in its paragraph, from 1
   * @param lines of the paragraph
   * @param justified whether both edges are straight
   * @param emergency whether the paragraph could be set only with more stretch than its gaps have
   * @param ratio how far its gaps are stretched (over 0) or shrunk (under 0); 1 is all they have
   * @param badness what the ratio counts for: TeX's, 100 at a ratio of 1
   * @param penalty what the break at its end costs; 0 at a forced one
   * @param demerits what badness and penalty come to
   * @param neighbours what is added because of the line before
   * @param overfull whether it sticks out
   * @param leading of its block, in scaled points
   */
  public record SetLine(
      int number,
      int lines,
      boolean justified,
      boolean emergency,
      double ratio,
      long badness,
      int penalty,
      long demerits,
      long neighbours,
      boolean overfull,
      long leading)
      implements Note {}

  /** A place in a line that was treated in a way of its own. */
  public enum Spot implements Note {
    /** A hyphen that the typesetter set. */
    HYPHEN,
    /** What stands beyond the edge of the column. */
    HUNG,
    /** A blank of a Chinese mark that is narrower than half an em; the box is what was taken. */
    SQUEEZED
  }

  /**
   * What the makeup of a column cost; the box is the column.
   *
   * @param filled how much of its depth is filled, from 0 to 1
   * @param free what the room that is left costs
   * @param breaking what the break after it costs
   */
  public record ColumnCost(double filled, double free, double breaking) implements Note {}

  @Override
  public Remark moved(long dx, long dy) {
    return new Remark(box.moved(dx, dy), note);
  }

  @Override
  public void paintWith(Painter painter) {
    painter.paint(this);
  }
}
