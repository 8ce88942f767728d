package leafpress.makeup;

import java.util.List;
import java.util.Optional;
import leafpress.typeset.Galley;

/**
 * A column of a page before anything is placed on it.
 *
 * @param segment what is set on it; nothing on a blank page
 * @param slice its rows
 * @param first whether it is the first of a run of pages with the same name
 * @param waiting margin notes that found no room before
 * @param page the page, from 0
 * @param column the column of the page, from 0
 * @param down how far it begins below the top: under what reaches across all columns
 */
record Sheet(
    Optional<Segment> segment,
    Slice slice,
    boolean first,
    List<Galley> waiting,
    int page,
    int column,
    long down) {
  static final Slice NOTHING = new Slice(0, 0);

  static Sheet blank(int page) {
    return new Sheet(Optional.empty(), NOTHING, false, List.of(), page, 0, 0);
  }

  String name() {
    return segment.map(Segment::page).orElse("");
  }
}
