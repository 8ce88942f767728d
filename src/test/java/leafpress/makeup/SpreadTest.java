package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import leafpress.diagnostic.Span;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;
import org.junit.jupiter.api.Test;

/** What is left is spread alike, within the limit, and never by a line left alone. */
class SpreadTest {
  private static Row row(boolean space, long height, int cost) {
    return new Row(
        space,
        height,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        cost,
        Row.Start.ANYWHERE,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Span.NONE);
  }

  private static final Frame FRAME = new Frame(new Size(1_000, 1_000), false, 0, 0, 0, 0, 0, 0, 1);

  /** Paragraphs of four lines of 100, with spaces of 50 between them. */
  private static Segment paragraphs(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0) rows.add(row(true, 50, 0));
      for (int line = 0; line < 4; line++) {
        rows.add(row(false, 100, line == 0 || line == 2 ? Galley.NEVER : 0));
      }
    }
    return new Segment(Row.Start.ANYWHERE, "inside", FRAME, rows);
  }

  private static long height(Segment segment, Slice slice) {
    return segment.rows().subList(slice.from(), slice.to()).stream().mapToLong(Row::height).sum();
  }

  private static Segment.Cut spread(Segment copy, long[] depths, long most) {
    return Spread.over(copy, depths, most).orElseThrow();
  }

  @Test
  void spacesAreOpenedAlikeUntilTheColumnIsFull() {
    Segment.Cut made = spread(paragraphs(4), new long[] {1_810}, 2_000);
    List<Row> rows = made.segment().rows();
    assertEquals(List.of(new Slice(0, rows.size())), made.slices());
    assertEquals(1_810, height(made.segment(), made.slices().get(0)), 3);
    assertEquals(1, rows.stream().filter(Row::space).mapToLong(Row::height).distinct().count());
  }

  @Test
  void whatTheLimitLeavesIsLeftOnAllColumnsAlike() {
    Segment.Cut made = spread(paragraphs(8), new long[] {3_000, 3_000}, 1_500);
    List<Row> rows = made.segment().rows();
    assertTrue(rows.stream().filter(Row::space).allMatch(r -> r.height() <= 75));
    assertEquals(2, made.slices().size());
    assertEquals(
        height(made.segment(), made.slices().get(0)),
        height(made.segment(), made.slices().get(1)),
        100);
    for (Slice slice : made.slices()) {
      int cost = rows.get(slice.to() - 1).breakCost();
      assertTrue(slice.to() == rows.size() || cost < Galley.NEVER);
    }
  }

  /** Four panels of 1000: the first copy could fill them all, but the second needs one. */
  @Test
  void copyThatFollowsKeepsItsPanel() {
    Edges none = new Edges(0, 0, 0, 0);
    Frame.Panel panel = new Frame.Panel("p", "inside", new Size(1_000, 1_000), none, 1, 0);
    Frame frame = Frame.of(Collections.nCopies(4, panel));
    List<Segment> copy = List.of(paragraphs(6), paragraphs(2));
    for (long most : new long[] {Spread.NONE, 40_000}) {
      PanelMakeup.Made made = PanelMakeup.of(copy, frame, name -> Demand.NONE, most);
      assertEquals(List.of(), made.overset());
      List<Integer> pages = new ArrayList<>();
      for (Sheet sheet : made.sheets()) {
        if (sheet.segment().isPresent()) pages.add(sheet.segment().get().rows().size());
      }
      assertEquals(4, made.sheets().size());
      assertEquals(9, pages.get(pages.size() - 1));
    }
  }

  /** Seven paragraphs that are not divided: one column has four, the other three. */
  @Test
  void columnsOfUnlikeCopyEndLevelIfTheirSpacesAllowIt() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      if (i > 0) rows.add(row(true, 50, 0));
      rows.add(row(false, 400, 0));
    }
    Segment copy = new Segment(Row.Start.ANYWHERE, "inside", FRAME, rows);
    assertEquals(0, apart(spread(copy, new long[] {1_800, 1_800}, 6_000)), 5);
    Segment.Cut asFarAsMayBe = spread(copy, new long[] {1_800, 1_800}, 3_000);
    assertEquals(1_500, least(asFarAsMayBe));
  }

  private static long apart(Segment.Cut cut) {
    return heights(cut).max().orElseThrow() - least(cut);
  }

  private static long least(Segment.Cut cut) {
    return heights(cut).min().orElseThrow();
  }

  private static LongStream heights(Segment.Cut cut) {
    return cut.slices().stream().mapToLong(slice -> height(cut.segment(), slice));
  }

  /** A break in the middle that parts a lead-in from its list, and one that tears a block. */
  @Test
  void levelFeetAreWorthALeadInButNotATornBlock() {
    assertEquals(8, spread(lines(2_000), new long[] {1_000, 1_000}, 1_500).slices().get(0).to());
    assertEquals(7, spread(lines(4_000), new long[] {1_000, 1_000}, 1_500).slices().get(0).to());
  }

  private static Segment lines(int middle) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 16; i++) rows.add(row(false, 100, i == 8 ? middle : 0));
    return new Segment(Row.Start.ANYWHERE, "inside", FRAME, rows);
  }

  /**
   * Sections of so many lines, as lists have them: narrow spaces within, a wide one before each.
   */
  private static Segment sections(int... lines) {
    List<Row> rows = new ArrayList<>();
    for (int section : lines) {
      if (!rows.isEmpty()) rows.add(row(true, 150, 0));
      for (int i = 0; i < section; i++) {
        if (i > 0) rows.add(row(true, 40, 0));
        rows.add(row(false, 100, 0));
      }
    }
    return new Segment(Row.Start.ANYWHERE, "inside", FRAME, rows);
  }

  /** Two sections of three and of nine lines, on panels that are full, half full, nearly empty. */
  @Test
  void littleCopyIsDividedBetweenItsSections() {
    Segment copy = sections(3, 9);
    List<Slice> full = spread(copy, new long[] {1_000, 1_000}, 1_500).slices();
    assertTrue(full.get(0).to() > 5, "panels that are full end level");
    for (long depth : new long[] {1_800, 9_000}) {
      List<Slice> sparse = spread(copy, new long[] {depth, depth}, 1_500).slices();
      assertEquals(5, sparse.get(0).to(), "three lines with the spaces between them");
    }
  }

  @Test
  void wholeSectionsAreDealtOutEvenly() {
    long[] depths = {4_000, 4_000, 4_000, 4_000};
    Segment.Cut cut = spread(sections(2, 7, 3, 5, 2), depths, 1_500);
    assertEquals(4, cut.slices().size());
    assertTrue(heights(cut).max().orElseThrow() < 1_600, "not seven lines and three");
  }

  /** A name and a day that would stand apart from what they belong to, in a column of their own. */
  @Test
  void aFewLinesStayInTheFirstColumnOfTheirPanel() {
    Edges none = new Edges(0, 0, 0, 0);
    Size size = new Size(Length.pt(200), Length.pt(200));
    Frame frame = Frame.of(List.of(new Frame.Panel("b", "back", size, none, 2, Length.pt(10))));
    for (int lines : new int[] {2, 8}) {
      List<Row> rows = Collections.nCopies(lines, row(false, Length.pt(20), 0));
      Segment copy = new Segment(Row.Start.ANYWHERE, "back", FRAME, rows);
      PanelMakeup.Made made = PanelMakeup.of(List.of(copy), frame, n -> Demand.NONE, Spread.NONE);
      assertEquals(lines == 2 ? 1 : 2, made.sheets().size());
    }
  }

  @Test
  void copyThatIsFullStaysAsItIs() {
    Segment copy = paragraphs(4);
    assertEquals(copy.rows(), spread(copy, new long[] {1_750}, 2_000).segment().rows());
  }

  @Test
  void copyThatIsOverIsNotSpread() {
    assertTrue(Spread.over(paragraphs(4), new long[] {1_000}, 2_000).isEmpty());
    assertTrue(Spread.over(paragraphs(4), new long[0], 2_000).isEmpty());
  }
}
