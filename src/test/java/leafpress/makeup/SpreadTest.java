package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.geometry.Size;
import leafpress.typeset.Galley;
import leafpress.typeset.Row;
import org.junit.jupiter.api.Test;

/** What is left is spread by the same share, within the limit, and never by a line left alone. */
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

  @Test
  void spacesAreOpenedAlikeUntilTheColumnIsFull() {
    Segment copy = paragraphs(4);
    Segment made = Spread.over(copy, new long[] {1_810}, 2_000);
    assertEquals(1_810, height(made, new Slice(0, made.rows().size())), 30);
    assertEquals(
        1, made.rows().stream().filter(Row::space).mapToLong(Row::height).distinct().count());
  }

  @Test
  void whatTheLimitLeavesIsLeftOnAllColumnsAlike() {
    Segment copy = paragraphs(8);
    long[] depths = {3_000, 3_000};
    Segment made = Spread.over(copy, depths, 1_500);
    assertTrue(made.rows().stream().filter(Row::space).allMatch(r -> r.height() <= 75));
    List<Slice> slices = PageBreaker.cut(made.rows(), 0, Columns.fixed(depths));
    assertEquals(2, slices.size());
    assertEquals(height(made, slices.get(0)), height(made, slices.get(1)), 100);
    for (Slice slice : slices) {
      int cost = made.rows().get(slice.to() - 1).breakCost();
      assertTrue(slice.to() == made.rows().size() || cost < Galley.NEVER);
    }
  }

  @Test
  void copyThatIsOverOrFullStaysAsItIs() {
    Segment copy = paragraphs(4);
    assertSame(copy, Spread.over(copy, new long[] {1_000}, 2_000));
    long[] depths = {1_750};
    assertSame(copy, Spread.over(copy, depths, 2_000));
    assertArrayEquals(new long[] {1_750}, depths);
  }
}
