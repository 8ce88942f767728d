package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.page.GlyphRun;
import leafpress.page.Mark;
import leafpress.page.Placed;

/** A row while its block is being set. */
final class RowBuilder {
  boolean space;
  long height;
  final List<Placed> content = new ArrayList<>();
  Optional<Decor> decor = Optional.empty();
  int breakCost;
  Row.Start start = Row.Start.ANYWHERE;
  String page = "";
  final List<Galley> footnotes = new ArrayList<>(0);
  final List<Galley> margins = new ArrayList<>(0);
  final List<Row.Event> events = new ArrayList<>(0);
  final List<PageSlot> slots = new ArrayList<>(0);
  List<Row> head = List.of();
  boolean wide;
  Span span = Span.NONE;

  /** Where its line of text stands, if it is one. */
  Optional<Long> baseline = Optional.empty();

  /** Whether it is the space before a block. */
  boolean gap;

  static RowBuilder of(long height) {
    RowBuilder row = new RowBuilder();
    row.height = height;
    return row;
  }

  static RowBuilder spaceOf(long height) {
    RowBuilder row = of(height);
    row.space = true;
    return row;
  }

  /** A row that was done, to be stacked once more. */
  static RowBuilder again(Row done) {
    RowBuilder row = of(done.height());
    row.space = done.space();
    row.content.addAll(done.content());
    row.decor = done.decor();
    row.breakCost = done.breakCost();
    row.events.addAll(done.events());
    row.slots.addAll(done.slots());
    row.head = done.head();
    return row;
  }

  /** A note beside the row; what it calls stands at the foot of the row's page. */
  void margin(Galley note) {
    margins.add(note);
    for (Row inside : note.rows()) footnotes.addAll(inside.footnotes());
  }

  /** Takes off the longest footnotes until the others find room on a page with the row. */
  List<Galley> excess(long depth) {
    List<Galley> off = new ArrayList<>(0);
    long sum = height + Galley.SEPARATOR;
    for (Galley note : footnotes) sum += note.height();
    while (!footnotes.isEmpty() && sum > depth / 4 * 3) {
      Galley longest = footnotes.get(0);
      for (Galley note : footnotes) if (note.height() > longest.height()) longest = note;
      footnotes.remove(longest);
      off.add(longest);
      sum -= longest.height();
    }
    return off;
  }

  /** Whether something that hangs on the leaf stands in the row. */
  boolean holds(Mark leaf) {
    for (Placed placed : content) {
      if (placed instanceof GlyphRun && ((GlyphRun) placed).mark() == leaf) return true;
    }
    return false;
  }

  /** Whether nothing stands on it: border, padding, or space that does not vanish. */
  boolean isEdge() {
    return !space && content.isEmpty() && baseline.isEmpty();
  }

  /** Raises the cost of a break after this row. */
  void cost(int more) {
    breakCost = Math.min(Galley.NEVER, breakCost + more);
  }

  Row build() {
    return new Row(
        space,
        height,
        List.copyOf(content),
        decor,
        breakCost,
        start,
        page,
        List.copyOf(footnotes),
        List.copyOf(margins),
        List.copyOf(events),
        List.copyOf(slots),
        head,
        wide,
        span);
  }
}
