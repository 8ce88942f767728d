package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leafpress.conformance.EpubConformance;
import leafpress.conformance.Faithful;
import leafpress.conformance.PdfConformance;
import org.junit.jupiter.api.Test;

/** The manual is a manuscript itself: it is printed without findings, and its files are good. */
class HandbookTest {
  private static final Path MANUAL = Path.of("docs/manual");
  private static final Path DIST = Path.of("target/manual");

  @Test
  void theManualIsPrintedWithoutFindings() throws IOException, WrongOrder {
    Report report = Proof.print(MANUAL, DIST);
    assertEquals(List.of(), report.findings().sorted());
    List<String> files = report.made().stream().map(Made::file).toList();
    assertEquals(
        List.of("booklet/leafpress-manual.en.pdf", "booklet/leafpress-manual.en.epub"), files);
    byte[] pdf = Files.readAllBytes(DIST.resolve(files.get(0)));
    assertEquals(List.of(), PdfConformance.failures(pdf));
    assertEquals(List.of(), EpubConformance.of(DIST.resolve(files.get(1))).messages());
    Proof proof = Proof.of(MANUAL);
    assertEquals(List.of(), Faithful.markup(proof, MANUAL), "markup against manuscript");
    assertEquals(List.of(), Faithful.pdf(proof, pdf), "PDF");
    byte[] epub = Files.readAllBytes(DIST.resolve(files.get(1)));
    assertEquals(List.of(), Faithful.epub(proof, epub), "EPUB");
  }
}
