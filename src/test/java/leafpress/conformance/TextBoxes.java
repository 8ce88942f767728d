package leafpress.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a finished page stand, measured in the file. */
public final class TextBoxes {
  private static final double MM = 25.4 / 72;

  private TextBoxes() {}

  /** The edges of a letter, in millimetres from the left and top edge of the page. */
  public record Letter(double left, double top, double right, double bottom, String text) {}

  public static List<Letter> of(PDDocument document, PDPage page) throws IOException {
    List<Letter> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> glyphs) {
            for (TextPosition at : glyphs) {
              if (!at.getUnicode().isBlank()) letters.add(letter(page, at));
            }
          }
        };
    int number = document.getPages().indexOf(page) + 1;
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.getText(document);
    return letters;
  }

  private static Letter letter(PDPage page, TextPosition at) {
    double y = at.getTextMatrix().getTranslateY();
    double top = page.getMediaBox().getHeight() - y - at.getHeight();
    double x = at.getTextMatrix().getTranslateX();
    double width = Math.abs(at.getWidthDirAdj());
    double left = at.getTextMatrix().getScaleX() < 0 ? x - width : x;
    double bottom = top + at.getHeight();
    return new Letter(left * MM, top * MM, (left + width) * MM, bottom * MM, at.getUnicode());
  }
}
