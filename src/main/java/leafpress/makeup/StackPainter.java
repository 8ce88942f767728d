package leafpress.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Placed;
import leafpress.typeset.Decor;
import leafpress.typeset.Row;

/** Places rows one under the other, the grounds that they lie on first. */
final class StackPainter {
  /** How far a ground that is cut by the page reaches beyond its text. */
  private static final long CUT = Length.pt(4);

  private final List<Placed> grounds = new ArrayList<>();
  private final List<Placed> content = new ArrayList<>();
  private final Map<Decor, Extent> extents = new IdentityHashMap<>();
  private final List<Decor> order = new ArrayList<>();

  /** Where a decor begins and ends on this page. */
  private static final class Extent {
    private long x;
    private long top;
    private long bottom;
    private boolean opens;
    private boolean closes;
  }

  /**
   * Places rows from a slice; what lies before and after it tells whether a ground goes on.
   *
   * @param x left edge of the column
   * @param wideX left edge of rows that reach into the margin column
   */
  static List<Placed> paint(List<Row> rows, Slice slice, long x, long wideX, long y) {
    StackPainter painter = new StackPainter();
    long at = y;
    for (int i = slice.from(); i < slice.to(); i++) {
      Row row = rows.get(i);
      long left = row.wide() ? wideX : x;
      for (Placed placed : row.content()) painter.content.add(placed.moved(left, at));
      painter.extend(row.decor(), left, at, at + row.height());
      at += row.height();
    }
    painter.ends(rows, slice);
    painter.grounds();
    painter.grounds.addAll(painter.content);
    return painter.grounds;
  }

  private void extend(Optional<Decor> decor, long x, long top, long bottom) {
    if (decor.isEmpty()) return;
    Extent extent = extents.get(decor.get());
    if (extent == null) {
      extent = new Extent();
      extent.x = x;
      extent.top = top;
      extents.put(decor.get(), extent);
      order.add(decor.get());
    }
    extent.bottom = bottom;
    extend(decor.get().outer(), x, extent.top, bottom);
    extend(decor.get().also(), x, top, bottom);
  }

  private void ends(List<Row> rows, Slice slice) {
    for (Decor decor : order) {
      Extent extent = extents.get(decor);
      extent.opens = !carried(rows, 0, slice.from(), decor);
      extent.closes = !carried(rows, slice.to(), rows.size(), decor);
    }
  }

  private static boolean carried(List<Row> rows, int from, int to, Decor decor) {
    for (int i = from; i < to; i++) if (lies(rows.get(i).decor(), decor)) return true;
    return false;
  }

  private static boolean lies(Optional<Decor> on, Decor decor) {
    if (on.isEmpty()) return false;
    return on.get() == decor || lies(on.get().outer(), decor) || lies(on.get().also(), decor);
  }

  private void grounds() {
    order.sort(Comparator.comparingInt(Decor::depth));
    for (Decor decor : order) {
      Extent e = extents.get(decor);
      long top = e.opens ? e.top : e.top - CUT;
      long bottom = e.closes ? e.bottom : e.bottom + CUT;
      Box box = new Box(e.x + decor.x(), top, decor.width(), bottom - top);
      decor.background().ifPresent(c -> ground(box, c));
      Edges b = decor.border();
      int[] ink = decor.borderColor();
      if (e.opens) ground(new Box(box.x(), box.y(), box.width(), b.top()), ink[0]);
      ground(new Box(box.right() - b.right(), box.y(), b.right(), box.height()), ink[1]);
      if (e.closes) {
        ground(new Box(box.x(), box.bottom() - b.bottom(), box.width(), b.bottom()), ink[2]);
      }
      ground(new Box(box.x(), box.y(), b.left(), box.height()), ink[3]);
    }
  }

  private void ground(Box box, int ink) {
    if (box.width() <= 0 || box.height() <= 0) return;
    grounds.add(new Ground(Artifact.LAYOUT, box, new Color(ink)));
  }
}
