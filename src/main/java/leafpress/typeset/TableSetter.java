package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import leafpress.geometry.Box;
import leafpress.geometry.Edges;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Placed;
import leafpress.page.StructureNode;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * Sets a table: columns by the needs of their words, rows that no page break divides, a head that
 * is repeated where the table goes on.
 */
final class TableSetter {
  /**
   * A row that stands alone on its page, above or below the break: worse than a page that is not
   * half empty, better than one that is.
   */
  private static final int ALONE = 10_000;

  /** A break in a table of two or three rows, one of which would stand alone. */
  private static final int TORN = 3_000;

  private final Setting setting;
  private final Footnotes footnotes;
  private final BiConsumer<RowBuilder, Place> out;
  private long[] widths = new long[0];
  private final List<Row> head = new ArrayList<>();
  private final List<RowBuilder> body = new ArrayList<>();

  TableSetter(Setting setting, Footnotes footnotes, BiConsumer<RowBuilder, Place> out) {
    this.setting = setting;
    this.footnotes = footnotes;
    this.out = out;
  }

  /** A cell that has been set. */
  private record Cell(Styled styled, Galley galley, long x, long width) {
    long height() {
      Edges padding = styled.style().padding();
      Edges border = styled.style().borderWidth();
      return galley.height() + padding.top() + padding.bottom() + border.top() + border.bottom();
    }

    /** Where its first line stands: so does the mark of a list item that begins with the table. */
    long baseline(Setting setting) {
      ComputedStyle style = styled.style();
      return style.borderWidth().top() + style.padding().top() + setting.ascentInLine(style);
    }

    /** Divides a cell that is higher than a page: what finds room on it, and the rest. */
    void cut(long room, List<Cell> strip, List<Cell> rest) {
      long edges = height() - galley.height();
      int count = 0;
      long sum = edges;
      List<Row> rows = galley.rows();
      while (count < rows.size() && (count == 0 || sum + rows.get(count).height() <= room)) {
        sum += rows.get(count++).height();
      }
      strip.add(with(rows.subList(0, count)));
      rest.add(with(rows.subList(count, rows.size())));
    }

    private Cell with(List<Row> rows) {
      return new Cell(styled, new Galley(rows, List.of()), x, width);
    }
  }

  List<StructureNode> set(Styled table, Place at) {
    List<Styled> rows = new ArrayList<>();
    rows(table, rows);
    widths = ColumnWidths.of(setting, rows, at.width());
    List<StructureNode> nodes = part(table, at, false);
    keepCompany();
    return nodes;
  }

  /** No row of the body should be parted from all others. */
  private void keepCompany() {
    int last = body.size() - 1;
    if (last < 1) return;
    int cost = last < 3 ? TORN : ALONE;
    body.get(0).cost(cost);
    if (last > 1) body.get(last - 1).cost(cost);
  }

  private static void rows(Styled part, List<Styled> rows) {
    for (Styled child : styled(part)) {
      if (child.style().display() == ComputedStyle.Display.TABLE_ROW) rows.add(child);
      else rows(child, rows);
    }
  }

  static List<Styled> styled(Styled parent) {
    List<Styled> found = new ArrayList<>();
    for (Child child : parent.children()) if (child instanceof Styled) found.add((Styled) child);
    return found;
  }

  private List<StructureNode> part(Styled part, Place at, boolean inHead) {
    List<StructureNode> nodes = new ArrayList<>();
    for (Styled child : styled(part)) {
      switch (child.style().display()) {
        case TABLE_ROW:
          nodes.addAll(row(child, at, inHead));
          break;
        case TABLE_HEADER_GROUP:
          nodes.addAll(Roles.wrap(child.element(), false, part(child, at, true)));
          break;
        case TABLE_CAPTION:
          nodes.addAll(caption(child, at));
          break;
        default:
          nodes.addAll(Roles.wrap(child.element(), false, part(child, at, inHead)));
      }
    }
    return nodes;
  }

  private List<StructureNode> caption(Styled caption, Place at) {
    Galley galley = BlockSetter.part(setting, footnotes).galley(caption, at.width());
    for (Row line : galley.rows()) {
      RowBuilder row = RowBuilder.of(line.height());
      flatten(line, at.x(), 0, row);
      row.cost(Galley.NEVER);
      out.accept(row, at);
    }
    return galley.structure();
  }

  private List<StructureNode> row(Styled styled, Place at, boolean inHead) {
    List<Cell> cells = cells(styled, at);
    List<StructureNode> nodes = new ArrayList<>();
    for (Cell cell : cells) {
      nodes.addAll(Roles.wrap(cell.styled().element(), false, cell.galley().structure()));
    }
    long room = setting.depth - headHeight();
    while (height(cells) > room) {
      List<Cell> strip = new ArrayList<>();
      List<Cell> rest = new ArrayList<>();
      for (Cell cell : cells) cell.cut(room, strip, rest);
      if (height(strip) == height(cells)) break;
      strip(strip, at, inHead);
      cells = rest;
    }
    strip(cells, at, inHead);
    return Roles.wrap(styled.element(), false, nodes);
  }

  /** A row of cells, or as much of it as finds room on a page. */
  private void strip(List<Cell> cells, Place at, boolean inHead) {
    long height = height(cells);
    RowBuilder row = RowBuilder.of(height);
    for (Cell cell : cells) {
      paint(cell, height, row);
      content(cell, row);
    }
    if (!cells.isEmpty()) row.baseline = Optional.of(cells.get(0).baseline(setting));
    if (inHead) {
      row.cost(Galley.NEVER);
    } else {
      row.head = List.copyOf(head);
      body.add(row);
    }
    out.accept(row, at);
    if (!inHead) return;
    head.add(repeated(row));
    if (headHeight() > setting.depth / 3) head.clear();
  }

  private static long height(List<Cell> cells) {
    long height = 0;
    for (Cell cell : cells) height = Math.max(height, cell.height());
    return height;
  }

  private long headHeight() {
    long height = 0;
    for (Row row : head) height += row.height();
    return height;
  }

  private List<Cell> cells(Styled row, Place at) {
    List<Cell> cells = new ArrayList<>();
    long x = at.x();
    int column = 0;
    for (Styled cell : styled(row)) {
      if (column >= widths.length) break;
      Edges padding = cell.style().padding();
      Edges border = cell.style().borderWidth();
      long inner =
          widths[column] - padding.left() - padding.right() - border.left() - border.right();
      Galley galley = BlockSetter.part(setting, footnotes).inside(cell, Math.max(1, inner));
      cells.add(new Cell(cell, galley, x, widths[column]));
      x += widths[column++];
    }
    return cells;
  }

  private static void paint(Cell cell, long height, RowBuilder row) {
    ComputedStyle style = cell.styled().style();
    Box box = new Box(cell.x(), 0, cell.width(), height);
    style.background().ifPresent(c -> row.place(new Ground(Artifact.LAYOUT, box, new Color(c))));
    Edges border = style.borderWidth();
    int[] ink = style.borderColor();
    line(row, new Box(box.x(), 0, box.width(), border.top()), ink[0]);
    line(row, new Box(box.right() - border.right(), 0, border.right(), height), ink[1]);
    line(row, new Box(box.x(), height - border.bottom(), box.width(), border.bottom()), ink[2]);
    line(row, new Box(box.x(), 0, border.left(), height), ink[3]);
  }

  private static void line(RowBuilder row, Box box, int ink) {
    if (box.width() <= 0 || box.height() <= 0) return;
    row.place(new Ground(Artifact.LAYOUT, box, new Color(ink)));
  }

  private static void content(Cell cell, RowBuilder row) {
    ComputedStyle style = cell.styled().style();
    long x = cell.x() + style.borderWidth().left() + style.padding().left();
    long y = style.borderWidth().top() + style.padding().top();
    flatten(cell.galley(), x, y, row);
  }

  private static void flatten(Galley galley, long x, long y, RowBuilder into) {
    for (Row row : galley.rows()) {
      flatten(row, x, y, into);
      y += row.height();
    }
  }

  private static void flatten(Row row, long x, long y, RowBuilder into) {
    for (Placed placed : row.content()) into.place(placed.moved(x, y));
    row.footnotes().forEach(into::footnote);
    row.events().forEach(into::event);
  }

  /** A head row as it is repeated: to be seen, but no content a second time. */
  private static Row repeated(RowBuilder row) {
    RowBuilder copy = RowBuilder.of(row.height);
    for (Placed placed : row.content) Artifacts.of(placed).ifPresent(copy::place);
    return copy.build();
  }
}
