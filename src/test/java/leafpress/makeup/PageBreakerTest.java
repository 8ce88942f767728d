package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leafpress.diagnostic.Span;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;
import org.junit.jupiter.api.Test;

/** Pages are cut at the least cost of all ways to cut them, and facing ones end level. */
class PageBreakerTest {
  private static final int LINE = 100;

  static Row row(boolean space, long height, int cost) {
    return row(space, height, cost, List.of());
  }

  private static Row row(boolean space, long height, int cost, List<Galley> notes) {
    return new Row(
        space,
        height,
        space ? Optional.empty() : Optional.of(height * 8 / 10),
        List.of(),
        Optional.empty(),
        cost,
        Row.Start.ANYWHERE,
        "",
        notes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Span.NONE);
  }

  private static List<Row> rows(Random random) {
    List<Row> rows = new ArrayList<>();
    int count = 6 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      int[] costs = {0, 0, 0, 500, 3_000, Galley.NEVER};
      if (i > 0 && random.nextInt(4) == 0) rows.add(row(true, 50, 0));
      rows.add(row(false, LINE, costs[random.nextInt(costs.length)]));
    }
    return rows;
  }

  private static Columns columns(Random random, Demand demand) {
    int period = 1 + random.nextInt(4);
    long depth = 300 + 50 * random.nextInt(4);
    long[] depths =
        random.nextInt(3) == 0 ? new long[] {depth - 50, depth - 50, depth} : new long[] {depth};
    return new Columns(depths, random.nextInt(5) == 0, period, random.nextInt(period), demand);
  }

  @Test
  void noOtherWayCostsLess() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      List<Row> rows = rows(random);
      Demand demand = new Demand(random.nextInt(3) * 0.3, Grid.NONE);
      Columns columns = columns(random, demand);
      List<Slice> slices = PageBreaker.cut(rows, 0, columns);
      double least = new AllCuts(rows, columns).least();
      if (slices.isEmpty()) assertEquals(Double.POSITIVE_INFINITY, least);
      else assertEquals(least, new AllCuts(rows, columns).cost(slices), 0.001, "case " + i);
    }
  }

  @Test
  void noOtherWayToFillSoManyColumnsCostsLess() {
    Random random = new Random(9);
    int cuts = 0;
    for (int i = 0; i < 600; i++) {
      List<Row> rows = rows(random);
      long[] depths = new long[1 + random.nextInt(4)];
      for (int k = 0; k < depths.length; k++) depths[k] = 200 + 50 * random.nextInt(10);
      Columns columns = Columns.fixed(depths);
      assertTrue(columns.plain());
      List<Slice> slices = PageBreaker.cut(rows, 0, columns);
      double least = new AllCuts(rows, columns).least();
      assertEquals(least == Double.POSITIVE_INFINITY, slices.isEmpty(), "case " + i);
      assertEquals(!slices.isEmpty(), PageBreaker.roomFor(Heights.of(rows), depths), "case " + i);
      if (slices.isEmpty()) continue;
      assertEquals(least, new AllCuts(rows, columns).cost(slices), 0.001, "case " + i);
      cuts++;
    }
    assertTrue(cuts > 200, cuts + " of them found room");
  }

  private static final long UNIT = Galley.SEPARATOR / 5;

  private static Galley note(Random random) {
    List<Row> rows = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      if (i > 0 && random.nextInt(5) == 0) rows.add(row(true, UNIT, 0));
      rows.add(row(false, UNIT * 2, random.nextInt(4) == 0 ? Galley.NEVER : 0));
    }
    return new Galley(rows, List.of());
  }

  private static List<Row> annotated(Random random) {
    List<Row> rows = new ArrayList<>();
    int count = 5 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      if (i > 0 && random.nextInt(4) == 0) rows.add(row(true, UNIT, 0));
      int[] costs = {0, 0, 500, Galley.NEVER};
      List<Galley> notes = new ArrayList<>();
      while (notes.size() < 2 && random.nextInt(3) == 0) notes.add(note(random));
      rows.add(row(false, 2 * UNIT, costs[random.nextInt(costs.length)], notes));
    }
    return rows;
  }

  @Test
  void noOtherWayToFillSoManyColumnsWithFootnotesCostsLess() {
    Random random = new Random(10);
    int cuts = 0;
    for (int i = 0; i < 600; i++) {
      List<Row> rows = annotated(random);
      long[] depths = new long[1 + random.nextInt(4)];
      for (int k = 0; k < depths.length; k++) depths[k] = UNIT * (20 + random.nextInt(30));
      Columns columns = Columns.fixed(depths);
      List<Slice> slices = PageBreaker.cut(rows, 0, columns);
      double least = new AllCuts(rows, columns).least();
      assertEquals(least == Double.POSITIVE_INFINITY, slices.isEmpty(), "case " + i);
      if (slices.isEmpty()) continue;
      assertEquals(least, new AllCuts(rows, columns).cost(slices), 0.001, "case " + i);
      cuts++;
    }
    assertTrue(cuts > 200, cuts + " of them found room");
  }

  @Test
  void noOtherWayWithDividedFootnotesCostsLess() {
    Random random = new Random(8);
    int divided = 0;
    for (int i = 0; i < 400; i++) {
      List<Row> rows = annotated(random);
      Demand demand = new Demand(random.nextInt(2) * 0.3, Grid.NONE);
      int period = 1 + random.nextInt(2);
      long[] depths = {(24 + random.nextInt(16)) * UNIT};
      Columns columns = new Columns(depths, false, period, random.nextInt(period), demand, true);
      List<Slice> slices = PageBreaker.cut(rows, 0, columns);
      double least = new AllCuts(rows, columns).least();
      if (least == Double.POSITIVE_INFINITY) continue; // two notes of a line take a page
      assertEquals(least, new AllCuts(rows, columns).cost(slices), 0.001, "case " + i);
      for (Slice slice : slices) if (slice.divides()) divided++;
    }
    assertTrue(divided > 100, divided + " notes were divided");
  }

  /** Lines, with what breaks after some of them cost. */
  private static List<Row> lines(int count, int first, int last, int cost) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) rows.add(row(false, LINE, i >= first && i <= last ? cost : 0));
    return rows;
  }

  private static List<Integer> cut(List<Row> rows, Columns columns) {
    return PageBreaker.cut(rows, 0, columns).stream().map(s -> s.to() - s.from()).toList();
  }

  @Test
  void facingPagesEndLevel() {
    List<Row> rows = lines(28, 20, 20, 900);
    rows.set(8, row(false, LINE, 50));
    long[] depth = {10 * LINE};
    assertEquals(List.of(10, 9, 9), cut(rows, Columns.of(depth[0], Demand.NONE)));
    Columns left = new Columns(depth, false, 2, 0, Demand.NONE);
    assertEquals(List.of(9, 9, 10), cut(rows, left));
    Columns right = new Columns(depth, false, 2, 1, Demand.NONE);
    assertEquals(
        List.of(10, 9, 9), cut(rows, right), "the first page faces none, the last is last");
  }

  @Test
  void noLineIsLeftAloneForALevel() {
    List<Row> rows = lines(28, 9, 9, Galley.NEVER);
    rows.set(19, row(false, LINE, 900));
    Columns left = new Columns(new long[] {10 * LINE}, false, 2, 0, Demand.NONE);
    assertEquals(List.of(10, 9, 9), cut(rows, left));
    assertTrue(PageWays.MOST < Galley.NEVER / 1_000);
  }

  @Test
  void noPageIsFilledLessThanTheStyleAsks() {
    List<Row> rows = lines(12, 3, 11, 15_000);
    assertEquals(List.of(2, 10), cut(rows, Columns.of(10 * LINE, Demand.NONE)));
    Columns half = Columns.of(10 * LINE, new Demand(0.5, Grid.NONE));
    assertEquals(List.of(10, 2), cut(rows, half));
  }

  @Test
  void theLastPageMayBeFilledLess() {
    Columns half = Columns.of(10 * LINE, new Demand(0.5, Grid.NONE));
    assertEquals(List.of(10, 2), cut(lines(12, 0, 0, 0), half));
  }

  @Test
  void aPageAFifthEmptyIsBetterThanALastOneOfTwoLines() {
    Columns page = Columns.of(20 * LINE, Demand.NONE);
    assertEquals(List.of(16, 6), cut(lines(22, 17, 19, 5_000), page));
    assertEquals(List.of(20, 3), cut(lines(23, 17, 19, 5_000), page), "three lines are enough");
    assertEquals(List.of(20, 2), cut(lines(22, 13, 19, 5_000), page), "it would be a third empty");
  }

  @Test
  void aWidowIsWorseThanAPageThatIsNotFilled() {
    Columns half = Columns.of(10 * LINE, new Demand(0.5, Grid.NONE));
    assertEquals(List.of(2, 10), cut(lines(12, 3, 11, Galley.NEVER), half));
  }
}
