package leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.page.Leaf;
import org.apache.pdfbox.cos.COSDictionary;

/** What was placed on a leaf: sequences of content, link areas, and what a figure covers. */
final class LeafContent {
  /** A marked-content sequence. */
  record Sequence(int page, int mcid) {}

  /** An annotation with its leaf and page. */
  record Area(Leaf leaf, int page, COSDictionary annotation) {}

  /** A rectangle on a page. */
  record Cover(int page, Box box) {
    /** Both, if they are on the same page. */
    Cover with(Optional<Cover> other) {
      return other
          .filter(cover -> cover.page == page)
          .map(cover -> new Cover(page, Boxes.union(box, cover.box)))
          .orElse(this);
    }
  }

  private final List<Sequence> sequences = new ArrayList<>(1);
  private List<Area> areas = List.of();
  private Optional<Cover> cover = Optional.empty();

  void add(int page, int mcid) {
    sequences.add(new Sequence(page, mcid));
  }

  void add(Area area) {
    if (areas.isEmpty()) areas = new ArrayList<>(1);
    areas.add(area);
  }

  /** Only the first page counts: a bounding box is on one page. */
  void cover(int page, Box box) {
    if (cover.isEmpty()) cover = Optional.of(new Cover(page, box));
  }

  List<Sequence> sequences() {
    return sequences;
  }

  List<Area> areas() {
    return areas;
  }

  Optional<Cover> cover() {
    return cover;
  }
}
