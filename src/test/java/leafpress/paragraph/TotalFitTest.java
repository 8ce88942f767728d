package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TotalFitTest {
  private static final Settings PLAIN = new Settings(100, 200, 10, 10_000, 5_000, 10_000, 0, 0);

  /** Words of the given widths; spaces of 10 that stretch by 5 and shrink by 3. */
  private static Items words(int... widths) {
    Items items = new Items();
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        items.glue(10, 5, 3);
      }
      items.box(widths[i]);
    }
    return items.end(Items.FILL);
  }

  @Test
  void setsAParagraphOfOneLine() {
    Breaks breaks = TotalFit.breakLines(words(30, 30), Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {5}, breaks.at());
    assertArrayEquals(new int[] {0}, breaks.starts());
    assertEquals(0, breaks.ratios()[0], 1e-9);
    assertFalse(breaks.overfull()[0]);
    assertEquals(100, breaks.demerits());
  }

  @Test
  void stretchesAndShrinksToTheMeasure() {
    // 40+10+45 = 95 leaves 5 for a stretch of 5; 50+10+42 = 102 takes 2 of a shrink of 3.
    Breaks breaks = TotalFit.breakLines(words(40, 45, 50, 42, 20), Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {3, 7, 11}, breaks.at());
    assertArrayEquals(new int[] {0, 4, 8}, breaks.starts());
    assertEquals(1, breaks.ratios()[0], 1e-9);
    assertEquals(-2 / 3.0, breaks.ratios()[1], 1e-9);
    assertArrayEquals(new boolean[3], breaks.overfull());
    // TeX's badness is 100, 30 and 0. The first line is very loose and the second tight: each lies
    // two classes from the one before it (the paragraph begins as if after a decent line).
    assertEquals(110 * 110 + 10_000 + 40 * 40 + 10_000 + 10 * 10, breaks.demerits());
  }

  @Test
  void looksAheadWhereFirstFitWouldNot() {
    // First fit takes 30+30+20 (with shrunk spaces) and leaves 20+70 | 98: a hole in the second.
    Items items = words(30, 30, 20, 52, 98, 10);
    Breaks breaks = TotalFit.breakLines(items, Measure.of(100), Settings.justified(10, 2));
    assertFalse(breaks.overfull()[0]);
    assertArrayEquals(new int[] {3, 7, 9, 13}, breaks.at());
  }

  @Test
  void dropsGlueAndPenaltiesAfterABreak() {
    Items items = new Items().box(90).glue(10, 5, 3).penalty(0, 0, false).glue(7, 0, 0).box(90);
    Breaks breaks = TotalFit.breakLines(items.end(Items.FILL), Measure.of(90), PLAIN);
    assertEquals(2, breaks.lines());
    assertEquals(4, breaks.starts()[1]);
  }

  @Test
  void countsTheHyphenOnlyWhereItShows() {
    Items items = new Items().box(50).penalty(10, 50, true).box(50).glue(10, 5, 3).box(30);
    items.end(Items.FILL);
    Breaks shown = TotalFit.breakLines(items, Measure.of(60), PLAIN);
    assertArrayEquals(new int[] {1, 3, 7}, shown.at());
    assertEquals(0, shown.ratios()[0]);
    assertArrayEquals(new boolean[3], shown.overfull());
    Breaks hidden = TotalFit.breakLines(items, Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {3, 7}, hidden.at());
    assertEquals(0, hidden.ratios()[0]);
  }

  @Test
  void theHyphensWidthKillsNoLongerWord() {
    // 95 + hyphen 10 is over, but the word with its last letters is 99.
    Items items = new Items().box(95).penalty(10, 50, true).box(4).glue(10, 5, 3).box(99);
    Breaks breaks = TotalFit.breakLines(items.end(Items.FILL), Measure.of(100), Settings.ragged(2));
    assertArrayEquals(new int[] {3, 7}, breaks.at());
    assertArrayEquals(new boolean[2], breaks.overfull());
  }

  @Test
  void obeysForcedBreaks() {
    Items items = new Items().box(20).end(Items.FILL).end(Items.FILL).box(30).end(Items.FILL);
    Breaks breaks = TotalFit.breakLines(items, Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {3, 6, 10}, breaks.at(), "with an empty line between");
    assertArrayEquals(new int[] {0, 6, 7}, breaks.starts());
  }

  @Test
  void saysWhichLinesStickOut() {
    Breaks breaks = TotalFit.breakLines(words(40, 130, 40, 45), Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {1, 3, 9}, breaks.at());
    assertArrayEquals(new boolean[] {false, true, false}, breaks.overfull());
    assertEquals(-1, breaks.ratios()[1]);
  }

  @Test
  void takesTheLoosestLineBeforeOneSticksOut() {
    Breaks breaks = TotalFit.breakLines(words(20, 90, 90), Measure.of(100), PLAIN);
    assertEquals(3, breaks.lines());
    assertArrayEquals(new boolean[3], breaks.overfull());
    assertEquals(0, breaks.ratios()[0], "nothing in it can stretch");
  }

  @Test
  void fitsLinesOfDifferentMeasures() {
    Measure dropCap =
        new Measure() {
          @Override
          public long width(int line) {
            return line < 2 ? 50 : 100;
          }

          @Override
          public int constantFrom() {
            return 2;
          }
        };
    Breaks breaks = TotalFit.breakLines(words(20, 20, 20, 20, 45, 45, 45), dropCap, PLAIN);
    assertArrayEquals(new int[] {3, 7, 11, 15}, breaks.at());
  }

  @Test
  void shortensTheFirstLineByItsIndent() {
    Items items = words(45, 45, 45, 45);
    assertArrayEquals(
        new int[] {1, 5, 9}, TotalFit.breakLines(items, Measure.indented(100, 50), PLAIN).at());
  }

  @Test
  void anEmptyParagraphHasNoLines() {
    assertEquals(0, TotalFit.breakLines(new Items(), Measure.of(100), PLAIN).lines());
    Items glue = new Items().glue(5, 1, 1).glue(5, 1, 1).penalty(0, 50, false);
    assertEquals(0, TotalFit.breakLines(glue, Measure.of(100), PLAIN).lines());
  }

  @Test
  void endsWithoutAForcedBreakToo() {
    Items items = new Items().box(60).glue(10, 5, 3).box(60).glue(10, 5, 3);
    Breaks breaks = TotalFit.breakLines(items, Measure.of(100), PLAIN);
    assertArrayEquals(new int[] {1, 3}, breaks.at());
  }

  @Test
  void makesNoEmptyLineOfGlueBeforeTheEnd() {
    Items items = new Items().box(100).glue(10, 5, 3).end(Items.FILL);
    Breaks breaks = TotalFit.breakLines(items, Measure.of(100), PLAIN);
    assertEquals(1, breaks.lines());
    assertTrue(breaks.overfull()[0]);
  }

  @Test
  void bearsMeasuresOfNothing() {
    for (long width : new long[] {0, -50, 1}) {
      Breaks breaks = TotalFit.breakLines(words(10, 10, 10), Measure.of(width), PLAIN);
      assertEquals(3, breaks.lines());
      assertTrue(breaks.overfull()[1]);
    }
  }

  @Test
  void avoidsHyphensInSuccessiveLines() {
    // Lines of 37+10+20+10+17 and a hyphen fit exactly; without hyphens they are somewhat loose.
    Items items = new Items().box(37);
    for (int i = 0; i < 6; i++) {
      items.glue(10, 20, 3).box(20).glue(10, 20, 3).box(17).penalty(6, 0, true).box(37);
    }
    items.end(Items.FILL);
    Settings lenient = new Settings(-1, 2_000, 10, 0, 0, 0, 0, 0);
    Settings strict = new Settings(-1, 2_000, 10, 100_000_000, 100_000_000, 0, 0, 0);
    int pairs = pairsOfHyphens(items, TotalFit.breakLines(items, Measure.of(100), lenient));
    assertEquals(6, pairs, "five, and the last line, which counts as one");
    assertEquals(0, pairsOfHyphens(items, TotalFit.breakLines(items, Measure.of(100), strict)));
  }

  @Test
  void noMoreThanTheLimitEndInHyphensUnlessALineWouldStickOut() {
    Items items = new Items().box(37);
    for (int i = 0; i < 6; i++) {
      items.glue(10, 20, 3).box(20).glue(10, 20, 3).box(17).penalty(6, 0, true).box(37);
    }
    items.end(Items.FILL);
    Items narrow = new Items().box(90);
    for (int i = 0; i < 5; i++) narrow.penalty(10, 0, true).box(90);
    narrow.end(Items.FILL);
    for (int limit = 1; limit <= 3; limit++) {
      Settings settings = new Settings(-1, 2_000, 10, 0, 0, 0, limit, 0);
      Breaks breaks = TotalFit.breakLines(items, Measure.of(100), settings);
      assertEquals(limit, hyphensInSuccession(items, breaks));
      breaks = TotalFit.breakLines(narrow, Measure.of(100), settings);
      assertEquals(5, hyphensInSuccession(narrow, breaks), "each word is as wide as a line");
    }
  }

  private static int hyphensInSuccession(Items items, Breaks breaks) {
    int most = 0;
    int now = 0;
    for (int at : breaks.at()) {
      now = items.flagged(at) && items.penalty(at) > -Items.INFINITE ? now + 1 : 0;
      most = Math.max(most, now);
    }
    return most;
  }

  private static int pairsOfHyphens(Items items, Breaks breaks) {
    int pairs = 0;
    for (int i = 1; i < breaks.lines(); i++) {
      if (items.flagged(breaks.at()[i]) && items.flagged(breaks.at()[i - 1])) {
        pairs++;
      }
    }
    return pairs;
  }

  @Test
  void aMillionWordsTakeAboutASecond() {
    Items items = new Items();
    for (int i = 0; i < 2_000_000; i++) {
      items.box(10 + i * 7L % 31);
      items.glue(10, 5, 3);
    }
    items.box(5).end(Items.FILL);
    Breaks breaks =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> TotalFit.breakLines(items, Measure.of(400), Settings.justified(10, 2)));
    assertTrue(breaks.lines() > 130_000);
  }

  @Test
  void longRunsOfOneKindAreNoTrap() {
    Items boxes = new Items();
    Items glue = new Items().box(1);
    Items penalties = new Items().box(1);
    Items forced = new Items();
    for (int i = 0; i < 1_000_000; i++) {
      boxes.box(5);
      glue.glue(5, 1, 1);
      penalties.penalty(0, 1 + i % 50, i % 2 == 0);
      forced.penalty(0, -Items.INFINITE, false);
    }
    for (Items items : new Items[] {boxes, glue.box(1), penalties.box(1), forced}) {
      items.end(Items.FILL);
      assertTimeout(
          Duration.ofSeconds(10),
          () -> TotalFit.breakLines(items, Measure.of(100), Settings.justified(10, 2)));
    }
  }
}
