package leafpress.pdf;

import java.util.Optional;
import leafpress.geometry.Size;
import leafpress.imposition.Imposition;
import leafpress.imposition.Trimming;

/**
 * What is to be made of a file's pages.
 *
 * @param imposition where they stand
 * @param bleed how much of what copies have beyond their cut is printed
 * @param trimming of sheets for a printing house; none for those of an office
 * @param duplex how a printer turns the sheets
 */
public record SheetPlan(
    Imposition imposition, long bleed, Optional<Trimming> trimming, Purpose.Duplex duplex) {
  /** Of the finished page, marks and all. */
  Size page() {
    return trimming.map(Trimming::page).orElse(imposition.paper());
  }

  /** How far the sheet is from the edges of its page. */
  long rim() {
    return trimming.map(t -> t.trim().x()).orElse(0L);
  }
}
