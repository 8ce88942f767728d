package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TotalFitProperties {
  private static final Settings SETTINGS = settings(0);

  /** With at most this many flags in successive lines. */
  private static Settings settings(int flagLimit) {
    return new Settings(100, 300, 10, 9_000, 5_000, 7_000, flagLimit, 20);
  }

  /** Words, some divisible, some with odd penalties and line ends among them. */
  private static Items paragraph(long seed, int words) {
    Random random = new Random(seed);
    Items items = new Items();
    for (int i = 0; i < words; i++) {
      items.box(5 + random.nextInt(40));
      switch (random.nextInt(10)) {
        case 0, 1 -> items.penalty(4, 50, true);
        case 2 -> items.penalty(0, random.nextInt(400) - 200, false);
        case 3 -> items.penalty(0, random.nextInt(200), false).glue(8, 4, 2);
        case 4 -> {
          if (random.nextInt(4) == 0) items.end(Items.FILL);
        }
        default -> items.glue(10, 5, 3);
      }
    }
    return items.box(10).end(Items.FILL);
  }

  @Property(tries = 400, seed = "1")
  void demeritsAreTheLeastOfAllWaysToBreak(
      @ForAll long seed,
      @ForAll @IntRange(max = 13) int words,
      @ForAll @IntRange(min = 20, max = 150) int room) {
    Items items = paragraph(seed, words);
    Measure measure = Measure.indented(room, seed % 2 == 0 ? 15 : 0);
    Settings settings = settings((int) Math.floorMod(seed, 4L));
    Breaks breaks = TotalFit.breakLines(items, measure, settings);
    double least = new Exhaustive(items, measure, settings).leastDemerits();
    assertEquals(least, breaks.demerits());
  }

  @Property(tries = 400, seed = "1")
  void everyBoxIsSetOnceAndLinesSayTheirWidthTruly(
      @ForAll long seed,
      @ForAll @IntRange(max = 80) int words,
      @ForAll @IntRange(max = 300) int room) {
    Items items = paragraph(seed, words);
    Breaks breaks = TotalFit.breakLines(items, Measure.of(room), SETTINGS);
    int next = 0;
    for (int line = 0; line < breaks.lines(); line++) {
      for (int i = next; i < breaks.starts()[line]; i++) {
        assertTrue(items.kind(i) != Items.BOX, "a box was discarded");
      }
      checkWidth(items, breaks, line, room);
      next = breaks.at()[line];
    }
    assertEquals(items.size() - 1, next);
  }

  private static void checkWidth(Items items, Breaks breaks, int line, long room) {
    int at = breaks.at()[line];
    double width = items.kind(at) == Items.PENALTY ? items.width(at) : 0;
    double stretch = 0;
    double ratio = breaks.ratios()[line];
    for (int i = breaks.starts()[line]; i < at; i++) {
      if (items.kind(i) != Items.PENALTY) {
        width += items.width(i) + ratio * (ratio < 0 ? items.shrink(i) : items.stretch(i));
        stretch += items.stretch(i);
      }
      boolean forced = items.kind(i) == Items.PENALTY && items.penalty(i) <= -Items.INFINITE;
      assertFalse(forced, "a forced break was passed over");
    }
    assertEquals(breaks.overfull()[line], width > room + 1e-6);
    if (!breaks.overfull()[line] && stretch > 0) {
      assertEquals(room, width, 1e-2);
    }
  }

  @Property(tries = 400, seed = "1")
  void neverThrows(@ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll int room) {
    Random random = new Random(seed);
    Items items = new Items();
    for (int i = 0; i < size; i++) {
      switch (random.nextInt(3)) {
        case 0 -> items.box(random.nextInt(50) - 5);
        case 1 -> items.glue(random.nextInt(20) - 5, random.nextInt(10) - 4, random.nextInt(5));
        default -> {
          int cost = random.nextInt(25_000) - 12_000;
          items.penalty(random.nextInt(9), cost, random.nextBoolean());
        }
      }
    }
    Breaks breaks = TotalFit.breakLines(items, Measure.of(room % 200), SETTINGS);
    assertEquals(breaks.at().length, breaks.starts().length);
  }
}
