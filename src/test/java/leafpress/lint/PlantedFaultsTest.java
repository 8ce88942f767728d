package leafpress.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import leafpress.conformance.EpubConformance;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Thirty-four faults, each planted in a book of ours and in a stranger’s: each is found. */
class PlantedFaultsTest {
  private record Fault(String rule, String place, Consumer<Specimen> planting) {}

  /** By what is wrong; the place is a part of what the finding must name. */
  private static Map<String, Fault> faults() {
    Map<String, Fault> faults = new LinkedHashMap<>();
    pictures(faults);
    languages(faults);
    accessibility(faults);
    structure(faults);
    container(faults);
    styles(faults);
    files(faults);
    documents(faults);
    return faults;
  }

  private static void put(
      Map<String, Fault> all, String what, String rule, String place, Consumer<Specimen> planting) {
    all.put(what, new Fault(rule, place, planting));
  }

  private static void pictures(Map<String, Fault> all) {
    put(
        all,
        "img without alt",
        "missing-alt-text",
        "chapter",
        book -> book.edit(book.chapter, "(<img[^>]*) alt=\"[^\"]*\"", "$1"));
    put(
        all,
        "empty alt on the cover",
        "missing-alt-text",
        "chapter",
        book -> {
          String cover = book.text(book.opf).replaceAll("(?s).*href=\"(\\w+/\\w+\\.jpg)\".*", "$1");
          String up = book.chapter.contains("text/") ? "../" : "";
          book.insert("<p><img src=\"" + up + cover + "\" alt=\"\"/></p>");
        });
    put(
        all,
        "no cover-image property",
        "missing-cover",
        "opf",
        book -> book.edit(book.opf, " ?properties=\"cover-image\"", ""));
  }

  private static void languages(Map<String, Fault> all) {
    put(
        all,
        "Chinese chapter marked as English",
        "unmarked-chinese",
        "chapter",
        book -> book.insert("<section><p>干细胞可以分化成多种细胞。</p></section>"));
    put(
        all,
        "language cn",
        "unknown-language",
        "opf",
        book -> book.meta("<dc:language>cn</dc:language>"));
    put(
        all,
        "language zh_CN",
        "unknown-language",
        "opf",
        book -> book.meta("<dc:language>zh_CN</dc:language>"));
  }

  private static void accessibility(Map<String, Fault> all) {
    put(
        all,
        "misspelt conformance",
        "unknown-conformance",
        "opf",
        book ->
            book.meta(
                "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 AA</meta>"));
    put(
        all,
        "nobody certifies",
        "missing-certifier",
        "opf",
        book -> {
          if (book.text(book.opf).contains("certifiedBy"))
            book.edit(book.opf, "<meta property=\"a11y:certifiedBy\".*", "");
          else
            book.meta(
                "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
                    + "</meta>");
        });
    put(
        all,
        "misspelt accessibilityFeature",
        "unknown-accessibility",
        "opf",
        book -> book.meta("<meta property=\"schema:accessibilityFeature\">altText</meta>"));
    put(
        all,
        "hazards none and flashing",
        "contradictory-hazards",
        "opf",
        book -> book.meta("<meta property=\"schema:accessibilityHazard\">flashing</meta>"));
    put(
        all,
        "noteref without role",
        "missing-role",
        "chapter",
        book -> book.edit(book.chapter, " role=\"doc-noteref\"", ""));
  }

  private static void structure(Map<String, Fault> all) {
    put(
        all,
        "page breaks without page list",
        "missing-page-list",
        "chapter",
        book ->
            book.insert(
                "<div epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"p99\" aria-label=\"99\"/>"));
    put(
        all,
        "no landmarks",
        "missing-landmarks",
        "nav",
        book -> book.edit(book.nav, "(?s)<nav epub:type=\"landmarks\".*?</nav>", ""));
    put(
        all,
        "skipped heading level",
        "skipped-heading-level",
        "chapter",
        book -> book.insert("<section><h2>One</h2><h4>Two</h4></section>"));
    put(
        all,
        "column headers as td",
        "table-without-headers",
        "chapter",
        book ->
            book.insert(
                "<table><tr><td>Drug</td><td>Dose</td></tr>"
                    + "<tr><th scope=\"row\">A</th><td>1 mg</td></tr></table>"));
    put(
        all,
        "contents out of order",
        "unordered-contents",
        "nav",
        book -> {
          String nav = book.text(book.nav);
          List<String> links = new ArrayList<>();
          nav.replaceAll("(?s)landmarks.*", "")
              .lines()
              .filter(l -> l.contains("<a href"))
              .forEach(l -> links.add(l.replaceAll(".*href=\"([^\"]*)\".*", "$1")));
          String first = links.get(0);
          String last = links.get(links.size() - 1);
          book.add(
              book.nav,
              nav.replaceFirst("\"" + first, "\"@")
                  .replaceFirst("\"" + last, "\"" + first)
                  .replaceFirst("\"@", "\"" + last)
                  .getBytes(StandardCharsets.UTF_8));
        });
  }

  private static void container(Map<String, Fault> all) {
    put(
        all,
        "mimetype deflated",
        "malformed-mimetype",
        "mimetype",
        book -> book.deflatedMimetype = true);
    put(
        all,
        "mimetype with extra field",
        "malformed-mimetype",
        "mimetype",
        book -> book.extraField = true);
    put(
        all,
        "file name not in ASCII",
        "unsafe-name",
        "细胞.txt",
        book -> book.add("META-INF/细胞.txt", new byte[] {'x'}));
    put(
        all,
        "file that the manifest does not list",
        "unlisted-file",
        "EPUB/Thumbs.db",
        book -> book.add("EPUB/Thumbs.db", new byte[] {1}));
  }

  private static void styles(Map<String, Fault> all) {
    put(
        all,
        "contrast #ccc on white",
        "low-contrast",
        "chapter",
        book -> book.style(".pale { color: #ccc }").insert("<p class=\"pale\">Too pale.</p>"));
    put(
        all,
        "body text in px, fixed colours",
        "unsafe-style",
        "css",
        book -> book.style("body { font-size: 14px; color: #000; background: #fff }"));
    put(
        all,
        "variables",
        "unsafe-style",
        "css",
        book -> book.style(":root { --ink: #333 } p.x { color: var(--ink) }"));
    put(
        all,
        "remote font",
        "remote-resource",
        "css",
        book -> book.style("@font-face { font-family: W; src: url(https://example.org/w.woff2) }"));
  }

  private static void files(Map<String, Fault> all) {
    put(
        all,
        "corrupt font",
        "damaged-font",
        "opf",
        book -> {
          byte[] font = book.entries.get(book.font).clone();
          for (int i = font.length / 2; i < font.length / 2 + 400; i++) font[i] ^= 0x55;
          book.add(book.font, font);
        });
    put(
        all,
        "bad UUID",
        "malformed-identifier",
        "opf",
        book -> book.edit(book.opf, "urn:uuid:[0-9a-f]", "urn:uuid:g"));
    put(
        all,
        "bad date",
        "malformed-date",
        "opf",
        book -> book.edit(book.opf, "(<dc:date[^>]*>)[^<]*", "$1March 2026"));
    put(
        all,
        "fractional seconds",
        "malformed-date",
        "opf",
        book -> book.edit(book.opf, "(T\\d\\d:\\d\\d:\\d\\d)Z", "$1.123Z"));
    put(
        all,
        "missing svg property",
        "wrong-properties",
        "opf",
        book -> book.edit(book.opf, "properties=\"svg\"", ""));
  }

  private static void documents(Map<String, Fault> all) {
    put(
        all,
        "duplicate id",
        "duplicate-id",
        "chapter",
        book -> book.insert("<p id=\"twin\">A</p><p id=\"twin\">B</p>"));
    put(
        all,
        "broken fragment",
        "broken-link",
        "chapter",
        book -> book.insert("<p><a href=\"#nowhere\">there</a></p>"));
    put(
        all,
        "empty title",
        "missing-title",
        "chapter",
        book -> book.edit(book.chapter, "<title>[^<]*</title>", "<title></title>"));
    put(all, "entity", "malformed-xml", "chapter", book -> book.insert("<p>one&nbsp;two</p>"));
    put(all, "-- in a comment", "malformed-xml", "chapter", book -> book.insert("<!-- a -- b -->"));
  }

  @Test
  void thereAreThirtyFour() {
    assertEquals(34, faults().size());
  }

  @TestFactory
  Stream<DynamicTest> isFoundInABookOfOurs() {
    return tests(true);
  }

  @TestFactory
  Stream<DynamicTest> isFoundInAStrangersBook() {
    return tests(false);
  }

  private static Stream<DynamicTest> tests(boolean ours) {
    return faults().entrySet().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.getKey(),
                    () ->
                        isFound(fault.getValue(), ours ? Specimen.ours() : Specimen.strangers())));
  }

  /** The finding is there, with its place and a hint, and nothing else is found but its kin. */
  private static void isFound(Fault fault, Specimen book) {
    fault.planting.accept(book);
    List<Diagnostic> found = check(book.zip());
    List<Diagnostic> ours = found.stream().filter(d -> d.rule().slug().equals(fault.rule)).toList();
    assertFalse(ours.isEmpty(), () -> "not found; but " + found);
    Map<String, String> places =
        Map.of("chapter", book.chapter, "opf", book.opf, "nav", book.nav, "css", book.css);
    String place = places.getOrDefault(fault.place, fault.place);
    for (Diagnostic d : ours) {
      assertTrue(d.span().file().startsWith("book.epub/"), d.toString());
      assertTrue(d.span().file().endsWith(place), d.toString());
      assertFalse(d.hint().isEmpty(), d.toString());
    }
    boolean text = places.containsKey(fault.place);
    assertTrue(!text || ours.stream().anyMatch(d -> d.span().line() > 0 || opf(d)), "no line");
    assertTrue(found.size() <= 4, () -> "one fault, but " + found);
  }

  /** What is missing has no line. */
  private static boolean opf(Diagnostic d) {
    return d.rule().slug().startsWith("missing-");
  }

  static List<Diagnostic> check(byte[] book) {
    Findings findings = new Findings();
    Lint.check(book, "book.epub", findings);
    return findings.sorted();
  }

  @Test
  void nothingIsFoundInGoodBooks() {
    for (Specimen book : Specimen.both()) assertEquals(List.of(), check(book.zip()));
  }

  @Test
  void theStrangersBookIsGoodToEpubCheckAsWell(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("book.epub"), Specimen.strangers().zip());
    EpubConformance found = EpubConformance.of(file);
    assertEquals(List.of(), found.messages());
    assertEquals(List.of(), found.oddUsages());
  }
}
