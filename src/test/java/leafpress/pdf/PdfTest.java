package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import leafpress.conformance.PdfConformance;
import leafpress.page.Pages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
  /** PDFBox leaves out the soft hyphen, which the file has as the hyphen's actual text. */
  private static final String TEXT =
      """
      Running head
      iv
      An office leaflet
      Contents
      1 Words
      A.
      Words
      Stem cells, 干细胞疗法，见。 on rheu
      MS x = 1
      example.org
      • One
      • Two
      Do no harm.
      matology, well-known.
      Matter
      Three
      Four
      Five
      Six
      1
      1 A note.
      Doses
      Drug Dose
      A 1 mg
      Figure 1
      """;

  @Test
  void aFileWithEverythingConforms() throws IOException {
    assertEquals(List.of(), PdfConformance.failures(written(Sample.pages())));
  }

  @Test
  void theCheckerDoesFindFaults() throws IOException {
    byte[] file = written(Sample.pages());
    String text = new String(file, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("<pdfuaid:part>1", "<pdfuaid:part>7").getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(PdfConformance.failures(broken).isEmpty());
  }

  @Test
  void equalPagesGiveEqualBytesInAnyPlace() throws IOException {
    byte[] here = written(Sample.pages());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertArrayEquals(here, written(Sample.pages()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theTextComesBack() throws IOException {
    try (PDDocument file = Loader.loadPDF(written(Sample.pages()))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      assertEquals(TEXT, stripper.getText(file));
    }
  }

  @Test
  void theCallersStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Pdf.write(Sample.pages(), out);
    assertFalse(closed[0]);
  }

  /** PDFBox's own way to show text shapes behind our back and maps glyphs to wrong characters. */
  @Test
  void pdfboxNeverShowsText() throws IOException {
    List<String> forbidden =
        List.of("PDPageContentStream", "PDType0Font", "setFont(", "showText(", "PDFont");
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(sources.size() > 30, "the sources were not found");
      for (Path source : sources) {
        String text = Files.readString(source);
        for (String word : forbidden) assertFalse(text.contains(word), source + " says " + word);
      }
    }
  }

  static byte[] written(Pages pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(pages, out);
    return out.toByteArray();
  }
}
