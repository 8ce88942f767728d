package leafpress.pdf;

import leafpress.font.Face;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A face as the file holds it. Arrays are by the face's own glyph numbers.
 *
 * @param face the face
 * @param number where it is among the fonts of the file, from 0
 * @param codes the code of each glyph: its number in the embedded program
 * @param widths the advance of each glyph in thousandths of an em, as the file states it
 * @param texts what the Unicode map says of each glyph
 * @param dictionary the font dictionary
 */
record EmbeddedFont(
    Face face, int number, int[] codes, double[] widths, String[] texts, COSDictionary dictionary) {

  String resource() {
    return "F" + (number + 1);
  }
}
