package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.page.Remark;
import leafpress.typeset.Row;

/** What the makeup of each column of a page cost, for a proof. */
final class ColumnRemarks {
  private ColumnRemarks() {}

  /** A remark for each column with copy. */
  static List<Remark> of(List<Sheet> columns, Frame frame, int page) {
    List<Remark> remarks = new ArrayList<>();
    for (Sheet sheet : columns) {
      Slice slice = sheet.slice();
      if (sheet.segment().isEmpty() || slice.to() == slice.from()) continue;
      List<Row> rows = sheet.segment().get().rows();
      long depth = frame.depth(page) - sheet.down();
      long height = CastingOff.height(sheet);
      boolean end = rows.subList(slice.to(), rows.size()).stream().allMatch(Row::space);
      double cost = PageBreaker.cost(rows.get(slice.to() - 1).breakCost(), height, depth, end);
      double breaking = end ? 0 : rows.get(slice.to() - 1).breakCost();
      if (slice.divides()) cost += PageBreaker.DIVIDED;
      if (slice.divides()) breaking += PageBreaker.DIVIDED;
      Box box =
          new Box(
              frame.columnLeft(page, sheet.column()),
              frame.top(page) + sheet.down(),
              frame.measure(),
              depth);
      double filled = depth == 0 ? 1 : (double) height / depth;
      remarks.add(
          new Remark(box, new Remark.ColumnCost(filled, Math.max(0, cost - breaking), breaking)));
    }
    return remarks;
  }
}
