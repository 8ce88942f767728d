package leafpress.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Files to be put on sheets, and what the command says of them. */
abstract class Imposing {
  @TempDir Path folder;
  final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void systemConsole() {
    Console.toSystem();
  }

  int run(String... arguments) {
    said.reset();
    Console.to(said);
    return Main.run(arguments);
  }

  String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Pages of A5, each with its number in the middle. */
  static PDDocument pages(int count, int rotation) throws Exception {
    PDDocument file = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (int i = 1; i <= count; i++) {
      PDPage page = new PDPage(PDRectangle.A5);
      page.setRotation(rotation);
      file.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        content.beginText();
        content.setFont(font, 40);
        content.newLineAtOffset(200, 300);
        content.showText(Integer.toString(i));
        content.endText();
      }
    }
    return file;
  }

  Path save(String name, PDDocument file) throws Exception {
    Path path = folder.resolve(name);
    file.save(path.toFile());
    file.close();
    return path;
  }

  static String text(PDDocument file) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String side = stripper.getText(file).strip().replaceAll("\\s+", " ");
      text.append(page > 1 ? " | " : "").append(side);
    }
    return text.toString();
  }
}
