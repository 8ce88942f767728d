package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that lost their rules: neighbouring lines with the same number of short cells, and a tab
 * or several spaces between them. {@link CharacterRepair} makes three spaces of a tab.
 */
final class Columns {
  private static final int WIDEST_CELL = 80;

  /** A cell, in places of its line's text. */
  record Cell(int start, int end) {}

  private Columns() {}

  /** How many lines from one on are rows of one table; 0 if that line is none. */
  static int rows(List<Line> lines, int from, boolean[] boilerplate) {
    if (boilerplate[from]) return 0;
    int columns = cells(lines.get(from).text()).size();
    if (columns < 2) return 0;
    int next = from + 1;
    while (next < lines.size()
        && !boilerplate[next]
        && lines.get(next).gap() == 0
        && cells(lines.get(next).text()).size() == columns) next++;
    int rows = next - from;
    return rows >= (columns == 2 ? 3 : 2) ? rows : 0;
  }

  /** The cells of a line; none if it is an item or running text. */
  static List<Cell> cells(String line) {
    List<Cell> out = new ArrayList<>();
    if (!line.contains("  ") || ListMark.of(line).isPresent()) return out;
    int start = 0;
    int i = 0;
    while (i < line.length()) {
      int end = i;
      while (end < line.length() && line.charAt(end) == ' ') end++;
      // Typists put two spaces after a sentence.
      boolean sentence = i > 0 && ".!?:;".indexOf(line.charAt(i - 1)) >= 0 && end - i == 2;
      if (end - i > 1 && !sentence) {
        out.add(new Cell(start, i));
        start = end;
      }
      i = Math.max(end, i + 1);
    }
    out.add(new Cell(start, line.length()));
    boolean wide = out.stream().anyMatch(c -> c.end() - c.start() > WIDEST_CELL);
    return wide ? List.of() : out;
  }
}
