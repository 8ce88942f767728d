package leafpress.makeup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import leafpress.copyfit.Castoff;
import leafpress.diagnostic.Span;
import leafpress.style.Styled;
import leafpress.style.StyledDocument;
import leafpress.typeset.Galley;
import leafpress.typeset.Measurer;
import leafpress.typeset.Row;

/** Casts a document off: what room it takes in a frame, and how good its pages would be. */
final class CastingOff {
  private final Frame frame;
  private final int most;
  private final List<Overset> overset;
  private final List<Sheet> sheets = new ArrayList<>();

  /** The height of what stands on each. */
  private final long[] heights;

  /** What reaches across the columns of a page. */
  private final List<Sheet> across = new ArrayList<>(0);

  private CastingOff(Frame frame, int most, List<Sheet> all, List<Overset> overset) {
    this.frame = frame;
    this.most = most;
    this.overset = overset;
    for (int i = 0; i < all.size(); i++) {
      Sheet sheet = all.get(i);
      boolean lead = i + 1 < all.size() && all.get(i + 1).down() > 0 && sheet.down() == 0;
      if (lead) across.add(sheet);
      else if (sheet.segment().isPresent() && counts(sheet)) sheets.add(sheet);
    }
    heights = new long[sheets.size()];
    for (int i = 0; i < heights.length; i++) heights[i] = height(sheets.get(i));
  }

  /** Columns that a style adds to those of pages share a page with the first, which counts. */
  private boolean counts(Sheet sheet) {
    return frame.fixed() || sheet.column() < frame.columns();
  }

  /**
   * Casts a document off.
   *
   * @param most how many pages there are, by how many are taken; ignored for panels
   * @param spread how far spaces may be opened, in thousandths
   */
  static Castoff of(
      StyledDocument styled, Frame frame, Measurer measurer, IntUnaryOperator most, long spread) {
    Function<String, Demand> demands = Demand.of(styled, measurer::ascent);
    List<Segment> segments = segments(styled, frame, measurer, demands);
    if (frame.fixed()) {
      // A panel without copy is room for running text only; where copy is over, none.
      PanelMakeup.Made made = PanelMakeup.of(segments, frame, demands, spread);
      int room = Sequence.filled(made.sheets()) + (made.excess().isEmpty() ? made.unused() : 0);
      CastingOff panels = new CastingOff(frame, room, made.withOverset(), made.overset());
      return panels.castoff(measurer.meanDemerits());
    }
    List<Sheet> sheets = Sequence.of(segments, frame, demands);
    int taken = pages(sheets);
    int pages = most.applyAsInt(taken);
    if (taken > pages) sheets = Sequence.fewest(segments, frame, demands);
    return new CastingOff(frame, pages * frame.columns(), sheets, List.of())
        .castoff(measurer.meanDemerits());
  }

  /** What finds no room on the panels of a frame, panel by panel. */
  static List<Overset> overset(StyledDocument styled, Frame frame, Measurer measurer, long spread) {
    Function<String, Demand> demands = Demand.of(styled, measurer::ascent);
    List<Segment> segments = segments(styled, frame, measurer, demands);
    return PanelMakeup.of(segments, frame, demands, spread).overset();
  }

  private static List<Segment> segments(
      StyledDocument styled, Frame frame, Measurer measurer, Function<String, Demand> demands) {
    measurer.begin();
    List<Galley> galleys = new ArrayList<>();
    List<Frame> frames = new ArrayList<>();
    for (Styled section : Makeup.sections(styled)) {
      Frame own = demands.apply(section.style().page()).of(frame);
      galleys.add(measurer.set(section, own.column()));
      frames.add(own);
    }
    return Segment.of(galleys, frames);
  }

  /** The places of the margin notes that stand on a later page than their line. */
  static Set<Span> carried(StyledDocument styled, Frame frame, Measurer measurer) {
    Set<Span> places = new LinkedHashSet<>();
    Function<String, Demand> demands = Demand.of(styled, measurer::ascent);
    for (Sheet sheet : Sequence.of(segments(styled, frame, measurer, demands), frame, demands)) {
      for (Galley note : sheet.waiting()) {
        note.rows().stream()
            .map(Row::span)
            .filter(s -> s.line() > 0)
            .findFirst()
            .ifPresent(places::add);
      }
    }
    return places;
  }

  private Castoff castoff(double demerits) {
    int excess = Math.max(0, sheets.size() - most);
    int last = lastFlowing();
    int kept = Math.max(0, last - excess);
    long over = 0;
    int lines = 0;
    for (int i = kept + 1; excess > 0 && i <= last; i++) {
      over += heights[i];
      lines += lines(sheets.get(i));
    }
    long free = last < 0 ? frame.depth() : frame.depth() - foot(last);
    free = Math.max(0, free) + Math.max(0, most - sheets.size()) * frame.depth();
    return new Castoff(
        frame.fixed() ? sheets.size() : pages(sheets),
        excess > 0 ? Math.max(1, over) : 0,
        excess > 0 ? Math.max(1, overset.isEmpty() ? lines : oversetLines()) : 0,
        overset.isEmpty() ? beganToBeOver(kept) : overset.get(0).page() + 1,
        excess > 0 ? 0 : free,
        uneven(last),
        frame.depth(),
        fill(),
        worst(),
        cost(),
        demerits);
  }

  private int oversetLines() {
    return overset.stream().mapToInt(Overset::lines).sum();
  }

  private int beganToBeOver(int kept) {
    return kept < sheets.size() ? sheets.get(kept).page() + 1 : kept + 1;
  }

  /** The last page of the copy that flows over most pages; of equals, the first. */
  private int lastFlowing() {
    int last = -1;
    int longest = 0;
    for (int i = 0; i < sheets.size(); ) {
      int from = i;
      while (i < sheets.size() && rows(sheets.get(i)) == rows(sheets.get(from))) i++;
      if (i - from <= longest) continue;
      longest = i - from;
      last = i - 1;
    }
    return last;
  }

  /** How many pages carry copy. */
  private static int pages(List<Sheet> sheets) {
    int pages = 0;
    int last = -1;
    for (Sheet sheet : sheets) {
      if (sheet.segment().isEmpty() || sheet.page() == last) continue;
      last = sheet.page();
      pages++;
    }
    return pages;
  }

  private double fill() {
    double sum = 0;
    for (long height : heights) sum += Math.min(1, (double) height / frame.depth());
    for (Sheet lead : across) sum += (double) frame.columns() * height(lead) / frame.depth();
    return sum / Math.max(most, sheets.size());
  }

  private double cost() {
    double sum = 0;
    for (int i = 0; i < heights.length; i++) {
      Sheet sheet = sheets.get(i);
      List<Row> rows = rows(sheet);
      int to = sheet.slice().to();
      if (to == sheet.slice().from()) continue;
      long depth = frame.depth() - sheet.down();
      sum += PageBreaker.cost(rows.get(to - 1).breakCost(), heights[i], depth, end(rows, to));
    }
    return sum;
  }

  /** The difference between the lowest and the highest foot of the copy that ends on a page. */
  private long uneven(int last) {
    if (last < 0) return 0;
    long least = Long.MAX_VALUE;
    long most = 0;
    for (int i = 0; i < heights.length; i++) {
      if (rows(sheets.get(i)) != rows(sheets.get(last))) continue;
      least = Math.min(least, foot(i));
      most = Math.max(most, foot(i));
    }
    return most - least;
  }

  private double worst() {
    double worst = 0;
    for (Sheet sheet : sheets) {
      List<Row> rows = rows(sheet);
      int to = sheet.slice().to();
      if (to == sheet.slice().from() || end(rows, to)) continue;
      worst = Math.max(worst, rows.get(to - 1).breakCost());
    }
    return worst;
  }

  /** Whether nothing follows that is not space. */
  private static boolean end(List<Row> rows, int to) {
    for (int i = to; i < rows.size(); i++) if (!rows.get(i).space()) return false;
    return true;
  }

  private static List<Row> rows(Sheet sheet) {
    return sheet.segment().map(Segment::rows).orElse(List.of());
  }

  /** How far down the copy on a page reaches. */
  private long foot(int i) {
    return sheets.get(i).down() + heights[i];
  }

  /** What stands on a page, its footnotes with their rule among it. */
  static long height(Sheet sheet) {
    List<Row> rows = rows(sheet);
    long sum = FootOfPage.height(FootOfPage.of(rows, sheet.slice()));
    for (int i = sheet.slice().from(); i < sheet.slice().to(); i++) {
      Row row = rows.get(i);
      if (i == sheet.slice().from()) for (Row head : row.head()) sum += head.height();
      sum += row.height();
    }
    return sum;
  }

  private static int lines(Sheet sheet) {
    int lines = 0;
    for (int i = sheet.slice().from(); i < sheet.slice().to(); i++) {
      Row row = rows(sheet).get(i);
      if (!row.space() && row.height() > 0) lines++;
    }
    return lines;
  }
}
