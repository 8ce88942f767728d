package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * Rows between two places where a page must begin.
 *
 * @param start how its first page begins
 * @param page name of its pages
 */
record Segment(Row.Start start, String page, List<Row> rows) {

  /** Divides galleys where a row must begin a page or the name of the pages changes. */
  static List<Segment> of(List<Galley> galleys) {
    return of(galleys, false);
  }

  /**
   * Divides galleys.
   *
   * @param columns whether pages have several columns: then what reaches across them begins a page
   */
  static List<Segment> of(List<Galley> galleys, boolean columns) {
    List<Segment> segments = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    Row.Start start = Row.Start.PAGE;
    for (Galley galley : galleys) {
      for (Row row : galley.rows()) {
        boolean begins = !open.isEmpty() && begins(open.get(open.size() - 1), row);
        begins |= columns && row.wide() && open.stream().anyMatch(r -> !r.wide() && !r.space());
        if (begins) {
          segments.add(new Segment(start, open.get(0).page(), open));
          open = new ArrayList<>();
          start = row.start() == Row.Start.RECTO ? Row.Start.RECTO : Row.Start.PAGE;
        } else if (open.isEmpty() && row.start() == Row.Start.RECTO) {
          start = Row.Start.RECTO;
        }
        open.add(row);
      }
    }
    if (!open.isEmpty()) segments.add(new Segment(start, open.get(0).page(), open));
    return segments;
  }

  /** The same with space between blocks in thousandths of what it was. */
  Segment opened(long thousandths) {
    return new Segment(start, page, rows.stream().map(r -> r.opened(thousandths)).toList());
  }

  private static boolean begins(Row last, Row row) {
    return row.start() != Row.Start.ANYWHERE || !row.page().equals(last.page());
  }
}
