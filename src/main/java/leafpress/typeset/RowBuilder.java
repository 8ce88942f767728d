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

  // Most rows have none of most of these, and copyfitting makes rows by the hundred thousand.
  List<Placed> content = List.of();
  Optional<Decor> decor = Optional.empty();
  int breakCost;
  Row.Start start = Row.Start.ANYWHERE;
  String page = "";
  List<Galley> footnotes = List.of();
  List<Galley> margins = List.of();
  List<Row.Event> events = List.of();
  List<PageSlot> slots = List.of();
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
    done.content().forEach(row::place);
    row.decor = done.decor();
    row.breakCost = done.breakCost();
    done.events().forEach(row::event);
    done.slots().forEach(row::slot);
    row.head = done.head();
    return row;
  }

  void place(Placed placed) {
    content = with(content, placed);
  }

  void event(Row.Event event) {
    events = with(events, event);
  }

  void slot(PageSlot slot) {
    slots = with(slots, slot);
  }

  /** A note that is called in the row. */
  void footnote(Galley note) {
    footnotes = with(footnotes, note);
  }

  /** A note beside the row; what it calls stands at the foot of the row's page. */
  void margin(Galley note) {
    margins = with(margins, note);
    for (Row inside : note.rows()) inside.footnotes().forEach(this::footnote);
  }

  /** The list with one more; only an empty one is made anew. */
  private static <T> List<T> with(List<T> list, T one) {
    List<T> to = list.isEmpty() ? new ArrayList<>() : list;
    to.add(one);
    return to;
  }

  /** Takes off the longest footnotes until the others find room on a page with the row. */
  List<Galley> excess(long depth) {
    if (footnotes.isEmpty()) return List.of();
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

  /** Makes room above what stands on it. */
  void lower(long by) {
    if (by == 0) return;
    height += by;
    baseline = baseline.map(b -> b + by);
    content = new ArrayList<>(content.stream().map(p -> p.moved(0, by)).toList());
    slots = new ArrayList<>(slots.stream().map(s -> s.moved(0, by)).toList());
  }

  /** Raises the cost of a break after this row. */
  void cost(int more) {
    breakCost = Math.min(Galley.NEVER, breakCost + more);
  }

  Row build() {
    return new Row(
        space,
        height,
        baseline,
        done(content),
        decor,
        breakCost,
        start,
        page,
        done(footnotes),
        done(margins),
        done(events),
        done(slots),
        head,
        wide,
        span);
  }

  private static <T> List<T> done(List<T> list) {
    return list.isEmpty() ? List.of() : List.copyOf(list);
  }
}
