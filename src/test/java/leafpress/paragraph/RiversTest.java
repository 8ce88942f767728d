package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RiversTest {
  private static final long SIZE = 1_000;
  private static final long REACH = SIZE / 4;
  private static final Measure MEASURE = Measure.of(32 * SIZE);
  private static final Settings SETTINGS = Settings.justified(SIZE, 2);

  /** Words with a space of a quarter em as typesetting makes it; some can be divided. */
  private static Items paragraph(long seed) {
    Random random = new Random(seed);
    Items items = new Items();
    int words = 60 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      if (i > 0) items.glue(250, 190, 110);
      items.box(500 + random.nextInt(8) * 480);
      if (random.nextInt(5) == 0) items.penalty(300, 250, true).box(900 + random.nextInt(900));
    }
    return items.end(Items.FILL);
  }

  private static int excess(Items items, Breaks breaks) {
    return Rivers.excess(items, MEASURE, breaks, REACH);
  }

  @Test
  void aRiverGoesWhereAnotherWayCostsNearlyTheSame() {
    int had = 0;
    int have = 0;
    for (int seed = 0; seed < 600; seed++) {
      Items items = paragraph(seed);
      Breaks plain = TotalFit.breakLines(items, MEASURE, SETTINGS);
      Breaks breaks = Rivers.fewest(items, MEASURE, SETTINGS, plain, REACH);
      if (excess(items, plain) == 0) {
        assertSame(plain, breaks, "seed " + seed);
        continue;
      }
      had++;
      if (excess(items, breaks) > 0) have++;
      assertTrue(excess(items, breaks) <= excess(items, plain), "seed " + seed);
      assertTrue(breaks.demerits() <= plain.demerits() + 10_000, "seed " + seed);
      assertEquals(plain.lines(), breaks.lines(), "seed " + seed);
    }
    assertTrue(had > 40, "paragraphs with a river: " + had);
    // Of these paragraphs, 300 ways to bar line ends at random cure hardly more: for the others
    // there is no way that costs nearly the same.
    assertTrue(3 * (had - have) >= had, have + " of " + had + " keep it");
  }

  @Test
  void nothingOfThisIsTriedOnCopyWithoutEnd() {
    Items items = new Items();
    for (int i = 0; i < 20_000; i++) {
      if (i > 0) items.glue(250, 190, 110);
      items.box(1_750);
    }
    items.end(Items.FILL);
    Breaks plain = TotalFit.breakLines(items, MEASURE, SETTINGS);
    assertTrue(excess(items, plain) > 0);
    assertSame(plain, Rivers.fewest(items, MEASURE, SETTINGS, plain, REACH));
  }
}
