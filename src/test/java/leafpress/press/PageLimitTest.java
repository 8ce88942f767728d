package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many pages a leaflet may have: {@code pages:} of an edition. */
class PageLimitTest {
  private static final String SENTENCE =
      "Ask the people who treat you what is known of this, and what is not known yet. ";

  @TempDir Path folder;

  @Test
  void whatTakesAPageTooManyIsSetTighter() throws Exception {
    String text = (SENTENCE.repeat(9) + "\n\n").repeat(3); // a little more than one page
    assertEquals(2, pages(text, "{}"));
    assertEquals(1, pages(text, "{at-most: 1}"));
    assertEquals(2, pages(text, "{at-most: 2}"));
  }

  @Test
  void notesWithoutRoomBesideTheTextStandInIt() throws Exception {
    String note = "> [!NOTE]\n> " + SENTENCE.repeat(3) + "\n\n";
    String text = (SENTENCE.repeat(2) + "\n\n" + note).repeat(5);
    assertEquals(2, pages(text, "{}"));
    assertEquals(1, pages(text, "{at-most: 1}"));
  }

  @Test
  void exactlySoManyPagesAreFilledOrFollowedByBlankOnes() throws Exception {
    String text = (SENTENCE.repeat(8) + "\n\n").repeat(5);
    assertEquals(2, pages(text, "{}"));
    assertEquals(2, pages(text, "{exactly: 2}"));
    assertEquals(4, pages(text, "{exactly: 4}"));
    assertEquals(4, pages("Little.\n", "{exactly: 4}"));
  }

  @Test
  void whatFitsNoWayIsRefused() throws Exception {
    Report report = report((SENTENCE.repeat(8) + "\n\n").repeat(20), "{at-most: 1}");
    List<String> said = report.findings().sorted().stream().map(Object::toString).toList();
    assertTrue(
        said.get(0).contains("lines are over the pages that the edition allows"), said::toString);
    assertFalse(Files.exists(folder.resolve("dist/leaflets/one.en.a4-handout.pdf")));
  }

  /** What a format wishes it has where the style can do it, and forgets where it cannot. */
  @Test
  void aFormatWishesForSoManyPages() throws Exception {
    String little = (SENTENCE.repeat(9) + "\n\n").repeat(3); // a little more than one page
    assertEquals(1, wished(little, ""));
    Order order = Order.all(folder.resolve("own"), folder.resolve("dist"));
    List<FitLine> table = Press.fit(order, false, new Findings());
    FitLine own = table.stream().filter(l -> l.format().equals("one-page")).findFirst().get();
    assertEquals(1, own.pages(), "the table of fits says what a build makes");
    String much = (SENTENCE.repeat(8) + "\n\n").repeat(20);
    int natural = pages(much, "{}");
    assertTrue(natural > 4, () -> natural + " pages");
    assertEquals(natural, wished(much, ""));
  }

  @Test
  void whatAnEditionSaysWinsOverItsFormat() throws Exception {
    String little = (SENTENCE.repeat(9) + "\n\n").repeat(3);
    assertEquals(2, wished(little, ", pages: {at-most: 2}"));
    assertEquals(4, wished(little, ", pages: {exactly: 4}"));
    Path manuscript = ownFormat((SENTENCE.repeat(8) + "\n\n").repeat(20), ", pages: {at-most: 1}");
    Report report = print(manuscript);
    assertTrue(report.findings().hasErrors());
    assertEquals(List.of(), report.made());
  }

  /** A booklet has as many pages as its articles take, whatever its format is made for. */
  @Test
  void aBookletIsNotHeldToTheWishOfItsFormat() throws Exception {
    Path manuscript =
        SmallPublication.in(folder.resolve("booklet"))
            .file("styles/formats/one-page.yml", onePage())
            .article("en/one", "One", SENTENCE)
            .edition("booklet: {format: one-page, outputs: [pdf]}")
            .written();
    Report report = print(manuscript);
    assertEquals(List.of(), report.findings().sorted());
    assertTrue(report.made().get(0).pages() > 1);
  }

  private int wished(String text, String keys) throws Exception {
    Report report = print(ownFormat(text, keys));
    assertEquals(List.of(), report.findings().sorted());
    return report.made().get(0).pages();
  }

  private Path ownFormat(String text, String keys) throws IOException {
    return SmallPublication.in(folder.resolve("own"))
        .file("styles/formats/one-page.yml", onePage())
        .article("en/one", "One", text)
        .leaflet("format: one-page" + keys)
        .written();
  }

  private static String onePage() throws IOException {
    String yaml = Files.readString(Path.of("styles/formats/a4-handout.yml"));
    return yaml.replace("at-most: 4", "at-most: 1");
  }

  private int pages(String text, String limit) throws Exception {
    Report report = report(text, limit);
    assertEquals(List.of(), report.findings().sorted());
    return report.made().get(0).pages();
  }

  private Report report(String text, String limit) throws IOException, WrongOrder {
    String pages = limit.equals("{}") ? "" : ", pages: " + limit;
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .article("en/one", "One", text)
            .leaflet("format: a4-handout" + pages)
            .written();
    return print(manuscript);
  }

  private Report print(Path manuscript) throws IOException, WrongOrder {
    return Press.print(Order.all(manuscript, folder.resolve("dist")), Progress.NONE);
  }
}
