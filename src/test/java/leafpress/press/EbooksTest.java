package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.conformance.EpubConformance;
import leafpress.conformance.EpubText;
import leafpress.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * E-books of a publication with one of everything: in one language, in two, in two the other way.
 */
class EbooksTest {
  private static final Path SAMPLE = Path.of("src/test/readers/sample");
  private static final Pattern PAGE =
      Pattern.compile("<li><a href=\"([^\"]*)#page-([^\"]*)\">([^<]*)</a></li>");

  @TempDir static Path dist;
  private static final Map<String, byte[]> BOOKS = new TreeMap<>();

  @BeforeAll
  static void print() throws Exception {
    Report report = Press.print(Order.all(SAMPLE, dist), Progress.NONE);
    assertEquals(List.of(), report.findings().sorted());
    for (Made made : report.made())
      if (made.file().endsWith(".epub"))
        BOOKS.put(
            made.file().replaceAll("booklet/readers\\.|\\.epub", ""),
            Files.readAllBytes(dist.resolve(made.file())));
  }

  private static String entry(String book, String name) throws IOException {
    return new String(EpubText.entries(BOOKS.get(book)).get(name), StandardCharsets.UTF_8);
  }

  @Test
  void thereIsOneForEachLanguageAndForEachPair() {
    assertEquals("[en, en+zh-Hans, zh-Hans, zh-Hans+en]", BOOKS.keySet().toString());
  }

  @Test
  void ownLintAndEpubCheckHaveNothingToSay() throws Exception {
    for (String name : BOOKS.keySet()) {
      Path file = dist.resolve("booklet/readers." + name + ".epub");
      assertEquals(List.of(), Press.lint(file, Watch.NONE).sorted());
      assertEquals(List.of(), EpubConformance.of(file).messages());
      assertEquals(List.of(), EpubConformance.of(file).oddUsages());
    }
  }

  @Test
  void theFirstLanguageLeads() throws IOException {
    String opf = entry("zh-Hans+en", "EPUB/package.opf");
    assertTrue(
        opf.contains("<dc:language>zh-Hans</dc:language>\n    <dc:language>en</dc:language>"));
    assertTrue(opf.contains("<dc:title id=\"title\" xml:lang=\"zh-Hans\">看一看的小册子<"), opf);
    String text = entry("zh-Hans+en", "EPUB/sample.xhtml");
    assertTrue(text.indexOf("可以变成其他") < text.indexOf("can become cells"), "pairs");
  }

  /** The labels are those of the PDF, each once, in order; each leads to its mark. */
  @Test
  void pagesAreThoseOfThePrintedBooklet() throws Exception {
    for (Proof proof : Proof.all(SAMPLE)) {
      String book = proof.name().replace("booklet/readers.", "");
      List<String> printed = proof.pages().orElseThrow().pages().stream().map(Page::label).toList();
      List<String> listed = new ArrayList<>();
      Matcher page = PAGE.matcher(entry(book, "EPUB/nav.xhtml"));
      while (page.find()) {
        assertEquals(page.group(2), page.group(3));
        assertTrue(entry(book, "EPUB/" + page.group(1)).contains("id=\"page-" + page.group(2)));
        listed.add(page.group(3));
      }
      assertTrue(listed.size() > 3, book + " lists " + listed);
      assertEquals(listed.size(), new HashSet<>(listed).size());
      List<String> inPrint = new ArrayList<>(printed);
      inPrint.retainAll(listed);
      assertEquals(inPrint, listed, book);
      String opf = entry(book, "EPUB/package.opf");
      assertTrue(opf.contains("pageBreakSource\">readers." + book + ".pdf<"), opf);
    }
  }

  /** The chapter on page 2 in print begins, in the e-book, right after the mark of page 2. */
  @Test
  void aMarkStandsBeforeTheFirstBlockOfItsPage() throws IOException {
    String glossary = entry("en", "EPUB/glossary.xhtml");
    Matcher mark =
        Pattern.compile("id=\"page-(\\d+)\" aria-label=\"\\1\"/>(<h1)").matcher(glossary);
    assertTrue(mark.find(), glossary);
  }

  @Test
  void wordsThatALanguageLacksAreMarkedAsEnglish(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("de"));
    Files.writeString(
        folder.resolve("de/a.md"),
        "---\ntitle: Zellen\nlang: de\n---\n\nZellen leben.[^1]\n\n[^1]: Alle.\n");
    Files.writeString(
        folder.resolve("publication.yml"),
        "id: t\ntitle: {de: Zellen}\ndate: 2026-11-22\nlanguages: [de]\narticles: [a]\nstyle: reader\n"
            + "editions:\n  - booklet: {format: a5, outputs: [epub]}\n");
    Press.print(Order.all(folder, folder.resolve("dist")), Progress.NONE);
    byte[] book = Files.readAllBytes(folder.resolve("dist/booklet/t.de.epub"));
    String text = new String(EpubText.entries(book).get("EPUB/a.xhtml"), StandardCharsets.UTF_8);
    String english = "<span lang=\"en\" xml:lang=\"en\" class=\"en\">%s</span>";
    assertTrue(text.contains(String.format(english, "Notes") + "</h2>"), text);
    assertTrue(text.contains(String.format(english, "Back to the text") + "</a>"), text);
  }

  @Test
  void conformanceIsNotClaimedWhereNobodyStandsForIt() throws IOException {
    for (String book : BOOKS.keySet())
      assertFalse(entry(book, "EPUB/package.opf").contains("conformsTo"), book);
  }

  @Test
  void conformanceIsClaimedOnlyIfTheChecksPassed(@TempDir Path folder) throws Exception {
    String good = certified(folder.resolve("good"), "");
    assertTrue(
        good.contains("<meta refines=\"#conformance\" property=\"a11y:certifiedBy\">Dr Li<"));
    String bad = certified(folder.resolve("bad"), "p { color: #ccc }\n");
    assertFalse(bad.contains("conformsTo"), bad);
  }

  /** The package document of a book that Dr Li certifies, with a rule more in its style sheet. */
  private static String certified(Path folder, String rule) throws Exception {
    Files.createDirectories(folder.resolve("en"));
    Files.createDirectories(folder.resolve("styles/plain"));
    Files.writeString(
        folder.resolve("styles/plain/print.css"), "@import url(\"../reader/print.css\");");
    Files.writeString(
        folder.resolve("styles/plain/epub.css"),
        "@import url(\"../shared/epub.css\");\nbody { font-family: \"Source Serif 4\" }\n" + rule);
    Files.writeString(folder.resolve("en/a.md"), "---\ntitle: A\nlang: en\n---\n\nCells live.\n");
    Files.writeString(
        folder.resolve("publication.yml"),
        "id: t\ntitle: {en: T}\ndate: 2026-11-22\nlanguages: [en]\narticles: [a]\nstyle: plain\n"
            + "certifier: Dr Li\neditions:\n  - booklet: {format: a5, outputs: [epub]}\n");
    Report report = Press.print(Order.all(folder, folder.resolve("dist")), Progress.NONE);
    boolean said =
        report.findings().sorted().stream().anyMatch(d -> d.rule() == PressRule.UNPROVEN_CLAIM);
    assertEquals(!rule.isEmpty(), said, report.findings().sorted().toString());
    byte[] book = Files.readAllBytes(folder.resolve("dist/booklet/t.en.epub"));
    return new String(EpubText.entries(book).get("EPUB/package.opf"), StandardCharsets.UTF_8);
  }
}
