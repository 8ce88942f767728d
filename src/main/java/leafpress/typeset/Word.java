package leafpress.typeset;

import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Length;

/**
 * Letters of one face and run that stand together and were shaped together.
 *
 * @param start offset in the paragraph's text
 * @param shaped the whole word
 * @param trimBefore blank on the left of a wide mark that layout takes away, in scaled points
 * @param trimAfter blank on its right that layout takes away
 */
record Word(TextRun run, int start, Shaped shaped, long trimBefore, long trimAfter) {
  Face face() {
    return shaped.face();
  }

  /** Letters of no Chinese face have a size of their own beside Han (CLREQ 2.3.2, Z-21). */
  long size() {
    return face().han() ? run.style().fontSize() : run.style().latinSize();
  }

  int end() {
    return start + shaped.text().length();
  }

  /** Whether its letters take part in the fitting of a line: Latin letters do, Han does not. */
  boolean tracks() {
    return run.style().letterFit() && !face().han();
  }

  /** Width without the blanks that layout takes away and gives back as glue. */
  long width() {
    return units(shaped.width()) - trimBefore - trimAfter;
  }

  long units(long fontUnits) {
    return Length.units(fontUnits, face().unitsPerEm(), size());
  }
}
