package leafpress.typeset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import leafpress.page.Placed;
import leafpress.page.StructureNode;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.GridColumns;
import leafpress.style.Styled;
import leafpress.style.StyledText;

/**
 * Sets blocks side by side, as a translation beside its original. Each is set as a column of its
 * own; then the columns are put together line by line, so that a page may end between any two
 * lines. Columns with the same number of paragraphs are level at the top of each: the shorter of
 * two leaves white, and the eye finds the same sentence at the same height.
 */
final class GridSetter {
  private final Setting setting;
  private final Footnotes footnotes;
  private final BiConsumer<RowBuilder, Place> out;

  /** Grounds of the columns as they lie on the page. */
  private final Map<Decor, Decor> grounds = new IdentityHashMap<>();

  GridSetter(Setting setting, Footnotes footnotes, BiConsumer<RowBuilder, Place> out) {
    this.setting = setting;
    this.footnotes = footnotes;
    this.out = out;
  }

  /**
   * A column that has been set.
   *
   * @param x its left edge
   * @param begun the rows with which its paragraphs begin
   */
  private record Column(List<Row> rows, long x, List<Integer> begun) {
    /** The row with which a part begins; parts begin with paragraphs, the first at the top. */
    int from(int part) {
      return part == 0 ? 0 : part < begun.size() ? begun.get(part) : rows.size();
    }
  }

  /** A row with the space above it. */
  private record Unit(Row row, long above) {
    long height() {
      return above + row.height();
    }
  }

  /** Whether a block's children stand side by side; text among them cannot. */
  static boolean takes(Styled block) {
    if (block.style().display() != ComputedStyle.Display.GRID) return false;
    for (Child child : block.children()) {
      boolean blank = child instanceof StyledText && ((StyledText) child).text().isBlank();
      boolean stands =
          child instanceof Styled
              && ((Styled) child).style().display() != ComputedStyle.Display.INLINE;
      if (!blank && !stands) return false;
    }
    return true;
  }

  List<StructureNode> set(Styled grid, Place at) {
    long[][] columns = columns(grid.style(), at);
    List<Styled> cells = TableSetter.styled(grid);
    List<StructureNode> nodes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += columns.length) {
      List<Column> beside = new ArrayList<>();
      for (int k = 0; k < columns.length && i + k < cells.size(); k++) {
        BlockSetter setter = BlockSetter.part(setting, footnotes);
        Galley galley = setter.galley(cells.get(i + k), columns[k][1]);
        beside.add(new Column(galley.rows(), columns[k][0], setter.begun()));
        nodes.addAll(galley.structure());
      }
      parts(beside, at);
    }
    return nodes;
  }

  /** Left edge and width of each column. */
  private static long[][] columns(ComputedStyle style, Place at) {
    GridColumns grid = GridColumns.of(style);
    List<Double> shares = grid.shares().isEmpty() ? List.of(1.0) : grid.shares();
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    long room = Math.max(shares.size(), at.width() - (shares.size() - 1) * grid.gap());
    long[][] columns = new long[shares.size()][];
    double before = 0;
    for (int i = 0; i < columns.length; i++) {
      long left = Math.round(room * before / sum);
      before += shares.get(i);
      long right = Math.round(room * before / sum);
      columns[i] = new long[] {at.x() + left + i * grid.gap(), Math.max(1, right - left)};
    }
    return columns;
  }

  private void parts(List<Column> columns, Place at) {
    boolean same = columns.stream().mapToInt(c -> c.begun().size()).distinct().count() == 1;
    int parts = same ? Math.max(1, columns.get(0).begun().size()) : 1;
    for (int part = 0; part < parts; part++) {
      List<List<Unit>> units = new ArrayList<>();
      for (Column column : columns) {
        int to = part + 1 == parts ? column.rows().size() : column.from(part + 1);
        units.add(units(column.rows().subList(column.from(part), to)));
      }
      part(columns, units, at);
    }
  }

  /** Space goes with the row under it; at the end of a part it is a row of its own. */
  private static List<Unit> units(List<Row> rows) {
    List<Unit> units = new ArrayList<>();
    long above = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.space() && i + 1 < rows.size()) {
        above += row.height();
      } else {
        units.add(new Unit(row, above));
        above = 0;
      }
    }
    return units;
  }

  private void part(List<Column> columns, List<List<Unit>> units, Place at) {
    int rows = units.stream().mapToInt(GridSetter::lines).max().orElse(0);
    for (int i = 0; i < rows; i++) line(columns, units, i, i + 1 == rows, at);
    long space = 0;
    for (List<Unit> column : units) {
      if (lines(column) < column.size()) {
        space = Math.max(space, column.get(column.size() - 1).height());
      }
    }
    if (space > 0) out.accept(RowBuilder.spaceOf(space), at);
  }

  /** How many rows a part has, the space at its end not counted. */
  private static int lines(List<Unit> units) {
    boolean space = !units.isEmpty() && units.get(units.size() - 1).row().space();
    return units.size() - (space ? 1 : 0);
  }

  /** Puts the rows of all columns that have one with this number beside each other. */
  private void line(
      List<Column> columns, List<List<Unit>> units, int number, boolean last, Place at) {
    RowBuilder line = RowBuilder.of(0);
    List<RowBuilder> head = new ArrayList<>(0);
    List<Decor> on = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      int lines = lines(units.get(c));
      int own = Math.min(number, lines - 1);
      if (own < 0) continue;
      Unit unit = units.get(c).get(own);
      // A column that has ended asks for nothing until the others have.
      if (own + 1 < lines || last)
        line.breakCost = Math.max(line.breakCost, unit.row().breakCost());
      if (number >= lines) continue;
      line.height = Math.max(line.height, unit.height());
      place(unit, columns.get(c).x(), line);
      long x = columns.get(c).x();
      head(unit.row().head(), x, head);
      unit.row().decor().ifPresent(decor -> on.add(ground(decor, x, at)));
    }
    line.head = head.stream().map(RowBuilder::build).toList();
    Optional<Decor> ground = on.stream().reduce(Decor::joined);
    out.accept(line, at.inset(0, 0, ground.isPresent() ? ground : at.decor()));
  }

  /** Puts the head of a column's table beside those of the others. */
  private static void head(List<Row> rows, long x, List<RowBuilder> into) {
    for (int i = 0; i < rows.size(); i++) {
      if (i == into.size()) into.add(RowBuilder.of(0));
      RowBuilder beside = into.get(i);
      beside.height = Math.max(beside.height, rows.get(i).height());
      for (Placed placed : rows.get(i).content()) beside.place(placed.moved(x, 0));
    }
  }

  private static void place(Unit unit, long x, RowBuilder into) {
    Row row = unit.row();
    if (into.baseline.isEmpty()) into.baseline = row.baseline().map(b -> b + unit.above());
    for (Placed placed : row.content()) into.place(placed.moved(x, unit.above()));
    row.footnotes().forEach(into::footnote);
    row.events().forEach(into::event);
    for (PageSlot slot : row.slots()) into.slot(slot.moved(x, unit.above()));
  }

  /** A ground of a column, on the ground that the columns lie on. */
  private Decor ground(Decor own, long x, Place at) {
    Decor known = grounds.get(own);
    if (known != null) return known;
    Optional<Decor> on = own.outer().map(outer -> ground(outer, x, at)).or(at::decor);
    Decor moved = own.moved(x, on);
    grounds.put(own, moved);
    return moved;
  }
}
