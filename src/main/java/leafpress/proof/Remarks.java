package leafpress.proof;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.page.Placed;
import leafpress.page.Remark;

/** The remarks on a page, by their kinds. */
record Remarks(
    List<Of<Remark.SetLine>> lines,
    List<Of<Remark.Spot>> spots,
    List<Of<Remark.ColumnCost>> columns) {

  /** A remark and what it is about. */
  record Of<N>(Box box, N note) {}

  static Remarks of(List<Placed> content) {
    Remarks remarks = new Remarks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Placed.Painter reader =
        new Placed.Painter() {
          @Override
          public void paint(Remark remark) {
            remarks.add(remark);
          }
        };
    for (Placed thing : content) thing.paintWith(reader);
    return remarks;
  }

  private void add(Remark remark) {
    Remark.Note note = remark.note();
    if (note instanceof Remark.SetLine line) lines.add(new Of<>(remark.box(), line));
    if (note instanceof Remark.Spot spot) spots.add(new Of<>(remark.box(), spot));
    if (note instanceof Remark.ColumnCost column) columns.add(new Of<>(remark.box(), column));
  }
}
