package leafpress.makeup;

import java.util.List;
import java.util.Optional;
import leafpress.typeset.Galley;

/**
 * A page before anything is placed on it.
 *
 * @param segment what is set on it; nothing on a blank page
 * @param slice its rows
 * @param first whether it is the first of a run of pages with the same name
 * @param waiting margin notes that found no room before
 */
record Sheet(Optional<Segment> segment, Slice slice, boolean first, List<Galley> waiting) {
  static final Slice NOTHING = new Slice(0, 0);

  static Sheet blank() {
    return new Sheet(Optional.empty(), NOTHING, false, List.of());
  }

  String name() {
    return segment.map(Segment::page).orElse("");
  }
}
