package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import leafpress.conformance.EpubConformance;
import leafpress.conformance.EpubText;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole books. */
class EpubTest {
  @TempDir Path folder;

  private static byte[] english() {
    return Sample.write(Sample.english(), Sample.markup("en.xhtml"), new Findings());
  }

  private static byte[] chinese() {
    return Sample.write(Sample.chinese(), Sample.markup("zh-Hans.xhtml"), new Findings());
  }

  private static byte[] paired() {
    return Sample.write(Sample.paired(), Sample.markup("paired.xhtml"), new Findings());
  }

  private static byte[] paged(String page, String element) {
    return Sample.write(Sample.english(), Sample.paged(page, element), new Findings());
  }

  private static String entry(byte[] epub, String name) throws IOException {
    return new String(EpubText.entries(epub).get(name), StandardCharsets.UTF_8);
  }

  @Test
  void epubCheckHasNothingToSay() throws IOException {
    for (byte[] book :
        List.of(english(), chinese(), paired(), paged("7", "<h2 id=\"rheumatology-risks"))) {
      Path file = Files.write(folder.resolve("book.epub"), book);
      EpubConformance found = EpubConformance.of(file);
      assertEquals(List.of(), found.messages());
      assertEquals(List.of(), found.oddUsages());
      assertFalse(found.usages().isEmpty(), "the report is not at usage level");
    }
  }

  /** Points 6, 12, 13, 15, 17, 21 and 60 of docs/standards/epub33.md. */
  @Test
  void whatLibrariesAndShopsAskIsInTheMetadata() throws IOException {
    byte[] book = Sample.write(Sample.catalogued(), Sample.markup("paired.xhtml"), new Findings());
    EpubConformance found = EpubConformance.of(Files.write(folder.resolve("book.epub"), book));
    assertEquals(List.of(), found.messages());
    assertEquals(List.of(), found.oddUsages());
    String opf = entry(book, "EPUB/package.opf");
    for (String line :
        List.of(
            "<dc:identifier id=\"isbn\">urn:isbn:9780306406157</dc:identifier>",
            "<meta refines=\"#title\" property=\"file-as\">Cells, The</meta>",
            "<dc:creator id=\"person-1\" xml:lang=\"en\">An Li &amp; Co</dc:creator>",
            "<meta refines=\"#person-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>",
            "<meta refines=\"#person-1\" property=\"file-as\">Li, An</meta>",
            "<meta refines=\"#person-1\" property=\"alternate-script\""
                + " xml:lang=\"zh-Hans\">李安</meta>",
            "<dc:contributor id=\"person-2\" xml:lang=\"zh-Hans\">陈明</dc:contributor>",
            "<meta refines=\"#person-3\" property=\"role\" scheme=\"marc:relators\">rev</meta>",
            "<dc:subject id=\"subject-1\">Stem cells</dc:subject>",
            "<meta refines=\"#subject-1\" property=\"authority\">LCSH</meta>",
            "<meta refines=\"#subject-1\" property=\"term\">sh85127904</meta>",
            "<dc:subject id=\"subject-2\">Joints</dc:subject>",
            "<link rel=\"dcterms:license\" href=\"https://creativecommons.org/licenses/by/4.0/\"/>",
            "<meta property=\"belongs-to-collection\" id=\"series\" xml:lang=\"en\">"
                + "Plain &lt;answers></meta>",
            "<meta refines=\"#series\" property=\"group-position\">2</meta>",
            "<meta property=\"schema:version\">2.1</meta>",
            "<meta property=\"schema:lastReviewed\">2026-10-01</meta>")) {
      assertTrue(opf.replace("&gt;", ">").contains(line), line + "\n" + opf);
    }
  }

  /** Nothing is made up about a book of which nothing is known. */
  @Test
  void whatIsNotKnownIsNotInTheMetadata() throws IOException {
    String opf = entry(english(), "EPUB/package.opf");
    for (String name : List.of("dc:creator", "isbn", "collection", "license", "lastReviewed"))
      assertFalse(opf.contains(name), name);
  }

  @Test
  void epubCheckIsAskedInEarnest() throws IOException {
    byte[] book =
        Sample.write(
            Sample.english(),
            Sample.body("<section class='article'><h1>T</h1><p><p>x</p></p></section>"),
            new Findings());
    Path file = Files.write(folder.resolve("book.epub"), book);
    String first = EpubConformance.of(file).messages().get(0);
    assertTrue(first.startsWith("ERROR RSC-005 EPUB/article.xhtml:"), first);
  }

  @Test
  void ownLintIsSilentOnTheSamples() {
    Findings findings = new Findings();
    Sample.write(Sample.english(), Sample.markup("en.xhtml"), findings);
    Sample.write(Sample.chinese(), Sample.markup("zh-Hans.xhtml"), findings);
    Sample.write(Sample.paired(), Sample.markup("paired.xhtml"), findings);
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void spineFollowsTheMarkup() throws IOException {
    assertEquals(
        List.of(
            "cover.xhtml",
            "title-page.xhtml",
            "imprint.xhtml",
            "nav.xhtml",
            "rheumatology.xhtml",
            "nerves.xhtml",
            "glossary.xhtml",
            "about.xhtml",
            "colophon.xhtml"),
        List.copyOf(EpubText.lines(english()).keySet()));
  }

  @Test
  void navigationIsBeforeTheTextIfTheMarkupHasNoContents() throws IOException {
    assertEquals(
        List.of("cover.xhtml", "title-page.xhtml", "nav.xhtml", "rheumatology.xhtml"),
        List.copyOf(EpubText.lines(paired()).keySet()));
  }

  @Test
  void epublibReadsTheBookBack() throws IOException {
    nl.siegmann.epublib.domain.Book book =
        new EpubReader().readEpub(new ByteArrayInputStream(english()));
    assertEquals("Understanding Stem Cells", book.getTitle());
    assertEquals("images/cover.jpg", book.getCoverImage().getHref());
    assertArrayEquals(Sample.file("cover.jpg"), book.getCoverImage().getData());
    assertEquals(9, book.getSpine().size());
    List<String> titles = new ArrayList<>();
    for (TOCReference reference : book.getTableOfContents().getTocReferences()) {
      titles.add(reference.getTitle());
      for (TOCReference child : reference.getChildren()) titles.add("- " + child.getTitle());
    }
    assertEquals(
        List.of(
            "Joints: and cells & all",
            "- Benefits",
            "- Risks",
            "Nerves",
            "Glossary",
            "About",
            "Colophon"),
        titles);
  }

  @Test
  void linksLeadToTheFilesOfTheirTargets() throws IOException {
    String text = entry(english(), "EPUB/rheumatology.xhtml");
    assertTrue(text.contains("href=\"#rheumatology-risks\""));
    assertTrue(text.contains("href=\"nerves.xhtml#nerves-title\""));
    assertTrue(text.contains("href=\"glossary.xhtml#term-cell\""));
    assertTrue(text.contains("href=\"https://www.who.int/\""));
    assertTrue(text.contains("src=\"images/cell-1.png\""));
  }

  @Test
  void whatIsForPrintOrForTheTypesetterStaysOut() throws IOException {
    Map<String, byte[]> entries = EpubText.entries(english());
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String text = new String(entry.getValue(), StandardCharsets.UTF_8);
      assertFalse(text.contains("data-at"), entry.getKey());
      assertFalse(text.contains("Printed on paper"), entry.getKey());
    }
    assertFalse(entries.containsKey("EPUB/half-title.xhtml"));
    assertFalse(entries.containsKey("EPUB/images/unused.png"));
  }

  @Test
  void manifestTellsWhatIsInTheFiles() throws IOException {
    String opf = entry(english(), "EPUB/package.opf");
    List<String> properties =
        opf.lines()
            .filter(line -> line.contains("properties="))
            .map(line -> line.replaceAll(".*href=\"([^\"]*)\".*properties=\"([^\"]*)\".*", "$1 $2"))
            .collect(Collectors.toList());
    assertEquals(
        List.of("images/cover.jpg cover-image", "nav.xhtml nav", "rheumatology.xhtml svg"),
        properties);
  }

  @Test
  void metadataIsTrueOfTheContent() throws IOException {
    String described = entry(english(), "EPUB/package.opf");
    assertTrue(described.contains("accessMode\">visual<"));
    assertTrue(described.contains("accessibilityFeature\">alternativeText<"));
    assertTrue(described.contains("2026-11-22T00:00:00Z"));
    assertTrue(described.contains("Leafpress &amp; friends"));
    String plain = entry(chinese(), "EPUB/package.opf");
    assertFalse(plain.contains("visual"));
    assertFalse(plain.contains("alternativeText"));
    assertFalse(described.contains("conformsTo"), "only a person can claim conformance");
  }

  @Test
  void conformanceIsClaimedOfABookThatSomebodyCertifies() throws IOException {
    byte[] book = Sample.write(Sample.certified(), Sample.markup("en.xhtml"), new Findings());
    String opf = entry(book, "EPUB/package.opf");
    assertTrue(opf.contains(">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>"), opf);
    assertTrue(opf.contains("refines=\"#conformance\" property=\"a11y:certifiedBy\">A Reviewer<"));
    assertFalse(opf.contains("No person has evaluated"));
    Path file = Files.write(folder.resolve("book.epub"), book);
    assertEquals(List.of(), EpubConformance.of(file).messages());
    byte[] plain =
        Sample.write(Sample.certified().unclaimed(), Sample.markup("en.xhtml"), new Findings());
    assertArrayEquals(english(), plain);
  }

  @Test
  void firstUsesOfTermsLeadToTheGlossary() throws IOException {
    Element markup =
        Sample.body(
            "<section class='article' id='a'><h1>Cells</h1><p>Cell or cells, subcellular."
                + " An <abbr title='x'>MSC</abbr>, MSC again; <span lang='zh-Hans'>细胞，细胞</span>."
                + "</p></section><section class='glossary'><h1>Glossary</h1><dl>"
                + "<dt id='term-1'><dfn>cell</dfn> <span class='other-term' lang='zh-Hans'>细胞</span>"
                + "</dt><dd>It lives.</dd><dt id='term-2'><dfn>stem</dfn> (MSC)</dt><dd>Stem.</dd>"
                + "</dl></section>");
    byte[] book = Sample.write(Sample.english(), markup, new Findings());
    String text = entry(book, "EPUB/a.xhtml");
    String link = "<a epub:type=\"glossref\" role=\"doc-glossref\" class=\"glossref\" href=";
    assertTrue(text.contains("<p>" + link + "\"glossary.xhtml#term-1\">Cell</a> or cells,"), text);
    assertTrue(
        text.contains(link + "\"glossary.xhtml#term-2\"><abbr title=\"x\">MSC</abbr></a>, MSC"));
    assertTrue(text.contains(">细胞</a>，细胞</span>"), text);
    assertEquals(3, text.split("glossref\" role", -1).length - 1, text);
    assertEquals(
        List.of(), EpubConformance.of(Files.write(folder.resolve("b.epub"), book)).messages());
  }

  @Test
  void quantitiesStayTogether() throws IOException {
    String body = "<section class='article' id='a'><h1>T</h1><p>%s</p></section>";
    Element markup =
        Sample.body(
            String.format(
                body,
                "Take 5 mg, then 20 % of 1.5 l; 5 metres, B12 g. <span lang='zh-Hans'>注射2 mg的剂量。</span>"));
    String text = entry(Sample.write(Sample.english(), markup, new Findings()), "EPUB/a.xhtml");
    String kept = "<span class=\"quantity\">%s</span>";
    for (String quantity : List.of("5 mg", "20 %", "1.5 l", "2 mg"))
      assertTrue(text.contains(String.format(kept, quantity)), text);
    assertEquals(4, text.split("quantity", -1).length - 1, text);
  }

  @Test
  void itemsOfOneParagraphHoldItsWords() throws IOException {
    String text = entry(english(), "EPUB/rheumatology.xhtml");
    assertTrue(text.contains("<li>Lupus</li>"), text);
    assertTrue(
        text.contains("<li class=\"term\"><strong class=\"label\">Arthritis</strong>"), text);
  }

  @Test
  void pagesOfThePrintedEditionAreListedIfTheyAreThere() throws IOException {
    byte[] book = paged("7", "<h2 id=\"rheumatology-risks");
    String nav = entry(book, "EPUB/nav.xhtml");
    assertTrue(nav.contains("<li><a href=\"rheumatology.xhtml#page-7\">7</a></li>"), nav);
    String ncx = entry(book, "EPUB/toc.ncx");
    assertTrue(ncx.contains("<content src=\"rheumatology.xhtml#page-7\"/>\n</pageTarget>"), ncx);
    assertTrue(ncx.contains("\"dtb:maxPageNumber\" content=\"7\""), ncx);
    String opf = entry(book, "EPUB/package.opf");
    assertTrue(opf.contains(">pageNavigation<"));
    assertTrue(opf.contains("<meta property=\"pageBreakSource\">sample.pdf<"), opf);
    assertTrue(opf.contains("property=\"source-of\">pagination<"), opf);
    assertFalse(entry(english(), "EPUB/nav.xhtml").contains("page-list"));
    assertFalse(entry(english(), "EPUB/toc.ncx").contains("pageList"));
    assertFalse(entry(english(), "EPUB/package.opf").contains(">pageNavigation<"));
    assertFalse(entry(english(), "EPUB/package.opf").contains("pageBreakSource"));
  }

  @Test
  void pagesOfCoverAndContentsAreNotLost() throws IOException {
    byte[] cover = paged("i", "<h1>Understanding");
    assertTrue(entry(cover, "EPUB/nav.xhtml").contains("\"cover.xhtml#page-i\""));
    assertTrue(entry(cover, "EPUB/cover.xhtml").contains("id=\"page-i\""));
    byte[] contents = paged("iii", "<nav class=\"toc\"");
    assertTrue(entry(contents, "EPUB/nav.xhtml").contains("\"nav.xhtml#page-iii\""));
    assertTrue(entry(contents, "EPUB/nav.xhtml").contains("id=\"page-iii\""));
  }

  @Test
  void identifierIsDerivedFromTheSeedAlone() throws IOException {
    byte[] seed = "sample en".getBytes(StandardCharsets.UTF_8);
    String uuid = "urn:uuid:" + UUID.nameUUIDFromBytes(seed);
    assertTrue(entry(english(), "EPUB/package.opf").contains(">" + uuid + "<"));
    assertTrue(entry(english(), "EPUB/toc.ncx").contains("\"" + uuid + "\""));
    assertFalse(entry(chinese(), "EPUB/package.opf").contains(uuid));
  }

  @Test
  void pairedBookIsInTwoLanguages() throws IOException {
    String opf = entry(paired(), "EPUB/package.opf");
    assertTrue(opf.contains("<dc:language>en</dc:language>\n    <dc:language>zh-Hans<"));
    assertTrue(opf.contains("xml:lang=\"en\">Understanding Stem Cells<"));
    assertTrue(opf.contains("xml:lang=\"zh-Hans\">认识干细胞<"));
    String nav = entry(paired(), "EPUB/nav.xhtml");
    String chinese = "<span lang=\"zh-Hans\" xml:lang=\"zh-Hans\" class=\"zh\">";
    assertTrue(nav.contains(">Joints and cells · " + chinese + "关节与细胞</span></a>"), nav);
    assertTrue(nav.contains(">Benefits · " + chinese + "益处</span></a>"), nav);
  }

  @Test
  void chineseHasItsLanguageAndItsClass() throws IOException {
    String text = entry(chinese(), "EPUB/rheumatology.xhtml");
    assertTrue(text.contains("lang=\"zh-Hans\" xml:lang=\"zh-Hans\">\n<head>"), text);
    assertTrue(text.contains("<body class=\"booklet zh\">"));
    assertTrue(text.contains("<span lang=\"en\" xml:lang=\"en\" class=\"en\">"));
    assertTrue(entry(chinese(), "EPUB/nav.xhtml").contains("<h1 id=\"toc-title\">目录</h1>"));
  }

  @Test
  void textIsWholeAndInOrder() throws IOException {
    assertEquals(
        List.of(
            "关节与细胞",
            "Joints and cells",
            "益处",
            "间充质干细胞（mesenchymal stem cells，MSC）可能有帮助。1",
            "注释。返回"),
        EpubText.lines(chinese()).get("rheumatology.xhtml"));
  }

  @Test
  void containerBeginsWithTheStoredMediaType() {
    byte[] book = english();
    String start = new String(book, 30, 28, StandardCharsets.US_ASCII);
    assertEquals("mimetypeapplication/epub+zip", start);
    assertEquals(0, book[8], "stored");
    assertEquals(0, book[28] + book[29], "no extra field");
  }

  @Test
  void entriesAreInAFixedOrder() throws IOException {
    List<String> names = List.copyOf(EpubText.entries(english()).keySet());
    assertEquals(
        List.of("mimetype", "META-INF/container.xml", "EPUB/package.opf", "META-INF/OFL-Test.txt"),
        names.subList(0, 4));
    List<String> rest = names.subList(4, names.size());
    assertEquals(rest.stream().sorted().collect(Collectors.toList()), rest);
  }

  @Test
  void bytesDependOnNothingButTheBook() {
    byte[] first = paired();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, paired());
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
      assertArrayEquals(first, paired());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givenMarkupIsNotChanged() {
    Element markup = Sample.markup("en.xhtml");
    Sample.write(Sample.english(), markup, new Findings());
    assertEquals(Sample.markup("en.xhtml"), markup);
  }
}
