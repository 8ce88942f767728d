package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.page.Placed;

/**
 * A strip of a galley that no page break divides: a line, an image, a table row, or space.
 *
 * @param space whether it is space, which vanishes at the top and foot of a page
 * @param height in scaled points
 * @param baseline of its line of text, from its top, if it is a line
 * @param content what is on it, from the column's left edge and the row's top
 * @param decor the innermost ground that it lies on
 * @param breakCost what it costs to break the page after this row; {@link Galley#NEVER} is
 *     prohibitive
 * @param start how the row begins a page, if it must
 * @param page name of the pages that it is set on
 * @param footnotes notes called in this row
 * @param margins notes that stand beside it in the margin column
 * @param events ids, bookmarks and named strings that the row brings
 * @param slots folios to be filled in
 * @param head rows of a table's head, repeated where this row begins a page
 * @param wide whether it reaches into the margin column
 * @param span where its block stands in the manuscript
 */
public record Row(
    boolean space,
    long height,
    Optional<Long> baseline,
    List<Placed> content,
    Optional<Decor> decor,
    int breakCost,
    Start start,
    String page,
    List<Galley> footnotes,
    List<Galley> margins,
    List<Event> events,
    List<PageSlot> slots,
    List<Row> head,
    boolean wide,
    Span span) {

  /** The same row; if it is space, its height in thousandths of what it was. */
  public Row opened(long thousandths) {
    return space ? with(height * thousandths / 1_000, events) : this;
  }

  /** Space in front of a row. */
  public static Row space(long height, Row before) {
    RowBuilder space = RowBuilder.spaceOf(height);
    space.page = before.page();
    space.span = before.span();
    return space.build();
  }

  /** Rows of which the first that is not space brings some more events, before its own. */
  public static List<Row> bringing(List<Event> events, List<Row> rows) {
    if (events.isEmpty()) return rows;
    List<Row> all = new ArrayList<>(rows);
    int at = 0;
    while (at < rows.size() - 1 && rows.get(at).space) at++;
    List<Event> joined = new ArrayList<>(events);
    joined.addAll(rows.get(at).events);
    all.set(at, rows.get(at).with(rows.get(at).height, List.copyOf(joined)));
    return all;
  }

  private Row with(long otherHeight, List<Event> others) {
    return new Row(
        space,
        otherHeight,
        baseline,
        content,
        decor,
        breakCost,
        start,
        page,
        footnotes,
        margins,
        others,
        slots,
        head,
        wide,
        span);
  }

  /** Whether a row must begin a page. */
  public enum Start {
    ANYWHERE,
    PAGE,
    RECTO
  }

  /** What happens at a row. */
  public record Event(Kind kind, String name, String text, int level) {
    /** Kinds of events. */
    public enum Kind {
      /** An id that links point at. */
      ANCHOR,
      /** An entry of the outline. */
      BOOKMARK,
      /** A named string, for running heads. */
      STRING
    }
  }
}
