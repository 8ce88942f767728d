package leafpress.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The two tables of ARCHITECTURE.md.
 *
 * @param imports package to the packages that it may import
 * @param doors root package of a library to the packages that may use it
 */
record Tables(Map<String, Set<String>> imports, Map<String, Set<String>> doors) {

  static Tables read(String markdown) {
    Map<String, Set<String>> imports = new LinkedHashMap<>();
    Map<String, Set<String>> doors = new LinkedHashMap<>();
    for (List<String> row : rows(markdown, "| package |")) {
      imports.put(row.get(0), words(row.get(2)));
    }
    for (List<String> row : rows(markdown, "| library |")) {
      for (String root : words(row.get(1))) doors.put(root, words(row.get(2)));
    }
    return new Tables(imports, doors);
  }

  /** The rows under the table head that begins so. */
  private static List<List<String>> rows(String markdown, String head) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(head)) inside = true;
      else if (inside && !line.startsWith("|")) inside = false;
      else if (inside && !line.startsWith("| ---")) rows.add(cells(line));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split("\\s+")));
  }
}
