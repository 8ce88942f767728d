package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Placed;
import leafpress.typeset.Galley;
import leafpress.typeset.PageSlot;
import leafpress.typeset.Row;

/** Places the rows, margin notes and footnotes of one page, and says what happens on it. */
final class PagePainter {
  private final Frame frame;
  private final int index;
  private final List<Placed> content = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();

  /** An event with its height on the page. */
  record Event(Row.Event event, long y) {}

  /** A folio to be filled in, where it stands on the page. */
  record Slot(PageSlot slot, long x, long y) {}

  /** What was placed. */
  record Painted(List<Placed> content, List<Event> events, List<Slot> slots) {}

  private PagePainter(Frame frame, int index) {
    this.frame = frame;
    this.index = index;
  }

  /** Paints the columns of a page. */
  static Painted paint(List<Sheet> columns, Frame frame, int index) {
    PagePainter painter = new PagePainter(frame, index);
    for (Sheet sheet : columns) {
      sheet.segment().ifPresent(segment -> painter.all(sheet, segment.rows()));
    }
    return new Painted(painter.content, painter.events, painter.slots);
  }

  private void all(Sheet sheet, List<Row> rows) {
    long x = frame.columnLeft(index, sheet.column());
    long y = frame.top(index) + sheet.down();
    Slice slice = sheet.slice();
    if (slice.to() > slice.from()) {
      List<Row> head = rows.get(slice.from()).head();
      stack(head, new Slice(0, head.size()), x, y);
      for (Row row : head) y += row.height();
      stack(rows, slice, x, y);
    }
    margin(sheet, rows);
    footnotes(rows, slice, x);
  }

  private void stack(List<Row> rows, Slice slice, long x, long y) {
    long wideX = frame.left(index) ? x - frame.aside() : x;
    content.addAll(StackPainter.paint(rows, slice, x, wideX, y));
    long at = y;
    for (int i = slice.from(); i < slice.to(); i++) {
      for (Row.Event event : rows.get(i).events()) events.add(new Event(event, at));
      for (PageSlot slot : rows.get(i).slots())
        slots.add(new Slot(slot, rows.get(i).wide() ? wideX : x, at));
      at += rows.get(i).height();
    }
  }

  /** The margin column of a page, with the notes that waited and those of its rows. */
  static MarginColumn margin(Sheet sheet) {
    MarginColumn column = new MarginColumn();
    for (Galley note : sheet.waiting()) column.note(note, 0);
    long y = 0;
    List<Row> rows = sheet.segment().map(Segment::rows).orElse(List.of());
    for (int i = sheet.slice().from(); i < sheet.slice().to(); i++) {
      column.add(rows.get(i), y);
      y += rows.get(i).height();
    }
    return column;
  }

  private void margin(Sheet sheet, List<Row> rows) {
    if (frame.asideWidth() == 0) return;
    for (MarginColumn.Stood stood : margin(sheet).stand(frame.depth(), new ArrayList<>())) {
      List<Row> note = stood.note().rows();
      long y = frame.top(index) + stood.y();
      stack(note, new Slice(0, note.size()), frame.asideLeft(index), y);
    }
  }

  private void footnotes(List<Row> rows, Slice slice, long x) {
    List<FootOfPage.Part> notes = FootOfPage.of(rows, slice);
    if (notes.isEmpty()) return;
    long y = frame.top(index) + frame.depth(index);
    for (FootOfPage.Part note : notes) y -= note.height();
    Box rule = new Box(x, y - Length.pt(5), frame.measure() / 4, Length.pt(0.5));
    content.add(new Ground(Artifact.LAYOUT, rule, new Color(0x5A6670)));
    for (FootOfPage.Part part : notes) {
      stack(part.note().rows(), part.rows(), x, y);
      y += part.height();
    }
  }
}
