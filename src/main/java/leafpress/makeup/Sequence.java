package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;

/**
 * The pages of a document in their order: segments cut into columns, blanks where a segment must
 * begin on a right-hand page and where the number of pages must be a multiple. {@link PanelMakeup}
 * does the same for panels.
 */
final class Sequence {
  /** The name of the pages that come last, whatever is padded before them. */
  private static final String BACK = "back";

  private final Frame frame;
  private final List<Sheet> sheets = new ArrayList<>();

  private int pages;
  private Optional<String> run = Optional.empty();

  private Sequence(Frame frame) {
    this.frame = frame;
  }

  static List<Sheet> of(List<Segment> segments, Frame frame, Function<String, Demand> demands) {
    for (Segment segment : segments) demands.apply(segment.page()); // known before it is shared
    List<Cut> cuts =
        segments.parallelStream()
            .map(s -> Cut.of(s, frame, demands.apply(s.page()), false))
            .toList();
    Sequence sequence = new Sequence(frame);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      sequence.turn(segment, cuts.get(i));
      boolean again = frame.left(sequence.pages) && cuts.get(i).slices().size() > 1;
      Cut cut = again ? Cut.of(segment, frame, demands.apply(segment.page()), true) : cuts.get(i);
      sequence.add(cut);
    }
    sequence.pad(0);
    return sequence.sheets;
  }

  /** The same in as few pages as can be: a block may be divided that should stay together. */
  static List<Sheet> fewest(List<Segment> segments, Frame frame, Function<String, Demand> demands) {
    Sequence sequence = new Sequence(frame);
    for (Segment segment : segments) {
      Cut cut = Cut.fewest(segment, frame, demands.apply(segment.page()));
      sequence.turn(segment, cut);
      sequence.add(cut);
    }
    sequence.pad(0);
    return sequence.sheets;
  }

  /** How many pages carry copy. */
  static int filled(List<Sheet> sheets) {
    return (int) sheets.stream().filter(s -> s.segment().isPresent()).count();
  }

  /**
   * A segment, cut.
   *
   * @param segment its rows, brought to the grid
   * @param columns how many a page has
   */
  private record Cut(Segment segment, Lead lead, int columns, List<Slice> slices) {
    /** Cuts a segment whose first page is a right-hand or a left-hand one. */
    static Cut of(Segment segment, Frame frame, Demand demand, boolean left) {
      List<Row> rows = segment.rows();
      int count = segment.frame().columns();
      long depth = frame.depth();
      Lead lead = Lead.of(rows, count, depth, demand);
      int seen = frame.twoSided() ? 2 : 1;
      int first = frame.twoSided() && !left ? 1 : 0;
      long[] depths = lead.depths(count, depth);
      Columns columns = new Columns(depths, false, seen * count, first * count, demand, count == 1);
      List<Slice> slices = PageBreaker.cut(rows, lead.end(), columns);
      int last = (slices.size() - 1) / count * count;
      long room = last == 0 ? depths[0] : depth;
      int balanced = slices.isEmpty() ? 1 : count;
      slices = Balance.last(rows, slices, last, balanced, room, demand);
      return new Cut(segment, lead, count, slices).aligned(demand);
    }

    /** Cuts a segment into as few pages as can be. */
    static Cut fewest(Segment segment, Frame frame, Demand demand) {
      int count = segment.frame().columns();
      Lead lead = Lead.of(segment.rows(), count, frame.depth(), demand);
      Columns columns = new Columns(lead.depths(count, frame.depth()), false, 1, 0, demand);
      List<Slice> slices = PageBreaker.fewest(segment.rows(), lead.end(), columns);
      return new Cut(segment, lead, count, slices).aligned(demand);
    }

    /** The same with what lines need in front to stand on the grid. */
    private Cut aligned(Demand demand) {
      Grid.Aligned made = demand.grid().align(segment.rows(), slices);
      return new Cut(segment.with(made.rows()), lead, columns, made.slices());
    }

    /** How many pages it takes; the columns begin on the last of its lead. */
    int pages() {
      int more = (slices.size() + columns - 1) / columns;
      int leads = lead.pages().size();
      return leads == 0 || more == 0 ? leads + more : leads - 1 + more;
    }
  }

  /** Turns to the page on which a segment begins. */
  private void turn(Segment segment, Cut cut) {
    if (segment.page().equals(BACK)) pad(cut.pages());
    else if (segment.start() == Row.Start.RECTO && frame.left(pages)) blank();
  }

  private void add(Cut cut) {
    Segment segment = cut.segment();
    boolean opens = !run.equals(Optional.of(segment.page()));
    run = Optional.of(segment.page());
    int first = pages;
    for (Slice lead : cut.lead().pages()) {
      sheets.add(sheet(segment, lead, opens && pages == first, List.of(), 0, 0));
      pages++;
    }
    int columns = Math.max(first, pages - 1);
    List<Galley> waiting = List.of();
    for (int i = 0; i < cut.slices().size(); i++) {
      pages = columns + i / cut.columns();
      long down = pages == columns ? cut.lead().height() : 0;
      boolean opening = opens && pages == first;
      Sheet sheet = sheet(segment, cut.slices().get(i), opening, waiting, i % cut.columns(), down);
      sheets.add(sheet);
      waiting = left(sheet);
    }
    pages = first + cut.pages();
    while (!waiting.isEmpty()) {
      Sheet sheet = sheet(segment, Sheet.NOTHING, false, waiting, 0, 0);
      sheets.add(sheet);
      pages++;
      List<Galley> still = left(sheet);
      waiting = still.size() < waiting.size() ? still : List.of();
    }
  }

  private Sheet sheet(
      Segment segment, Slice slice, boolean first, List<Galley> waiting, int column, long down) {
    return new Sheet(Optional.of(segment), slice, first, waiting, pages, column, down);
  }

  /** Margin notes that this page has no room for. */
  private List<Galley> left(Sheet sheet) {
    List<Galley> waiting = new ArrayList<>();
    if (frame.asideWidth() > 0) PagePainter.margin(sheet).stand(frame.depth(), waiting);
    return waiting;
  }

  private void blank() {
    sheets.add(Sheet.blank(pages++));
  }

  /** Adds blanks so that, with some more pages, the number is a multiple of the frame's. */
  private void pad(int more) {
    while ((pages + more) % frame.multipleOf() != 0) blank();
  }
}
