package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads tables. */
final class TableReader {
  /** On a page for handouts a ninth column is narrower than a word. */
  private static final int WIDEST = 8;

  private final Reading reading;

  TableReader(Reading reading) {
    this.reading = reading;
  }

  Block.Table read(TableBlock table, String name, List<Inline> caption) {
    List<String> align = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) continue;
        if (rows.isEmpty()) align.addAll(align(row));
        else checkRow(row, align.size());
        rows.add(cells(row));
      }
    }
    if (align.size() > WIDEST) {
      reading.report(
          ManuscriptRule.WIDE_TABLE,
          table,
          "the table has " + align.size() + " columns; more than " + WIDEST + " hardly fit a page",
          "turn rows into columns, or cut the table in two");
    }
    return new Block.Table(
        name,
        caption,
        List.copyOf(align),
        rows.isEmpty() ? List.of() : rows.get(0),
        rows.isEmpty() ? List.of() : List.copyOf(rows.subList(1, rows.size())),
        reading.span(table));
  }

  private static List<String> align(Node row) {
    List<String> align = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell.Alignment own = ((TableCell) cell).getAlignment();
      align.add(own == null ? "" : own.name().toLowerCase(Locale.ROOT));
    }
    return align;
  }

  private List<List<Inline>> cells(Node row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(InlineReader.read(reading, cell.getFirstChild()));
    }
    return List.copyOf(cells);
  }

  /** The parser pads and cuts rows without a word, so the cells are counted in the source. */
  private void checkRow(Node row, int columns) {
    int cells = reading.firstLine(row).map(TableReader::count).orElse(columns);
    if (cells == columns) return;
    reading.report(
        ManuscriptRule.RAGGED_TABLE,
        row,
        "the row has " + cells + " cells, the head " + columns,
        hint(reading.firstLine(row).orElse(""), cells > columns));
  }

  private static String hint(String line, boolean tooMany) {
    if (line.matches("(Table:|表[:：]).*")) return "put a blank line between table and caption";
    return tooMany
        ? "the cells beyond the head are left out; write \\| for a bar in the text"
        : "the row is filled up with empty cells";
  }

  /** The cells of a row: bars that are not escaped, without those at the edges (GFM 4.10). */
  static int count(String line) {
    String row = line.strip();
    int from = row.startsWith("|") ? 1 : 0;
    int cells = 1;
    boolean endsWithBar = false;
    for (int i = from; i < row.length(); i++) {
      char c = row.charAt(i);
      endsWithBar = c == '|';
      if (c == '\\') i++;
      else if (c == '|') cells++;
    }
    return endsWithBar ? cells - 1 : cells;
  }
}
