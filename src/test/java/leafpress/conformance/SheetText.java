package leafpress.conformance;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on sheets: letters, and how often each is there. Sheets have no reading order, but
 * what stands on a page stands on its sheet.
 */
public final class SheetText {
  private SheetText() {}

  /** Each glyph's text within the trim, with how often it stands in the file. */
  public static TreeMap<String, Integer> letters(byte[] pdf) throws IOException {
    TreeMap<String, Integer> counts = new TreeMap<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        Within stripper = new Within(file.getPage(page - 1), counts);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
      }
    }
    return counts;
  }

  /** Marks stand outside of the trim. */
  private static final class Within extends PDFTextStripper {
    private final PDRectangle trim;
    private final float height;
    private final TreeMap<String, Integer> counts;

    Within(PDPage page, TreeMap<String, Integer> counts) {
      trim = page.getTrimBox();
      height = page.getMediaBox().getHeight();
      this.counts = counts;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition at : positions) {
        String says = at.getUnicode().strip();
        if (!says.isEmpty() && trim.contains(at.getXDirAdj(), height - at.getYDirAdj())) {
          counts.merge(says, 1, Integer::sum);
        }
      }
    }
  }
}
