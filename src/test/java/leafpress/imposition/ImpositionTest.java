package leafpress.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
