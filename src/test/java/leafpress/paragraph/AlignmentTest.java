package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlignmentTest {
  private static final long SLACK = 24;

  private static Items set(Alignment alignment, int... widths) {
    Items items = new Items();
    alignment.start(items, SLACK);
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        alignment.space(items, 10, 0, 0, 0, SLACK);
      }
      items.box(widths[i]);
    }
    alignment.end(items, SLACK);
    return items;
  }

  /** Where the line's first box with a width stands, and where its last one ends. */
  private static long[] edges(Items items, Breaks breaks, int line) {
    double x = 0;
    double left = -1;
    double right = 0;
    for (int i = breaks.starts()[line]; i < breaks.at()[line]; i++) {
      if (items.kind(i) == Items.BOX && items.width(i) > 0) {
        left = left < 0 ? x : left;
        right = x + items.width(i);
      }
      if (items.kind(i) != Items.PENALTY) {
        x += items.width(i) + breaks.ratios()[line] * items.stretch(i);
      }
    }
    return new long[] {Math.round(left), Math.round(right)};
  }

  private static Breaks broken(Items items) {
    return TotalFit.breakLines(items, Measure.of(100), Settings.ragged(2));
  }

  @Test
  void raggedRightKeepsTheLeftEdgeAndTheSpaces() {
    Items items = set(Alignment.RAGGED_RIGHT, 30, 40, 50, 25);
    Breaks breaks = broken(items);
    assertEquals(2, breaks.lines());
    assertArrayEquals(new long[] {0, 80}, edges(items, breaks, 0));
    assertArrayEquals(new long[] {0, 85}, edges(items, breaks, 1));
    assertArrayEquals(new boolean[2], breaks.overfull());
  }

  @Test
  void raggedLeftKeepsTheRightEdge() {
    Items items = set(Alignment.RAGGED_LEFT, 30, 40, 50, 25);
    Breaks breaks = broken(items);
    assertArrayEquals(new long[] {20, 100}, edges(items, breaks, 0));
    assertArrayEquals(new long[] {15, 100}, edges(items, breaks, 1));
  }

  @Test
  void centredTextHasTheSameSlackOnBothSides() {
    Items items = set(Alignment.CENTRED, 30, 40, 50, 25);
    Breaks breaks = broken(items);
    assertArrayEquals(new long[] {10, 90}, edges(items, breaks, 0));
    assertArrayEquals(new long[] {8, 93}, edges(items, breaks, 1));
  }

  @Test
  void centredLinesComeOutAboutTheSameLength() {
    Items items = set(Alignment.CENTRED, 20, 20, 20, 20, 20);
    Breaks breaks = broken(items);
    assertEquals(2, breaks.lines());
    long[] first = edges(items, breaks, 0);
    assertEquals(80, first[1] - first[0], "three and two words, not four and one or so");
  }

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void anOpportunityThatIsNotTakenLeavesNoTrace(Alignment alignment) {
    Items items = new Items();
    alignment.start(items, SLACK);
    items.box(30);
    alignment.hyphen(items, 5, 50, SLACK);
    items.box(30);
    alignment.seam(items, 0, SLACK);
    items.box(10);
    alignment.end(items, SLACK);
    Breaks breaks = broken(items);
    assertEquals(1, breaks.lines());
    long[] edges = edges(items, breaks, 0);
    assertEquals(70, edges[1] - edges[0]);
  }

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void aHyphenTakesItsWidth(Alignment alignment) {
    Items items = new Items();
    alignment.start(items, SLACK);
    items.box(90);
    alignment.hyphen(items, 10, 50, SLACK);
    items.box(90);
    alignment.end(items, SLACK);
    Breaks breaks = broken(items);
    assertEquals(2, breaks.lines());
    assertArrayEquals(new boolean[2], breaks.overfull());
    assertEquals(10, items.width(breaks.at()[0]));
  }

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void linesAfterAForcedBreakKeepTheirEdge(Alignment alignment) {
    Items items = new Items();
    for (int i = 0; i < 2; i++) {
      alignment.start(items, SLACK);
      items.box(60);
      alignment.end(items, SLACK);
    }
    Breaks breaks = broken(items);
    assertArrayEquals(edges(items, breaks, 0), edges(items, breaks, 1));
  }
}
