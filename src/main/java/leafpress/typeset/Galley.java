package leafpress.typeset;

import java.util.List;
import leafpress.geometry.Length;
import leafpress.page.StructureNode;

/**
 * Copy set to a measure, not yet cut into pages.
 *
 * @param rows from top to bottom
 * @param structure the structure of what is in the rows, in reading order
 */
public record Galley(List<Row> rows, List<StructureNode> structure) {
  /** A break cost that is paid only where there is no other way. */
  public static final int NEVER = 1_000_000;

  /** Space and rule above a page's footnotes, in scaled points. */
  public static final long SEPARATOR = Length.pt(10);

  /** The height of all rows. */
  public long height() {
    long sum = 0;
    for (Row row : rows) sum += row.height();
    return sum;
  }
}
