package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The account of a paragraph: what proofs show is what the breaks were chosen by. */
class AccountProperties {
  /** Less than a hundred thousand millions: beyond that sums are cut off. */
  private static final double CUT = 1e11;

  @Property(tries = 400)
  void theCostsOfAllLinesAddUpToTheDemeritsOfTheParagraph(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 400) int measure) {
    Items items = items(new java.util.Random(seed));
    for (int flags = 0; flags < 3; flags++) {
      Settings settings = (seed & 1) == 0 ? Settings.justified(10, flags) : Settings.ragged(flags);
      Measure lines = Measure.indented(measure, measure / 5);
      Breaks breaks = TotalFit.breakLines(items, lines, settings);
      double sum = 0;
      for (LineCost cost : TotalFit.costs(items, lines, settings, breaks)) sum += cost.sum();
      if (sum < CUT) assertEquals(breaks.demerits(), sum);
    }
  }

  private static Items items(java.util.Random random) {
    Items items = new Items();
    int words = 1 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      items.box(3 + random.nextInt(30));
      if (random.nextInt(4) == 0) items.penalty(3, 250, true).box(3 + random.nextInt(20));
      if (random.nextInt(25) == 0) items.glue(0, 1_000, 0).penalty(0, -Items.INFINITE, false);
      else items.glue(4, 2, 1);
    }
    items.penalty(0, Items.INFINITE, false).glue(0, 100_000, 0);
    items.penalty(0, -Items.INFINITE, false);
    return items;
  }
}
