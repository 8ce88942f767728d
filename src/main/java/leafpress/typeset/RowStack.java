package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows as they are stacked, with what waits for the next one: collapsed space, a page to begin, ids
 * and bookmarks, margin notes.
 */
final class RowStack {
  private final List<RowBuilder> rows = new ArrayList<>();
  private final List<Row.Event> events = new ArrayList<>();
  private final List<Galley> margins = new ArrayList<>();
  private long space;
  private long less;
  private Row.Start start = Row.Start.ANYWHERE;

  int size() {
    return rows.size();
  }

  /** Space between blocks: the larger of neighbours, less the most negative (CSS 2.1 §8.3.1). */
  void space(long amount) {
    space = Math.max(space, amount);
    less = Math.min(less, amount);
  }

  /** The next row begins a page. */
  void start(Row.Start wanted) {
    if (wanted.ordinal() > start.ordinal()) start = wanted;
  }

  void event(Row.Event.Kind kind, String name, String text, int level) {
    events.add(new Row.Event(kind, name, text, level));
  }

  /** A note beside the next row. */
  void margin(Galley note) {
    margins.add(note);
  }

  RowBuilder row(int index) {
    return rows.get(index);
  }

  /** Adds a row with all that waited for one. */
  void add(RowBuilder row) {
    flushSpace(row);
    row.start = start;
    start = Row.Start.ANYWHERE;
    events.forEach(row::event);
    margins.forEach(row::margin);
    events.clear();
    margins.clear();
    rows.add(row);
  }

  /** Space before a row that begins a page stays: what the style asks of a chapter's opening. */
  private void flushSpace(RowBuilder before) {
    long space = this.space + less;
    if (space != 0 && (start != Row.Start.ANYWHERE || rows.isEmpty())) {
      RowBuilder blank = RowBuilder.of(Math.max(0, space));
      blank.cost(Galley.NEVER);
      blank.start = start;
      blank.page = before.page;
      blank.gap = true;
      rows.add(blank);
      start = Row.Start.ANYWHERE;
    } else if (space != 0) {
      RowBuilder gap = RowBuilder.spaceOf(space);
      gap.page = before.page;
      gap.gap = true;
      rows.add(gap);
    }
    this.space = 0;
    less = 0;
  }

  /** The last row that is not space, if there is one from the given index on. */
  Optional<RowBuilder> lastContent(int from) {
    for (int i = rows.size() - 1; i >= from; i--) {
      if (!rows.get(i).space) return Optional.of(rows.get(i));
    }
    return Optional.empty();
  }

  /** The index of the first row from the given one on that is not space; -1 if there is none. */
  int firstContent(int from) {
    for (int i = from; i < rows.size(); i++) if (!rows.get(i).space) return i;
    return -1;
  }

  /** The index of the first of the edges (borders, padding) that stand right above a row. */
  int firstOfEdges(int index) {
    int first = index;
    while (first > 0 && rows.get(first - 1).isEdge()) first--;
    return first;
  }

  /** Raises the cost of breaks within the rows from an index on, the end not counted. */
  void costInside(int from, int cost) {
    RowBuilder last = lastContent(from).orElse(null);
    for (int i = from; i < rows.size(); i++) if (rows.get(i) != last) rows.get(i).cost(cost);
  }

  /** Raises the cost of a break after the first line from an index on, if it is not the last. */
  void keepFirstLine(int from, int cost) {
    int first = firstContent(from);
    if (first < 0 || rows.get(first).baseline.isEmpty()) return;
    if (lastContent(from).orElseThrow() != rows.get(first)) rows.get(first).cost(cost);
  }

  /** The height of the rows from an index on, without the space before the first. */
  long heightFrom(int from) {
    long sum = 0;
    for (int i = from; i < rows.size(); i++) {
      if (i > from || !rows.get(i).gap) sum += rows.get(i).height;
    }
    return sum;
  }

  /** All rows; what still waits for one goes to a last row without height. */
  List<Row> done() {
    if (!events.isEmpty() || !margins.isEmpty()) {
      space = 0;
      less = 0;
      lastContent(0).ifPresent(last -> last.cost(Galley.NEVER));
      add(RowBuilder.of(0));
    }
    Row[] done = new Row[rows.size()];
    for (int i = 0; i < done.length; i++) done[i] = rows.get(i).build();
    return List.of(done);
  }
}
