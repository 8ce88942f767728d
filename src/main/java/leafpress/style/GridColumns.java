package leafpress.style;

import java.util.List;

/**
 * How the children of a block with {@code display: grid} stand side by side.
 *
 * @param shares {@code grid-template-columns}: the widths of the columns, as shares of what the
 *     gaps leave; empty for {@code none}
 * @param gap {@code column-gap}, in scaled points
 */
public record GridColumns(List<Double> shares, long gap) {

  public static GridColumns of(ComputedStyle style) {
    return new GridColumns(
        style.get(Property.GRID_TEMPLATE_COLUMNS), style.get(Property.COLUMN_GAP));
  }
}
