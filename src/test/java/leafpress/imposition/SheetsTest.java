package leafpress.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.geometry.Size;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Document;
import leafpress.page.Ground;
import leafpress.page.Label;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Shape;
import leafpress.page.Tag;
import org.junit.jupiter.api.Test;

/** Boxes, marks and margins of sheets, in millimetres. */
class SheetsTest {
  private static final Size A4 = new Size(Length.mm(297), Length.mm(210));

  /** A letter fold whose cover has a ground to all its edges. */
  private final Imposition fold = Folded.letter(A4).impose(6, A4, A4);

  @Test
  void pressSheetsHaveBleedAtCutsAndNoneAtFolds() throws Exception {
    PressSheets sheets =
        PressSheets.of(pages(), fold, Length.mm(3), "A leaflet 干", List.of(face()));
    assertEquals("15.0 15.0 297.0 210.0", mm(sheets.trim()));
    assertEquals("12.0 12.0 303.0 216.0", mm(sheets.bleed()));
    Page outside = sheets.sheets().pages().get(0);
    assertEquals(327, Length.toMm(outside.width()), 0.01);
    assertEquals(240, Length.toMm(outside.height()), 0.01);
    // The cover is at the right: 197 mm from the left, cut at top, right and bottom.
    assertEquals("212.0 12.0 103.0 216.0", grounds(outside));
  }

  /** A ground that reaches 20 mm out of each panel: into the bleed at cuts, not over a fold. */
  @Test
  void groundsEndAtFolds() throws Exception {
    List<Page> wide = new ArrayList<>();
    for (Page page : pages().pages()) {
      long out = Length.mm(20);
      Box band = new Box(-out, Length.mm(50), page.width() + 2 * out, Length.mm(10));
      Ground ground = new Ground(Artifact.LAYOUT, band, Color.BLACK);
      wide.add(new Page(page.width(), page.height(), "", List.of(ground)));
    }
    Pages all = new Pages(pages().document(), wide, pages().structure(), List.of(), List.of());
    List<Page> press =
        PressSheets.of(all, fold, Length.mm(3), "", List.of(face())).sheets().pages();
    assertEquals(
        "212.0 65.0 103.0 10.0|12.0 65.0 100.0 10.0|112.0 65.0 100.0 10.0", grounds(press.get(0)));
    assertEquals(
        "12.0 65.0 103.0 10.0|115.0 65.0 100.0 10.0|215.0 65.0 100.0 10.0", grounds(press.get(1)));
    String home = grounds(HomeSheets.of(all, fold).pages().get(1));
    assertEquals("5.0 50.0 95.0 10.0|100.0 50.0 100.0 10.0|200.0 50.0 92.0 10.0", home);
  }

  @Test
  void marksStandOutsideOfTheBleed() throws Exception {
    PressSheets sheets = PressSheets.of(pages(), fold, Length.mm(3), "A leaflet", List.of(face()));
    List<Shape> marks = shapes(sheets.sheets().pages().get(0));
    assertEquals(8 + 2, marks.size());
    for (Shape mark : marks) {
      assertEquals(Color.REGISTRATION, mark.stroke().orElseThrow());
      assertEquals(0.25, Length.toPt(mark.strokeWidth()), 0.001);
      for (int i = 0; i < mark.outline().points().length; i += 2) {
        Box at = new Box(mark.outline().points()[i], mark.outline().points()[i + 1], 1, 1);
        assertTrue(Boxes.common(Boxes.grown(sheets.bleed(), -2), at).isEmpty(), mm(at));
      }
    }
    assertEquals("15.0,12.0 15.0,7.0", points(marks.get(0)));
    assertEquals("112.0", points(marks.get(8)).split(",")[0]);
    assertEquals("212.0", points(marks.get(9)).split(",")[0]);
  }

  @Test
  void homeSheetsStayWithinWhatOfficePrintersReach() throws Exception {
    Pages sheets = HomeSheets.of(pages(), fold);
    Page outside = sheets.pages().get(0);
    assertEquals(297, Length.toMm(outside.width()), 0.001);
    assertEquals("197.0 5.0 95.0 200.0", grounds(outside));
    assertEquals(List.of(), shapes(outside));
    List<Shape> ticks = shapes(sheets.pages().get(1));
    assertEquals(
        "100.0,5.0 100.0,8.0|100.0,202.0 100.0,205.0|200.0,5.0 200.0,8.0|200.0,202.0 200.0,205.0",
        ticks.stream().map(SheetsTest::points).collect(Collectors.joining("|")));
  }

  @Test
  void checksHoldWhatIsSafe() throws Exception {
    PressSheets sheets = PressSheets.of(pages(), fold, Length.mm(3), "A leaflet", List.of(face()));
    List<Check> checks = new ArrayList<>(Checks.order(fold, 6));
    checks.addAll(Checks.press(sheets, fold));
    checks.addAll(Checks.home(HomeSheets.of(pages(), fold), fold));
    assertEquals(
        "true 6/6; true 1 sheet; false 2.0 mm; the least is 5.0 mm; true 70.6 mm; the least is"
            + " 3.0 mm; true 0 across; true 0 without; true no images; true no lines; false 2.0 mm; the least is 5.0 mm",
        checks.stream().map(c -> c.passed() + " " + c.detail()).collect(Collectors.joining("; ")));
  }

  @Test
  void checksFindAPageThatIsLostAndABackThatIsNotBehind() {
    assertEquals(List.of(false, true), passed(Checks.order(fold, 7)));
    List<Place> backs = new ArrayList<>(fold.sides().get(1));
    Place first = backs.get(0);
    backs.set(0, new Place(first.page(), first.box().moved(Length.mm(1), 0), 0));
    List<List<Place>> sides = List.of(fold.sides().get(0), backs);
    Imposition off =
        new Imposition("off", fold.paper(), true, fold.flip(), sides, fold.folds(), 1, 0);
    assertEquals(List.of(true, false), passed(Checks.order(off, 6)));
  }

  private static List<Boolean> passed(List<Check> checks) {
    return checks.stream().map(Check::passed).toList();
  }

  /** Lines that are thinner break up on the plate. */
  @Test
  void checksFindHairlines() throws Exception {
    for (double width : new double[] {0.2, 0.25, 1}) {
      List<Page> pages = new ArrayList<>(pages().pages());
      Page first = pages.get(0);
      List<Placed> content = new ArrayList<>(first.content());
      Box rule = new Box(Length.mm(20), Length.mm(20), Length.mm(50), Length.pt(width));
      content.add(new Ground(Artifact.LAYOUT, rule, Color.BLACK));
      pages.set(0, new Page(first.width(), first.height(), "", content));
      Pages ruled = new Pages(pages().document(), pages, pages().structure(), List.of(), List.of());
      PressSheets sheets = PressSheets.of(ruled, fold, Length.mm(3), "", List.of(face()));
      Check lines =
          Checks.press(sheets, fold).stream()
              .filter(check -> check.name().equals("lines are thick enough"))
              .findFirst()
              .orElseThrow();
      assertEquals(width >= 0.25, lines.passed(), lines.detail());
      assertEquals(Length.show(Length.pt(width)) + " pt; the least is 0.25 pt", lines.detail());
    }
  }

  /**
   * A band across the sheet needs none above and below; a picture that is flush with a cut does.
   */
  @Test
  void picturesNeedBleedWhereTheyReachACut() throws Exception {
    for (double[] beyond : new double[][] {{3, 1}, {4, 1}, {2.9, 0}, {0, 0}, {-0.5, 1}}) {
      Check bleed = drawn("pictures that are cut have bleed", -beyond[0], 40);
      assertEquals(beyond[1] == 1, bleed.passed(), beyond[0] + " mm: " + bleed.detail());
    }
  }

  /** The front is folded 97 and 197 mm from its left edge. */
  @Test
  void picturesEndAtFolds() throws Exception {
    assertTrue(drawn("pictures end at folds", 10, 97).passed());
    assertTrue(drawn("pictures end at folds", 97, 197).passed());
    assertFalse(drawn("pictures end at folds", 10, 97.5).passed());
    assertEquals("2 across", drawn("pictures end at folds", 96, 198).detail());
  }

  /** What a check says of a picture on the front, from and to so many mm from its left edge. */
  private Check drawn(String name, double from, double to) throws Exception {
    PressSheets sheets = PressSheets.of(pages(), fold, Length.mm(3), "", List.of(face()));
    long left = sheets.trim().x() + Length.mm(from);
    long right = sheets.trim().x() + Length.mm(to);
    long top = sheets.trim().y() + Length.mm(50);
    Outline.Pen pen = new Outline.Pen().move(left, top).line(right, top);
    Outline area = pen.line(right, top + Length.mm(9)).line(left, top + Length.mm(9)).outline();
    Shape shape = new Shape(Artifact.LAYOUT, area, Optional.of(Color.BLACK), Optional.empty(), 0);
    List<Page> sides = new ArrayList<>(sheets.sheets().pages());
    sides.set(0, new Page(sides.get(0).width(), sides.get(0).height(), "", List.of(shape)));
    Pages with = new Pages(pages().document(), sides, pages().structure(), List.of(), List.of());
    PressSheets drawn = new PressSheets(with, sheets.trim(), sheets.bleed());
    return Checks.press(drawn, fold).stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Page 1 has a ground all over; page 2 a word that stands 2 mm from the left. */
  private static Pages pages() throws Exception {
    List<Page> pages = new ArrayList<>();
    double[] widths = {100, 97, 100, 100, 97, 100};
    for (int i = 0; i < 6; i++) {
      long width = Length.mm(widths[i]);
      List<Placed> content = new ArrayList<>();
      Box all = new Box(0, 0, width, A4.height());
      if (i == 0) content.add(new Ground(Artifact.LAYOUT, all, Color.BLACK));
      if (i == 1) {
        long middle = Length.mm(100);
        content.addAll(
            Label.set("unsafe words", List.of(face()), Length.pt(12), Length.mm(2), middle, false));
      }
      pages.add(new Page(width, A4.height(), "", content));
    }
    Document document = Document.of("Sheets", "en", "2026-11-22", "sheets");
    Tag root = new Tag(Role.DOCUMENT, Map.of(), List.of());
    return new Pages(document, pages, root, List.of(), List.of());
  }

  private static Face face() throws Exception {
    Path file = Path.of("styles/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    return Face.read("face", Files.readAllBytes(file), new Findings()).orElseThrow();
  }

  private static String grounds(Page page) {
    return page.content().stream()
        .filter(Ground.class::isInstance)
        .map(thing -> mm(((Ground) thing).box()))
        .collect(Collectors.joining("|"));
  }

  private static List<Shape> shapes(Page page) {
    return page.content().stream().filter(Shape.class::isInstance).map(Shape.class::cast).toList();
  }

  private static String points(Shape shape) {
    long[] p = shape.outline().points();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < p.length; i += 2) {
      String point =
          String.format(Locale.ROOT, "%.1f,%.1f", Length.toMm(p[i]), Length.toMm(p[i + 1]));
      text.append(i > 0 ? " " : "").append(point);
    }
    return text.toString();
  }

  private static String mm(Box box) {
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        Length.toMm(box.x()),
        Length.toMm(box.y()),
        Length.toMm(box.width()),
        Length.toMm(box.height()));
  }
}
