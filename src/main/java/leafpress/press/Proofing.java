package leafpress.press;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition.Output;
import leafpress.markup.Element;
import leafpress.page.Pages;
import leafpress.pdf.Pdf;
import leafpress.pdf.Purpose;
import leafpress.pdf.Purpose.Duplex;
import leafpress.proof.ProofSheets;
import leafpress.raster.Raster;
import leafpress.style.StyledDocument;

/**
 * Makes proofs in place of finished files.
 *
 * @param pictures whether each sheet is drawn as a PNG file as well
 */
record Proofing(boolean pictures) {
  /** Fine enough for figures of 6 pt. */
  private static final double DPI = 144;

  /** The proof of a job; nothing for a job that makes no PDF. */
  List<Made> print(Press press, Job job, Optional<Copy> copy, Dist dist, Findings findings)
      throws IOException {
    Optional<Element> markup = copy.flatMap(c -> press.markup(job, c, findings));
    Optional<Kit> kit = press.kit(job, findings).map(Kit::forProofs);
    if (markup.isEmpty() || kit.isEmpty() || !job.wants(Output.PDF)) return List.of();
    StyledDocument styled = Press.styled(kit.get(), markup.get(), findings);
    Pages pages = press.pages(job, copy.get(), kit.get(), styled, findings);
    if (findings.hasErrors()) return List.of();
    Pages sheets = ProofSheets.of(pages, TypeSizes.of(pages).faces());
    try (Parcel parcel = new Parcel(job.name(), dist)) {
      Purpose purpose = Purpose.home(Duplex.UNSAID);
      parcel.add(".proof.pdf", sheets.pages().size(), out -> Pdf.write(sheets, purpose, out));
      for (int i = 0; pictures && i < sheets.pages().size(); i++) {
        byte[] png = Raster.png(Raster.draw(sheets.pages().get(i), DPI, true));
        parcel.add(".proof-" + (i + 1) + ".png", 1, out -> out.write(png));
      }
      return parcel.publish();
    }
  }
}
