package leafpress.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every imposition must be, for any number of pages, any paper and both edges of turning. */
class ImpositionProperties {
  private static final Size A4 = new Size(Length.mm(297), Length.mm(210));
  private static final Size A5 = new Size(Length.mm(148), Length.mm(210));
  private static final Size LETTER = new Size(Length.inch(11), Length.inch(8.5));

  @Property(tries = 200)
  void everyPageStandsOnce(
      @ForAll("schemes") Scheme scheme,
      @ForAll @IntRange(min = 1, max = 130) int pages,
      @ForAll("papers") Size paper,
      @ForAll Flip flip) {
    Imposition imposition = scheme.impose(pages, A5, paper).flipped(flip);
    assertEquals(IntStream.range(0, pages).boxed().toList(), placed(imposition));
  }

  @Property(tries = 200)
  void nothingOverlapsOrLeavesThePaper(
      @ForAll("schemes") Scheme scheme,
      @ForAll @IntRange(min = 1, max = 40) int pages,
      @ForAll("papers") Size paper,
      @ForAll Flip flip) {
    Imposition imposition = scheme.impose(pages, A5, paper).flipped(flip);
    Box sheet = new Box(0, 0, paper.width(), paper.height());
    for (List<Place> side : imposition.sides()) {
      for (Place place : side) {
        assertTrue(sheet.contains(place.box()), () -> place + " on " + paper);
        for (Place other : side) {
          boolean apart = other == place || Boxes.common(place.box(), other.box()).isEmpty();
          assertTrue(apart, () -> place + " and " + other);
        }
      }
    }
  }

  @Property(tries = 100)
  void aBookletFoldsIntoItsPages(
      @ForAll @IntRange(min = 1, max = 130) int pages,
      @ForAll @IntRange(min = 0, max = 20) int creep,
      @ForAll("papers") Size paper,
      @ForAll Flip flip) {
    SaddleStitch scheme = new SaddleStitch(Length.mm(creep / 100.0));
    Imposition imposition = scheme.impose(pages, A5, paper).flipped(flip);
    int padded = (pages + 3) / 4 * 4;
    assertEquals(padded, pages + imposition.blanks());
    for (int number = 1; number < pages; number += 2) {
      // The last page is the last of the padded ones: blanks stand before it.
      if (number + 1 == pages && imposition.blanks() > 0) continue;
      backs(imposition, number - 1, number);
    }
    for (List<Place> side : imposition.sides()) {
      if (side.size() < 2) continue;
      int left = number(side.get(0), pages, padded);
      assertEquals(padded + 1, left + number(side.get(1), pages, padded));
    }
  }

  /** However many pages are folded together: each leaf has two pages that follow each other. */
  @Property(tries = 100)
  void sectionsFoldIntoTheirPages(
      @ForAll @IntRange(min = 1, max = 130) int pages,
      @ForAll @IntRange(min = 1, max = 9) int sheets,
      @ForAll("papers") Size paper,
      @ForAll Flip flip) {
    SaddleStitch scheme = new SaddleStitch(Length.mm(0.1), 4 * sheets);
    Imposition imposition = scheme.impose(pages, A5, paper).flipped(flip);
    for (int number = 1; number < pages; number += 2) {
      if (number + 1 == pages && imposition.blanks() > 0) continue;
      backs(imposition, number - 1, number);
    }
    int together = 0; // sheets since the last innermost side
    for (int side = 1; side < imposition.sides().size(); side += 2) {
      together++;
      if (!imposition.isInnermost(side)) continue;
      assertTrue(together == sheets || side == imposition.sides().size() - 1);
      together = 0;
    }
    assertEquals(0, together);
  }

  @Property(tries = 100)
  void aRepeatedLeafHasItsVersoBehindEveryRecto(
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @IntRange(min = 1, max = 4) int rows,
      @ForAll @IntRange(min = 0, max = 6) int gap,
      @ForAll("papers") Size paper,
      @ForAll Flip flip) {
    Size card = new Size(paper.width() / 5, paper.height() / 5);
    Scheme scheme = new Grid(columns, rows, true, true, Length.mm(gap));
    Imposition sheet = scheme.impose(2, card, paper).flipped(flip);
    assertEquals(columns * rows, sheet.sides().get(0).size());
    List<Box> behind = sheet.sides().get(0).stream().map(p -> sheet.behind(p.box())).toList();
    List<Box> versos = sheet.sides().get(1).stream().map(Place::box).toList();
    same(versos, behind);
  }

  @Property(tries = 50)
  void panelsOfFoldsAreBackedByPanelsAsWide(@ForAll("papers") Size paper, @ForAll Flip flip) {
    for (Folded fold : folds(paper)) {
      Imposition sheet = fold.impose(fold.panels().size(), A5, paper).flipped(flip);
      List<Box> behind = sheet.sides().get(0).stream().map(p -> sheet.behind(p.box())).toList();
      List<Box> back = sheet.sides().get(1).stream().map(Place::box).toList();
      same(back, behind);
      long sum = sheet.sides().get(0).stream().mapToLong(p -> p.box().width()).sum();
      assertEquals(paper.width(), sum, fold.name());
      for (int side = 0; side < 2; side++) {
        for (long at : sheet.folds(side)) {
          List<Place> places = sheet.sides().get(side);
          assertTrue(
              places.stream().anyMatch(p -> p.box().x() == at), fold.name() + " side " + side);
        }
      }
    }
  }

  /** The page behind a recto is its verso, in the same place seen through the sheet. */
  private static void backs(Imposition imposition, int recto, int verso) {
    for (int side = 0; side < imposition.sides().size(); side += 2) {
      for (Place front : imposition.sides().get(side)) {
        boolean odd = front.page() == recto;
        boolean even = front.page() == verso;
        if (!odd && !even) continue;
        Box behind = imposition.behind(front.box());
        int other = odd ? verso : recto;
        List<Place> back = imposition.sides().get(side + 1);
        assertTrue(
            back.stream().anyMatch(p -> p.page() == other && near(p.box(), behind)),
            () -> front + " has not " + other + " behind it: " + back);
      }
    }
  }

  private static int number(Place place, int pages, int padded) {
    return place.page() == pages - 1 ? padded : place.page() + 1;
  }

  private static List<Integer> placed(Imposition imposition) {
    List<Integer> pages = new ArrayList<>();
    for (List<Place> side : imposition.sides()) for (Place place : side) pages.add(place.page());
    return pages.stream().sorted().toList();
  }

  /** The same boxes in any order; a scaled point is five nanometres, and odd sums lose one. */
  private static void same(List<Box> some, List<Box> others) {
    assertEquals(some.size(), others.size());
    for (Box box : some) {
      assertTrue(others.stream().anyMatch(other -> near(box, other)), () -> box + ": " + others);
    }
  }

  private static boolean near(Box a, Box b) {
    return Math.abs(a.x() - b.x()) <= 2
        && Math.abs(a.y() - b.y()) <= 2
        && Math.abs(a.right() - b.right()) <= 2
        && Math.abs(a.bottom() - b.bottom()) <= 2;
  }

  private static List<Folded> folds(Size paper) {
    return List.of(
        Folded.letter(paper),
        Folded.z(paper),
        Folded.gate(paper),
        Folded.half(paper),
        Folded.doubleParallel(paper));
  }

  @Provide
  Arbitrary<Size> papers() {
    Size portrait = new Size(A4.height(), A4.width());
    return Arbitraries.of(A4, LETTER, portrait, new Size(Length.mm(420), Length.mm(297)));
  }

  @Provide
  Arbitrary<Scheme> schemes() {
    List<Scheme> schemes = new ArrayList<>(List.of(new SaddleStitch(0), new SaddleStitch(0, 16)));
    for (boolean twoSided : new boolean[] {true, false}) {
      schemes.add(Grid.single(twoSided));
      schemes.add(new Grid(2, 1, false, twoSided));
      schemes.add(new Grid(2, 2, false, twoSided));
      schemes.add(new Grid(3, 5, false, twoSided, Length.mm(5)));
    }
    for (boolean tumbled : new boolean[] {true, false}) {
      schemes.add(new OneForm(Grid.single(true), tumbled, Length.mm(6)));
      schemes.add(new OneForm(new SaddleStitch(0, 16), tumbled, 0));
    }
    return Arbitraries.of(schemes);
  }
}
