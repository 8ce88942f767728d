package leafpress.copyfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import leafpress.geometry.Length;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The search for a setting, with copy that is a plain sum. */
class CopyfitTest {
  private static final long DEPTH = Length.pt(540);
  private static final int PANELS = 4;

  private static Limits limits() {
    Map<Dimension, Range> ranges = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) ranges.put(dimension, Range.only(1_000));
    long step = Length.pt(0.25);
    ranges.put(Dimension.SIZE, new Range(Length.pt(11), Length.pt(14), Length.pt(12), step));
    ranges.put(Dimension.LEADING, new Range(1_250, 1_450, 1_400, 5));
    ranges.put(Dimension.SPACE, new Range(750, 1_500, 1_000, 50));
    return new Limits(ranges, 1_000);
  }

  /** Copy of so many ems that flows through panels without a rest on any but the last. */
  private static Function<Adjustment, Castoff> copy(double ems) {
    return a -> {
      double wide = Length.pt(235);
      double lines = Math.ceil(ems * a.size() / wide);
      double height = lines * a.size() * a.leading() / 1_000;
      height += 0.25 * lines * a.size() * a.space() / 1_000;
      long over = Math.max(0, Math.round(height - PANELS * DEPTH));
      int pages = (int) Math.ceil(height / DEPTH);
      long free = Math.max(0, Math.round(PANELS * DEPTH - height));
      double fill = height / PANELS / DEPTH;
      return new Castoff(pages, over, over > 0 ? 3 : 0, PANELS, free, 0, DEPTH, fill, 0, 0, 100);
    };
  }

  @Test
  void theLargestTypeThatFitsIsSet() {
    Limits limits = limits().withFloor(Length.pt(12));
    Fit fit = Copyfit.search(limits, copy(2_300));
    assertTrue(fit.castoff().fits());
    Adjustment best = fit.best().orElseThrow();
    assertTrue(limits.allow(best));
    assertTrue(best.size() >= Length.pt(12));
    long line = best.size() * best.leading() / 1_000;
    assertTrue(fit.castoff().free() < 2 * line, () -> "free: " + fit.castoff());
    assertTrue(fit.tried().size() >= 20, "few trials");
  }

  @Test
  void shortCopyIsSetAtTheLimit() {
    Fit fit = Copyfit.search(limits(), copy(300));
    assertEquals(Length.pt(14), fit.best().orElseThrow().size());
  }

  @Test
  void noSettingIsFoundWhereNoneFits() {
    Limits limits = limits().withFloor(Length.pt(12));
    Fit fit = Copyfit.search(limits, copy(9_000));
    assertTrue(fit.best().isEmpty());
    assertFalse(fit.castoff().fits());
    assertEquals(limits.tightest(Length.pt(12)), fit.tried().get(0).adjustment());
  }

  @Property(tries = 100)
  void whatIsFoundFitsAndKeepsTheLimits(@ForAll @DoubleRange(min = 0, max = 6_000) double ems) {
    Limits limits = limits().withFloor(Length.pt(12));
    Function<Adjustment, Castoff> copy = copy(ems);
    Fit fit = Copyfit.search(limits, copy);
    assertEquals(fit.best().isPresent(), copy.apply(limits.tightest(Length.pt(12))).fits());
    fit.best().ifPresent(best -> assertTrue(limits.allow(best) && copy.apply(best).fits()));
    assertTrue(fit.tried().size() <= 140, () -> fit.tried().size() + " trials");
    assertEquals(fit, Copyfit.search(limits, copy), "the same each time");
  }

  /** Where what is found would gape in print, a smaller size at which panels are level is taken. */
  @Test
  void panelsEndLevelEvenAtASmallerSize() {
    Fit levelled = levelledFrom14(0.9);
    assertEquals(Length.pt(13.5), levelled.best().orElseThrow().size());
    assertEquals(0, levelled.castoff().uneven());
  }

  /** Nobody expects panels to be level that are half empty. */
  @Test
  void panelsThatAreHalfEmptyNeedNotEndLevel() {
    assertEquals(Length.pt(14), levelledFrom14(0.4).best().orElseThrow().size());
  }

  /** A copy that is set in 14 pt, and whose panels end level in print at 13.5 pt and less. */
  private static Fit levelledFrom14(double fill) {
    Limits limits = new Limits(limits().ranges(), 2_000).withFloor(Length.pt(12));
    Function<Adjustment, Castoff> plain = copy(300);
    Fit found = Copyfit.search(limits, plain);
    assertEquals(Length.pt(14), found.best().orElseThrow().size());
    Function<Adjustment, Castoff> printed =
        a -> {
          Castoff c = plain.apply(a);
          long uneven = a.size() > Length.pt(13.5) ? DEPTH / 4 : 0;
          return new Castoff(
              c.pages(), 0, 0, c.panel(), DEPTH / 10, uneven, DEPTH, fill, 0, 0, 100);
        };
    return Levelling.of(found, limits, printed);
  }

  /**
   * What is level already is not looked at further, and a style that does not spread not at all.
   */
  @Test
  void whatIsLevelStays() {
    Fit found = Copyfit.search(limits(), copy(300));
    Limits spread = new Limits(limits().ranges(), 2_000);
    assertEquals(found, Levelling.of(found, limits(), copy(300)));
    assertEquals(found.best(), Levelling.of(found, spread, copy(300)).best());
    assertEquals(found.tried().size() + 1, Levelling.of(found, spread, copy(300)).tried().size());
  }
}
