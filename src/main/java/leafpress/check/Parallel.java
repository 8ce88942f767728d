package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Block;

/** An article in its languages, passage beside passage, for those who read a report of it. */
public final class Parallel {
  /** The front matter stands before the first block. */
  private static final int FRONT = -1;

  private final List<Typescript> versions;
  private final List<List<Row>> rows = new ArrayList<>();

  private Parallel(List<Typescript> versions) {
    this.versions = versions;
  }

  /** A passage, by its block and its place in the block. */
  private record Row(int block, int index, Passage passage) {}

  /** The passages of an article; the versions are the same article in several languages. */
  public static Parallel of(List<Typescript> versions) {
    Parallel parallel = new Parallel(versions);
    for (Typescript version : versions) parallel.rows.add(rows(version));
    return parallel;
  }

  private static List<Row> rows(Typescript version) {
    List<Row> rows = new ArrayList<>();
    List<Passage> front = Sheet.of(version).all(Passage.Kind.FRONT);
    for (int i = 0; i < front.size(); i++) rows.add(new Row(FRONT, i, front.get(i)));
    List<Block> blocks = version.article().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      List<Passage> passages = Sheet.passages(blocks.get(b), version);
      for (int i = 0; i < passages.size(); i++) rows.add(new Row(b, i, passages.get(i)));
    }
    return rows;
  }

  public List<Typescript> versions() {
    return versions;
  }

  /** The number of the passage that holds a place of a version; none for the article as a whole. */
  public OptionalInt passage(int version, Span place) {
    if (place.column() == 0) return OptionalInt.empty();
    List<Row> own = rows.get(version);
    int offset = versions.get(version).offset(place);
    for (int i = own.size() - 1; i >= 0; i--) {
      int[] places = own.get(i).passage().places();
      if (places.length == 0 || places[0] > offset) continue;
      boolean inside = offset <= places[places.length - 1] + 1;
      boolean sameLine = own.get(i).passage().at(places.length - 1).line() == place.line();
      return inside || sameLine ? OptionalInt.of(i) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** Whether a passage is of the front matter: title, subtitle, summary. */
  public boolean isFront(int version, int passage) {
    return rows.get(version).get(passage).block() == FRONT;
  }

  /** The text of a passage. */
  public String text(int version, int passage) {
    return rows.get(version).get(passage).passage().text();
  }

  /** Where in the text of a passage a place is. */
  public int index(int version, int passage, Span place) {
    int offset = versions.get(version).offset(place);
    int[] places = rows.get(version).get(passage).passage().places();
    for (int i = 0; i < places.length; i++) if (places[i] >= offset) return i;
    return 0;
  }

  /** The same passage in another version, if both have the same blocks up to it. */
  public Optional<String> beside(int version, int passage, int other) {
    Row row = rows.get(version).get(passage);
    return rows.get(other).stream()
        .filter(r -> r.block() == row.block() && r.index() == row.index())
        .map(r -> r.passage().text())
        .findFirst();
  }
}
