package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import leafpress.press.Proof;
import leafpress.press.SmallPublication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the checks of finished files can fail: a fault in a good file is found. */
class PlantedFaultsTest {
  private static final String ARTICLE =
      """
      ---
      title: One
      lang: en
      summary: "Short. And clear."
      ---

      A well-known text with *stress* and a note.[^1] It goes on for several lines, so that some
      hyphenated internationalisation is uncharacteristically necessary in narrow circumstances.

      > [!WARNING]
      > Take care.

      - **Term**: first
      - second

      [^1]: A footnote.
      """;

  @TempDir static Path folder;
  private static Path good;
  private static Proof leaflet;
  private static Proof booklet;
  private static byte[] pdf;
  private static byte[] epub;

  @BeforeAll
  static void makeGoodFiles() throws Exception {
    good = manuscript("good", ARTICLE);
    leaflet = Proof.all(good).get(0);
    booklet = Proof.all(good).get(1);
    assertEquals(List.of(), Proof.print(good, good.resolve("dist")).findings().sorted());
    pdf = Files.readAllBytes(good.resolve("dist/leaflets/one.en.a5.pdf"));
    epub = Files.readAllBytes(good.resolve("dist/booklet/small.en.epub"));
  }

  private static Path manuscript(String name, String article) throws IOException {
    return SmallPublication.in(folder.resolve(name))
        .key("style: reader")
        .article("en/one", article)
        .leaflet("format: a5")
        .edition("booklet: {format: a5, outputs: [epub]}")
        .written();
  }

  @Test
  void goodFilesHaveNoFaults() throws IOException {
    assertEquals(List.of(), PdfConformance.failures(pdf));
    assertEquals(
        List.of(), EpubConformance.of(good.resolve("dist/booklet/small.en.epub")).messages());
    assertEquals(List.of(), Faithful.markup(leaflet, good));
    assertEquals(List.of(), Faithful.markup(booklet, good));
    assertEquals(List.of(), Faithful.pdf(leaflet, pdf));
    assertEquals(List.of(), Faithful.epub(booklet, epub));
  }

  @Test
  void veraPdfMissesTheLanguageAndTheTitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
      document.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      List<String> failures = PdfConformance.failures(out.toByteArray());
      assertTrue(failures.stream().anyMatch(f -> f.startsWith("ua1 7.1-10")), failures.toString());
    }
  }

  @Test
  void veraPdfMissesTheArchivalMarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      List<String> failures = PdfConformance.failures(out.toByteArray());
      assertTrue(failures.stream().anyMatch(f -> f.startsWith("2a 6.6.2.1")), failures.toString());
    }
  }

  @Test
  void epubCheckFindsAnUnknownElementAndALostFile() throws IOException {
    List<String> odd = messages(text -> text.replaceFirst("<p>", "<p><blink/>"));
    assertTrue(odd.stream().anyMatch(m -> m.startsWith("ERROR RSC-005")), odd.toString());
    List<String> lost =
        messages(text -> text.replaceFirst("<p>", "<p><a href=\"gone.xhtml\">x</a>"));
    assertTrue(lost.stream().anyMatch(m -> m.startsWith("ERROR RSC-007")), lost.toString());
  }

  private static List<String> messages(UnaryOperator<String> fault) throws IOException {
    Path file = folder.resolve("faulty.epub");
    Files.write(file, changed(fault));
    return EpubConformance.of(file).messages();
  }

  /** The book with a fault in its article. */
  private static byte[] changed(UnaryOperator<String> fault) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean planted = false;
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : EpubText.entries(epub).entrySet()) {
        byte[] bytes = entry.getValue();
        if (entry.getKey().endsWith("/one.xhtml")) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          bytes = fault.apply(text).getBytes(StandardCharsets.UTF_8);
          planted = !text.equals(fault.apply(text));
        }
        ZipEntry to = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) {
          to.setMethod(ZipEntry.STORED);
          to.setSize(bytes.length);
          java.util.zip.CRC32 sum = new java.util.zip.CRC32();
          sum.update(bytes);
          to.setCrc(sum.getValue());
        }
        zip.putNextEntry(to);
        zip.write(bytes);
      }
    }
    assertTrue(planted, "the fault is not in the book");
    return out.toByteArray();
  }

  @Test
  void oneCharacterMoreLessOrOtherIsFoundInEachFile() throws Exception {
    for (String change : List.of("texts with", "tex with", "tent with", "text with with")) {
      Path other = manuscript("other", ARTICLE.replace("text with", change));
      Proof print = Proof.all(other).get(0);
      assertEquals(1, Faithful.pdf(print, pdf).size(), change);
      assertEquals(1, Faithful.epub(Proof.all(other).get(1), epub).size(), change);
      List<String> faults = Faithful.markup(print, good);
      assertEquals(1, faults.size(), faults.toString());
      assertTrue(faults.get(0).contains("one.md, text: after"), faults.toString());
    }
  }

  @Test
  void aHyphenThatTheAuthorWroteIsNotALineEnds() throws Exception {
    Path other = manuscript("other", ARTICLE.replace("well-known", "wellknown"));
    assertEquals(1, Faithful.pdf(Proof.all(other).get(0), pdf).size());
  }

  @Test
  void blocksInAnotherOrderAreFound() throws Exception {
    Path other =
        manuscript("other", ARTICLE.replace("- second\n", "").replace("- **T", "- second\n- **T"));
    assertEquals(1, Faithful.pdf(Proof.all(other).get(0), pdf).size());
    assertEquals(1, Faithful.epub(Proof.all(other).get(1), epub).size());
    assertEquals(1, Faithful.markup(Proof.all(other).get(0), good).size());
  }

  @Test
  void footnotesAndFrontMatterAreCompared() throws Exception {
    Path note = manuscript("other", ARTICLE.replace("A footnote", "The footnote"));
    assertTrue(Faithful.markup(leaflet, note).get(0).contains("one.md, footnotes: after"));
    Path front = manuscript("other", ARTICLE.replace("And clear", "Or clear"));
    assertTrue(Faithful.markup(leaflet, front).get(0).contains("one.md, front matter: after"));
  }

  @Test
  void wordsFromNowhereAreFound() throws Exception {
    KnownWords known = KnownWords.of(good);
    assertTrue(known.make("Key points"));
    assertTrue(known.make("Small · 22 November 2026"));
    assertTrue(!known.make("Key point"));
    assertTrue(!known.make("Key points of note?"));
    assertTrue(!known.make("Seven"));
  }
}
