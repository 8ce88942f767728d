package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leafpress.conformance.Faithful;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.makeup.Inspection;
import leafpress.page.Ground;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.style.Child;
import leafpress.style.Styled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats of a user's own: a file is all that they need. */
class OwnFormatsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accordion-fold       | z-fold | from the left, towards you and away from you by turns",
        "double-parallel-fold | double parallel fold | the right half over the left one, then once more the same way"
      })
  void anArticleIsFittedToItsPanels(String format, String name, String folding) throws Exception {
    Path manuscript = manuscript(format);
    Findings findings = new Findings();
    Order asked = Prepared.order(manuscript, "", format, "");
    Prepared leaflet = Prepared.of(asked, findings);
    Fitting fitting = leaflet.fitting(findings);
    Pages pages = leaflet.pages(findings);
    assertTrue(fitting.noFit().isEmpty(), () -> findings.sorted().toString());
    assertEquals(8, pages.pages().size());
    String fold = format.startsWith("accordion") ? "z-fold" : format;
    assertEquals("leaflet " + format + " panels " + fold, bodyClass(leaflet));
    Inspection.of(fitting.styled(), fitting.frame(), pages, findings);
    Order order = Order.all(manuscript, folder.resolve("dist"));
    assertEquals(0, Press.print(order, Progress.NONE).failed().size());
    Path made = order.dist().resolve("leaflets/one.en." + format + ".pdf");
    assertEquals(List.of(), Faithful.pdf(Proof.of(manuscript), Files.readAllBytes(made)));
    Path ticket = order.dist().resolve("leaflets/one.en." + format + ".ticket.txt");
    String said = Files.readString(ticket);
    assertTrue(said.contains(name + " on A4, landscape"), said);
    assertTrue(said.contains("ticks up; " + folding), said);
  }

  static List<String> formats() throws IOException {
    try (var files = Files.list(Path.of("src/test/formats"))) {
      return files.map(f -> f.getFileName().toString().replace(".yml", "")).sorted().toList();
    }
  }

  /** As {@link EveryFormatTest} has it for the formats of the program. */
  @ParameterizedTest
  @MethodSource("formats")
  void allIsSetInsideItsPage(String format) throws Exception {
    Path manuscript = Files.createDirectories(folder.resolve("manuscript"));
    for (String file : List.of("publication.yml", "glossary.csv", "zh-Hans", "en")) {
      copy(Path.of("manuscript").resolve(file), manuscript.resolve(file));
    }
    Path formats = Files.createDirectories(manuscript.resolve("styles/formats"));
    copy(Path.of("src/test/formats/" + format + ".yml"), formats.resolve(format + ".yml"));
    int set = 0;
    for (String article : List.of("rheumatology", "multiple-sclerosis")) {
      for (String language : List.of("en", "zh-Hans")) {
        if (setInside(Prepared.order(manuscript, article, format, language))) set++;
      }
    }
    assertTrue(set > 0);
  }

  /** Whether a leaflet is set; it may be refused. */
  private static boolean setInside(Order order) throws Exception {
    Findings findings = new Findings();
    Prepared leaflet = Prepared.of(order, findings);
    Fitting fitting = leaflet.fitting(findings);
    Pages pages = leaflet.pages(findings);
    if (fitting.noFit().isPresent()) return false;
    Inspection.of(fitting.styled(), fitting.frame(), pages, findings);
    assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
    inside(pages);
    return true;
  }

  /** No ground reaches into the last 5 mm of a page, but for one that bleeds. */
  private static void inside(Pages pages) {
    long safe = Length.mm(5);
    for (Page page : pages.pages()) {
      for (Placed placed : page.content()) {
        if (!(placed instanceof Ground)) continue;
        Box box = ((Ground) placed).box();
        String shown = page.label() + ": " + box;
        assertTrue(box.x() >= safe && box.x() + box.width() <= page.width() - safe, shown);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** What a style sets for large print holds for each format that is large print. */
  @Test
  void largePrintOnOtherPaperIsLargeAsWell() throws Exception {
    Path manuscript = manuscript("letter-large-print");
    Findings findings = new Findings();
    Prepared leaflet =
        Prepared.of(Prepared.order(manuscript, "", "letter-large-print", ""), findings);
    assertEquals("leaflet letter-large-print large-print", bodyClass(leaflet));
    TypeSizes sizes = TypeSizes.of(leaflet.pages(findings));
    assertEquals(Length.pt(18), sizes.body());
    assertEquals(Length.pt(18), sizes.smallest());
    assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
  }

  @Test
  void aStyleWithoutLargePrintMakesNone() throws Exception {
    Path manuscript = manuscript("letter-large-print");
    Path dist = folder.resolve("dist");
    Order order =
        new Order(
            manuscript,
            dist,
            Optional.empty(),
            Optional.of("letter-large-print"),
            Optional.of("reader"),
            Optional.empty(),
            1);
    Report report = Press.print(order, Progress.NONE);
    assertEquals(1, report.failed().size());
    String found = report.findings().sorted().toString();
    assertTrue(found.contains("is large print, of 18 pt or more; the style “reader” sets"), found);
    assertFalse(Files.exists(dist.resolve("leaflets/one.en.letter-large-print.pdf")));
  }

  private Path manuscript(String format) throws IOException {
    return SmallPublication.in(folder.resolve("manuscript"))
        .article("en/one", RandomManuscript.of(new Random(8), false, 350))
        .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
        .file(
            "styles/formats/" + format + ".yml",
            Files.readString(Path.of("src/test/formats/" + format + ".yml")))
        .leaflet("format: " + format)
        .written();
  }

  private static String bodyClass(Prepared leaflet) {
    for (Child child : leaflet.styled().root().children()) {
      boolean body = child instanceof Styled && ((Styled) child).element().is("body");
      if (body) return ((Styled) child).element().get("class");
    }
    return "";
  }
}
