package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Reads comma-separated values (RFC 4180): quoted cells may hold commas, quotes and line ends. */
final class Csv {
  /**
   * A record.
   *
   * @param line on which it begins
   */
  record Row(List<String> cells, int line) {}

  private final String text;
  private final String file;
  private final Findings findings;
  private int at;
  private int line = 1;

  private Csv(String text, String file, Findings findings) {
    this.text = text;
    this.file = file;
    this.findings = findings;
  }

  /** The rows of a text whose lines end in line feeds; blank lines are no rows. */
  static List<Row> read(String text, String file, Findings findings) {
    Csv csv = new Csv(text, file, findings);
    List<Row> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      Row row = csv.row();
      if (row.cells().size() > 1 || !row.cells().get(0).isBlank()) rows.add(row);
    }
    return rows;
  }

  private Row row() {
    int begin = line;
    List<String> cells = new ArrayList<>();
    do {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
    } while (at < text.length() && text.charAt(at++) == ',');
    line++;
    return new Row(List.copyOf(cells), begin);
  }

  private String bare() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') at++;
    String cell = text.substring(from, at);
    if (cell.indexOf('"') >= 0) {
      report(
          line,
          "a quotation mark stands within a cell",
          "put the cell in quotation marks and double each within: \"a \"\"word\"\"\"");
    }
    return cell;
  }

  private String quoted() {
    int begin = line;
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') line++;
      if (c != '"') {
        cell.append(c);
      } else if (text.startsWith("\"", at + 1)) {
        cell.append('"');
        at++;
      } else {
        at++;
        afterQuote(begin, cell);
        return cell.toString();
      }
    }
    report(begin, "a quotation mark is opened here and never closed", "close it");
    return cell.toString();
  }

  private void afterQuote(int begin, StringBuilder cell) {
    if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') return;
    report(
        begin,
        "text follows the closing quotation mark of a cell",
        "double a quotation mark within a cell: \"\"");
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      cell.append(text.charAt(at++));
    }
  }

  private void report(int where, String message, String hint) {
    findings.add(ManuscriptRule.MALFORMED_GLOSSARY, Span.of(file, where), message, hint);
  }
}
