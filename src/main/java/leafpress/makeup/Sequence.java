package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * The pages of a document in their order: segments cut into pages, blanks where a segment must
 * begin on a right-hand page and where the number of pages must be a multiple.
 */
final class Sequence {
  /** The name of the pages that come last, whatever is padded before them. */
  private static final String BACK = "back";

  private final Frame frame;
  private final List<Sheet> sheets = new ArrayList<>();

  private Optional<String> run = Optional.empty();

  private Sequence(Frame frame) {
    this.frame = frame;
  }

  static List<Sheet> of(List<Segment> segments, Frame frame) {
    List<List<Slice>> slices =
        segments.parallelStream()
            .map(s -> PageBreaker.cut(s.rows(), frame.depth(), Galley.SEPARATOR))
            .toList();
    Sequence sequence = new Sequence(frame);
    for (int i = 0; i < segments.size(); i++) sequence.add(segments.get(i), slices.get(i));
    sequence.pad(0);
    return sequence.sheets;
  }

  /**
   * The same, but where that takes more pages than there are, as few as can be: a block may then be
   * divided that should stay together.
   */
  static List<Sheet> within(List<Segment> segments, Frame frame, int most) {
    Sequence free = new Sequence(frame);
    for (Segment segment : segments) {
      free.add(segment, PageBreaker.cut(segment.rows(), frame.depth(), Galley.SEPARATOR));
    }
    free.pad(0);
    if (filled(free.sheets) <= most) return free.sheets;
    Sequence fewest = new Sequence(frame);
    for (Segment segment : segments) {
      fewest.add(segment, PageBreaker.fewest(segment.rows(), frame.depth(), Galley.SEPARATOR));
    }
    fewest.pad(0);
    return fewest.sheets;
  }

  /** How many pages carry copy. */
  static int filled(List<Sheet> sheets) {
    return (int) sheets.stream().filter(s -> s.segment().isPresent()).count();
  }

  private void add(Segment segment, List<Slice> slices) {
    if (segment.page().equals(BACK)) pad(slices.size());
    else if (segment.start() == Row.Start.RECTO && frame.left(sheets.size())) {
      sheets.add(Sheet.blank());
    }
    boolean opens = !run.equals(Optional.of(segment.page()));
    run = Optional.of(segment.page());
    List<Galley> waiting = List.of();
    for (int i = 0; i < slices.size(); i++) {
      Sheet sheet = new Sheet(Optional.of(segment), slices.get(i), opens && i == 0, waiting);
      sheets.add(sheet);
      waiting = left(sheet);
    }
    while (!waiting.isEmpty()) {
      Sheet sheet = new Sheet(Optional.of(segment), Sheet.NOTHING, false, waiting);
      sheets.add(sheet);
      List<Galley> still = left(sheet);
      waiting = still.size() < waiting.size() ? still : List.of();
    }
  }

  /** Margin notes that this page has no room for. */
  private List<Galley> left(Sheet sheet) {
    List<Galley> waiting = new ArrayList<>();
    if (frame.asideWidth() > 0) PagePainter.margin(sheet).stand(frame.depth(), waiting);
    return waiting;
  }

  /** Adds blanks so that, with some more pages, the number is a multiple of the frame's. */
  private void pad(int more) {
    while ((sheets.size() + more) % frame.multipleOf() != 0) sheets.add(Sheet.blank());
  }
}
