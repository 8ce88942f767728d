package leafpress.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import org.junit.jupiter.api.Test;

/** Impositions by the numbers of the trade. */
class ImpositionTest {
  private static final Size A4 = new Size(Length.mm(297), Length.mm(210));
  private static final Size A5 = new Size(Length.mm(148.5), Length.mm(210));

  @Test
  void eightPagesAreTwoSheetsOfABooklet() {
    Imposition booklet = new SaddleStitch(0).impose(8, A5, A4);
    assertEquals("8 1 | 2 7 | 6 3 | 4 5", pages(booklet));
    assertEquals(Flip.SHORT_EDGE, booklet.flip());
    assertEquals(2, booklet.sheets());
  }

  @Test
  void blanksStandBeforeTheBackCover() {
    Imposition booklet = new SaddleStitch(0).impose(6, A5, A4);
    assertEquals(2, booklet.blanks());
    assertEquals("6 1 | 2 | 3 | 4 5", pages(booklet));
  }

  @Test
  void innerSheetsMoveTowardsTheSpine() {
    Imposition booklet = new SaddleStitch(Length.mm(0.1)).impose(12, A5, A4);
    assertEquals("5 148.30 148.50, 8 0.20 148.50", places(booklet, 4));
  }

  /** By hand: the innermost of 16 sheets of 0.11 mm stands 15 × 0.11 × 1.2 = 1.98 mm in. */
  @Test
  void sixtyFourPagesCreepByAlmostTwoMillimetres() {
    long creep = SaddleStitch.creep(Length.mm(0.11));
    Imposition booklet = new SaddleStitch(creep).impose(64, A5, A4);
    assertEquals("1 148.50 148.50, 64 0.00 148.50", places(booklet, 0));
    assertEquals("2 0.00 148.50, 63 148.50 148.50", places(booklet, 1));
    assertEquals("3 148.37 148.50, 62 0.13 148.50", places(booklet, 2));
    assertEquals("15 147.58 148.50, 50 0.92 148.50", places(booklet, 14));
    assertEquals("31 146.52 148.50, 34 1.98 148.50", places(booklet, 30));
    assertEquals("32 1.98 148.50, 33 146.52 148.50", places(booklet, 31));
    // What moves over the spine is not printed on the page beside it.
    List<Box> seen =
        booklet.sides().get(31).stream().map(place -> booklet.seen(31, place)).toList();
    assertEquals(148.50, Length.toMm(seen.get(0).right()), 0.001);
    assertEquals(1.98, Length.toMm(seen.get(0).x()), 0.001);
    assertEquals(148.50, Length.toMm(seen.get(1).x()), 0.001);
    assertEquals(295.02, Length.toMm(seen.get(1).right()), 0.001);
  }

  @Test
  void thickBooksAreFoldedInSections() {
    Imposition book = new SaddleStitch(Length.mm(0.1), 16).impose(37, A5, A4);
    assertEquals("saddle:16", book.name());
    assertEquals(3, book.blanks());
    assertEquals(
        "16 1 | 2 15 | 14 3 | 4 13 | 12 5 | 6 11 | 10 7 | 8 9"
            + " | 32 17 | 18 31 | 30 19 | 20 29 | 28 21 | 22 27 | 26 23 | 24 25"
            + " | 37 33 | 34 | 35 | 36",
        pages(book));
    assertEquals(List.of(7, 15, 19), innermost(book));
    assertEquals("17 148.50 148.50, 32 0.00 148.50", places(book, 8)); // creep begins anew
    assertEquals("24 0.30 148.50, 25 148.20 148.50", places(book, 15));
    assertEquals(List.of(1), innermost(Folded.z(A4).impose(6, A5, A4)));
    assertEquals(List.of(3), innermost(new SaddleStitch(0).impose(8, A5, A4)));
    assertEquals(List.of(), innermost(new Grid(2, 2, false, true).impose(8, A5, A4)));
  }

  private static List<Integer> innermost(Imposition imposition) {
    return IntStream.range(0, imposition.sides().size())
        .filter(imposition::isInnermost)
        .boxed()
        .toList();
  }

  @Test
  void foldsAreAsTheStandardsHaveThem() {
    Imposition letter = Folded.letter(A4).impose(6, A5, A4);
    assertEquals("1 197.00 100.00, 2 0.00 97.00, 6 97.00 100.00", places(letter, 0));
    assertEquals("3 0.00 100.00, 4 100.00 100.00, 5 200.00 97.00", places(letter, 1));
    assertEquals("97.00 197.00", folds(letter, 0));
    assertEquals("100.00 200.00", folds(letter, 1));
    Imposition z = Folded.z(A4).impose(6, A5, A4);
    assertEquals("1 198.00 99.00, 5 0.00 99.00, 6 99.00 99.00", places(z, 0));
    assertEquals("2 0.00 99.00, 3 99.00 99.00, 4 198.00 99.00", places(z, 1));
    Imposition gate = Folded.gate(A4).impose(6, A5, A4);
    assertEquals("1 223.00 74.00, 2 0.00 74.00, 6 74.00 149.00", places(gate, 0));
    assertEquals("3 0.00 74.00, 4 74.00 149.00, 5 223.00 74.00", places(gate, 1));
    Imposition double8 = Folded.doubleParallel(A4).impose(8, A5, A4);
    assertEquals("1 222.25 74.75, 2 0.00 73.75, 3 73.75 73.75, 8 147.50 74.75", places(double8, 0));
    assertEquals("4 0.00 74.75, 5 74.75 74.75, 6 149.50 73.75, 7 223.25 73.75", places(double8, 1));
    Imposition half = Folded.half(A4).impose(4, A5, A4);
    assertEquals("4 1 | 2 3", pages(half));
    Size us = new Size(Length.inch(11), Length.inch(8.5));
    assertEquals(
        "1 185.74 93.66, 2 0.00 92.07, 6 92.07 93.66",
        places(Folded.letter(us).impose(6, A5, us), 0));
  }

  @Test
  void theOtherEdgeTurnsTheBacksUpsideDown() {
    Imposition booklet = new SaddleStitch(0).impose(4, A5, A4).flipped(Flip.LONG_EDGE);
    assertEquals("2 148.50 148.50, 3 0.00 148.50", places(booklet, 1));
    assertEquals(List.of(1, 1), booklet.sides().get(1).stream().map(Place::turns).toList());
    assertEquals(List.of(0, 0), booklet.sides().get(0).stream().map(Place::turns).toList());
  }

  @Test
  void cardsTouchInTheMiddleOfTheSheet() {
    Size card = new Size(Length.mm(105), Length.mm(148));
    Size portrait = new Size(A4.height(), A4.width());
    Imposition cards = new Grid(2, 2, true, true).impose(2, card, portrait);
    assertEquals("1 1 1 1 | 2 2 2 2", pages(cards));
    assertEquals(0.5, Length.toMm(cards.sides().get(0).get(0).box().y()), 0.001);
    assertEquals(Flip.LONG_EDGE, cards.flip());
  }

  /** Eight business cards of 85 × 55 mm with 3 mm of bleed each: 6 mm from cut to cut. */
  @Test
  void cardsWithBleedStandApart() {
    Size card = new Size(Length.mm(85), Length.mm(55));
    Size portrait = new Size(A4.height(), A4.width());
    Imposition cards = new Grid(2, 4, true, true, Length.mm(6)).impose(2, card, portrait);
    assertEquals(
        "17.0,29.5 108.0,29.5 17.0,90.5 108.0,90.5 17.0,151.5 108.0,151.5 17.0,212.5 108.0,212.5",
        cards.sides().get(0).stream()
            .map(place -> corner(place.box()))
            .collect(Collectors.joining(" ")));
    assertEquals(
        "cuts across 17.0 102.0 108.0 193.0, down 29.5 84.5 90.5 145.5 151.5 206.5 212.5 267.5",
        cuts(Ticks.of(cards, 0)));
    assertEquals(List.of(), Ticks.of(cards, 1));
  }

  private static String corner(Box box) {
    return String.format(Locale.ROOT, "%.1f,%.1f", Length.toMm(box.x()), Length.toMm(box.y()));
  }

  private static String cuts(List<Ticks.Tick> ticks) {
    return "cuts across "
        + ticks.stream()
            .filter(tick -> tick.fromX() == tick.toX())
            .map(tick -> String.format(Locale.ROOT, "%.1f", Length.toMm(tick.fromX())))
            .distinct()
            .collect(Collectors.joining(" "))
        + ", down "
        + ticks.stream()
            .filter(tick -> tick.fromY() == tick.toY())
            .map(tick -> String.format(Locale.ROOT, "%.1f", Length.toMm(tick.fromY())))
            .distinct()
            .collect(Collectors.joining(" "));
  }

  @Test
  void largePagesAreMadeSmallerAndSmallOnesNotLarger() {
    Imposition two = new Grid(2, 1, false, true).impose(4, new Size(A4.height(), A4.width()), A4);
    assertEquals("1 0.01 148.48, 2 148.51 148.48", places(two, 0));
    Imposition small = Grid.single(false).impose(1, A5, A4);
    assertEquals("1 74.25 148.50", places(small, 0));
  }

  /** Page numbers by side, as they stand from left to right. */
  private static String pages(Imposition imposition) {
    return imposition.sides().stream()
        .map(
            side ->
                side.stream()
                    .sorted((a, b) -> Long.compare(a.box().x(), b.box().x()))
                    .map(place -> String.valueOf(place.page() + 1))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  /** Page, left edge and width in millimetres. */
  private static String places(Imposition imposition, int side) {
    return imposition.sides().get(side).stream()
        .sorted((a, b) -> a.page() - b.page())
        .map(
            p ->
                String.format(
                    Locale.ROOT,
                    "%d %.2f %.2f",
                    p.page() + 1,
                    Length.toMm(p.box().x()),
                    Length.toMm(p.box().width())))
        .collect(Collectors.joining(", "));
  }

  private static String folds(Imposition imposition, int side) {
    return imposition.folds(side).stream()
        .map(at -> String.format(Locale.ROOT, "%.2f", Length.toMm(at)))
        .collect(Collectors.joining(" "));
  }
}
