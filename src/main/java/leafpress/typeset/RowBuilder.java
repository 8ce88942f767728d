package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        wide);
  }
}
