package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Length;
import leafpress.typeset.Row;

/**
 * The baseline grid of a page: places on which the lines of running text stand, so that those of
 * neighbouring columns, of facing pages and of both sides of a leaf lie on the same height. A line
 * as high as the body's that is off the grid, because a table or a note stands before it, gets the
 * missing space in front. Other lines, such as headings, stand where they come to stand.
 *
 * @param step between two places; 0 for no grid
 * @param leading of the body
 * @param first where the baseline of a line at the top of a column stands
 */
record Grid(long step, long leading, long first) {
  static final Grid NONE = new Grid(0, 0, 0);

  /** What is nearer to the grid is brought to it, upward as well: sums of rounded lengths are. */
  private static final long NEAR = Length.pt(1);

  /** What a row needs in front that would begin at a height; under 0 if it must move up. */
  long above(Row row, long y) {
    if (step == 0 || row.height() != leading || row.baseline().isEmpty()) return 0;
    long off = Math.floorMod(y + row.baseline().get() - first, step);
    return off <= NEAR ? -off : step - off;
  }

  /** A height brought to the grid. */
  long up(long height) {
    return step == 0 ? height : (height + step - 1) / step * step;
  }

  /** Rows with the slices that they were cut into. */
  record Aligned(List<Row> rows, List<Slice> slices) {}

  /** Puts in front of rows what they need to stand on the grid. */
  Aligned align(List<Row> rows, List<Slice> slices) {
    if (step == 0) return new Aligned(rows, slices);
    List<Row> all = new ArrayList<>(rows.size());
    List<Slice> moved = new ArrayList<>(slices.size());
    int next = 0;
    for (Slice slice : slices) {
      all.addAll(rows.subList(next, slice.from()));
      int from = all.size();
      long y = PageBreaker.headHeight(rows.get(slice.from()));
      for (next = slice.from(); next < slice.to(); next++) {
        Row row = rows.get(next);
        long space = above(row, y);
        if (space != 0) all.add(Row.space(space, row));
        all.add(row);
        y += space + row.height();
      }
      moved.add(slice.at(from, all.size()));
    }
    all.addAll(rows.subList(next, rows.size()));
    return new Aligned(all, moved);
  }
}
