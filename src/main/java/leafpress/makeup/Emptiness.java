package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Edges;
import leafpress.page.GlyphRun;
import leafpress.page.Placed;
import leafpress.typeset.Decor;
import leafpress.typeset.Row;

/**
 * Segments on which nothing stands: sections that a template writes although there is nothing to
 * say. The panel that they would take belongs to what follows.
 */
final class Emptiness {
  private Emptiness() {}

  /**
   * The segments that carry something; ids and bookmarks of the others go to what follows them.
   * Copy that is cast off has neither, so that it has no such segments.
   */
  static List<Segment> without(List<Segment> segments) {
    List<Segment> kept = new ArrayList<>();
    List<Row.Event> events = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.rows().stream().allMatch(Emptiness::bare)) {
        segment.rows().forEach(row -> events.addAll(row.events()));
        continue;
      }
      kept.add(segment.with(Row.bringing(events, segment.rows())));
      events.clear();
    }
    if (!events.isEmpty() && !kept.isEmpty()) {
      int last = kept.size() - 1;
      kept.set(last, kept.get(last).with(Row.bringing(events, kept.get(last).rows())));
    }
    return kept;
  }

  private static boolean bare(Row row) {
    return row.space()
        || row.content().stream().allMatch(Emptiness::blank)
            && row.slots().isEmpty()
            && row.footnotes().isEmpty()
            && row.margins().isEmpty()
            && !painted(row.decor());
  }

  private static boolean blank(Placed placed) {
    return placed instanceof GlyphRun
        && ((GlyphRun) placed)
            .text()
            .chars()
            .allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  private static boolean painted(Optional<Decor> decor) {
    if (decor.isEmpty()) return false;
    Decor on = decor.get();
    return on.background().isPresent()
        || !on.border().equals(new Edges(0, 0, 0, 0))
        || painted(on.outer())
        || painted(on.also());
  }
}
