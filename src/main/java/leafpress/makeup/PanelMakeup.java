package leafpress.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import leafpress.diagnostic.Span;
import leafpress.typeset.Row;

/**
 * The panels of a leaflet with the segments that stand on them. A segment fills the panels that
 * take its pages, in reading order; the next one of the same name begins on the next panel. What
 * finds no room is overset; a panel for which there is no copy stays blank.
 */
final class PanelMakeup {
  /** Pages whose name no panel takes are running text. */
  static final String TEXT = "inside";

  /** Copy that takes less than this part of a column is not parted to balance columns. */
  private static final int FEW = 3;

  private final Frame frame;
  private final Function<String, Demand> demands;
  private final long spread;
  private final Map<String, Integer> next = new HashMap<>();
  private final List<List<Sheet>> columns = new ArrayList<>();
  private final List<Overset> overset = new ArrayList<>();
  private final List<Sheet> excess = new ArrayList<>();

  /** A column of a panel. */
  private record Place(int page, int column) {}

  /**
   * Sheets in reading order, and what is over.
   *
   * @param unused columns for running text that none is left for
   */
  record Made(List<Sheet> sheets, List<Overset> overset, List<Sheet> excess, int unused) {
    /** The sheets with what is over, on sheets that are not there, in the place of its panel. */
    List<Sheet> withOverset() {
      List<Sheet> all = new ArrayList<>(sheets);
      for (Sheet over : excess) {
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
          if (all.get(i).segment().filter(s -> s == over.segment().orElseThrow()).isPresent())
            at = i + 1;
        }
        all.add(at, over);
      }
      return all;
    }
  }

  private PanelMakeup(Frame frame, Function<String, Demand> demands, long spread) {
    this.frame = frame;
    this.demands = demands;
    this.spread = spread;
    frame.panels().forEach(panel -> columns.add(new ArrayList<>()));
  }

  /**
   * Makes panels up.
   *
   * @param spread how far spaces of running text may be opened to fill its panels, in thousandths
   */
  static Made of(
      List<Segment> segments, Frame frame, Function<String, Demand> demands, long spread) {
    PanelMakeup makeup = new PanelMakeup(frame, demands, spread);
    for (int i = 0; i < segments.size(); i++) {
      makeup.add(segments.get(i), segments.subList(i + 1, segments.size()));
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < makeup.columns.size(); i++) {
      List<Sheet> page = makeup.columns.get(i);
      if (page.isEmpty()) sheets.add(Sheet.blank(i));
      sheets.addAll(page);
    }
    List<Overset> overset = List.copyOf(makeup.overset);
    return new Made(sheets, overset, List.copyOf(makeup.excess), makeup.unused());
  }

  private void add(Segment copy, List<Segment> later) {
    String takes = takes(copy);
    List<Place> all = places(takes, next.getOrDefault(takes, 0));
    List<Place> places = kept(copy, all, later.stream().filter(s -> takes(s).equals(takes)));
    long[] depths = places.stream().mapToLong(p -> frame.depth(p.page())).toArray();
    boolean text = takes.equals(TEXT) && spread > Spread.NONE;
    // Spaces that are spread leave the grid, so there is none.
    Demand demand = text ? Demand.NONE : new Demand(0, demands.apply(copy.page()).grid());
    Columns room = Columns.fixed(depths, demand);
    Optional<Segment.Cut> found =
        text ? Spread.over(copy, depths, spread) : cut(copy, room, places);
    Segment.Cut cut = found.orElseGet(() -> filled(copy, room));
    Segment segment = cut.segment();
    List<Slice> slices = cut.slices();
    if (found.isEmpty()) overset(segment, slices, takes, depths);
    for (int i = 0; i < slices.size(); i++) {
      Place at = places.get(i);
      columns
          .get(at.page())
          .add(
              new Sheet(
                  Optional.of(segment),
                  slices.get(i),
                  i == 0,
                  List.of(),
                  at.page(),
                  at.column(),
                  0));
      next.put(takes, at.page() + 1);
    }
  }

  /** The places that a segment may fill, so that those after it have panels as well. */
  private List<Place> kept(Segment copy, List<Place> all, Stream<Segment> later) {
    List<Place> kept = all;
    for (Segment segment : later.toList()) {
      int own = panelEnd(kept, least(copy, kept));
      int more = least(segment, kept.subList(own, kept.size()));
      kept = kept.subList(0, Math.max(own, panelStart(kept, kept.size() - more)));
    }
    return kept;
  }

  private static int panelEnd(List<Place> places, int at) {
    int end = at;
    while (end > 0 && end < places.size() && together(places, end)) end++;
    return end;
  }

  private static int panelStart(List<Place> places, int at) {
    int start = at;
    while (start > 0 && start < places.size() && together(places, start)) start--;
    return start;
  }

  /** Whether a place is on the panel of the one before it. */
  private static boolean together(List<Place> places, int at) {
    return places.get(at).page() == places.get(at - 1).page();
  }

  /** How many columns a segment takes at least. */
  private int least(Segment copy, List<Place> places) {
    long[] depths = places.stream().mapToLong(p -> frame.depth(p.page())).toArray();
    return PageBreaker.filled(copy.rows(), Columns.fixed(depths)).size();
  }

  private Optional<Segment.Cut> cut(Segment copy, Columns room, List<Place> places) {
    List<Slice> slices = PageBreaker.cut(copy.rows(), 0, room);
    if (slices.isEmpty()) return Optional.empty();
    List<Slice> balanced = balanced(copy.rows(), slices, places, room.demand());
    return Optional.of(aligned(copy, balanced, room.demand()));
  }

  /** As much as finds room. */
  private Segment.Cut filled(Segment copy, Columns room) {
    return aligned(copy, PageBreaker.filled(copy.rows(), room), room.demand());
  }

  private Segment.Cut aligned(Segment copy, List<Slice> slices, Demand demand) {
    Grid.Aligned aligned = demand.grid().align(copy.rows(), slices);
    return new Segment.Cut(copy.with(aligned.rows()), aligned.slices());
  }

  /**
   * Where the last panel has several columns, they are of about one height; a few lines stay
   * together in the first.
   */
  private List<Slice> balanced(
      List<Row> rows, List<Slice> slices, List<Place> places, Demand demand) {
    int first = slices.size() - 1;
    int page = places.get(first).page();
    Slice last = slices.get(first);
    long height = Heights.of(rows).of(last.from(), last.to());
    while (first > 0 && places.get(first - 1).page() == page) first--;
    if (first == slices.size() - 1 && height < frame.depth(page) / FEW) return slices;
    return Balance.last(rows, slices, first, frame.columns(page), frame.depth(page), demand);
  }

  private int unused() {
    int unused = 0;
    for (int i = 0; i < columns.size(); i++) {
      Frame.Panel panel = frame.panels().get(i);
      if (panel.takes().equals(TEXT)) unused += panel.columns() - columns.get(i).size();
    }
    return Math.max(0, unused);
  }

  private String takes(Segment segment) {
    boolean known = frame.panels().stream().anyMatch(p -> p.takes().equals(segment.page()));
    return known ? segment.page() : TEXT;
  }

  private List<Place> places(String takes, int from) {
    List<Place> places = new ArrayList<>();
    for (int i = from; i < frame.panels().size(); i++) {
      Frame.Panel panel = frame.panels().get(i);
      if (!panel.takes().equals(takes)) continue;
      for (int c = 0; c < panel.columns(); c++) places.add(new Place(i, c));
    }
    return places;
  }

  private void excess(Segment segment, int from, int page) {
    Columns columns = Columns.of(frame.depth(), Demand.NONE);
    for (Slice slice : PageBreaker.cut(segment.rows(), from, columns)) {
      Optional<Segment> of = Optional.of(segment);
      excess.add(new Sheet(of, slice, false, List.of(), page, 0, 0));
    }
  }

  /** What is left at the foot of the last column that found copy. */
  private static long free(Heights heights, List<Slice> set, long[] depths) {
    if (set.isEmpty()) return 0;
    Slice last = set.get(set.size() - 1);
    return Math.max(0, depths[set.size() - 1] - heights.of(last.from(), last.to()));
  }

  private void overset(Segment segment, List<Slice> set, String takes, long[] depths) {
    List<Row> rows = segment.rows();
    Heights heights = Heights.of(rows);
    int from = set.isEmpty() ? 0 : set.get(set.size() - 1).to();
    while (from < rows.size() && rows.get(from).space()) from++;
    int lines = 0;
    long height = 0;
    for (Row row : rows.subList(from, Math.max(from, heights.trimmed(rows.size())))) {
      if (row.baseline().isPresent() || !row.space() && !row.content().isEmpty()) lines++;
      height += row.height();
    }
    int last = frame.panels().size() - 1;
    while (last > 0 && !frame.panels().get(last).takes().equals(takes)) last--;
    excess(segment, from, last);
    Span at = from < rows.size() ? rows.get(from).span() : Span.NONE;
    lines = Math.max(lines, linesOf(height - free(heights, set, depths), rows));
    overset.add(new Overset(frame.panels().get(last).name(), last, Math.max(1, lines), height, at));
  }

  /**
   * How many lines of running text must go to make room for a height: an image, a code or the
   * spaces between blocks count for as many as they are high.
   */
  private static int linesOf(long height, List<Row> rows) {
    Map<Long, Integer> heights = new TreeMap<>();
    for (Row row : rows) {
      if (row.baseline().isPresent()) heights.merge(row.height(), 1, Integer::sum);
    }
    long usual = 0;
    for (Map.Entry<Long, Integer> one : heights.entrySet()) {
      if (usual == 0 || one.getValue() > heights.get(usual)) usual = one.getKey();
    }
    return usual <= 0 ? 0 : (int) ((Math.max(0, height) + usual - 1) / usual);
  }
}
