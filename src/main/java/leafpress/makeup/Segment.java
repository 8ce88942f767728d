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
 * @param frame of its pages, for which the rows were set
 */
record Segment(Row.Start start, String page, Frame frame, List<Row> rows) {

  /**
   * Divides galleys where a row must begin a page, and where the name or the frame of the pages
   * changes. Where pages have several columns, what reaches across them begins a page, too.
   *
   * @param frames for which the galleys were set
   */
  static List<Segment> of(List<Galley> galleys, List<Frame> frames) {
    List<Segment> segments = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    Row.Start start = Row.Start.PAGE;
    if (galleys.isEmpty()) return segments;
    Frame frame = frames.get(0);
    for (int i = 0; i < galleys.size(); i++) {
      for (Row row : galleys.get(i).rows()) {
        boolean begins = !open.isEmpty() && begins(open, row, frame, frames.get(i));
        if (begins) {
          segments.add(new Segment(start, open.get(0).page(), frame, open));
          open = new ArrayList<>();
          start = row.start() == Row.Start.RECTO ? Row.Start.RECTO : Row.Start.PAGE;
        } else if (open.isEmpty() && row.start() == Row.Start.RECTO) {
          start = Row.Start.RECTO;
        }
        frame = frames.get(i);
        open.add(row);
      }
    }
    if (!open.isEmpty()) segments.add(new Segment(start, open.get(0).page(), frame, open));
    return segments;
  }

  /** The same segment with other rows. */
  Segment with(List<Row> others) {
    return new Segment(start, page, frame, others);
  }

  /** A segment with the columns that it was cut into. */
  record Cut(Segment segment, List<Slice> slices) {}

  private static boolean begins(List<Row> open, Row row, Frame before, Frame frame) {
    Row last = open.get(open.size() - 1);
    if (row.start() != Row.Start.ANYWHERE || !row.page().equals(last.page())) return true;
    if (frame != before && !frame.equals(before)) return true;
    return row.wide() && frame.columns() > 1 && open.stream().anyMatch(Segment::narrow);
  }

  private static boolean narrow(Row row) {
    return !row.wide() && !row.space();
  }
}
