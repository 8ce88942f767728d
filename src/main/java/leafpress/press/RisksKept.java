package leafpress.press;

import java.util.List;
import leafpress.check.Checks;
import leafpress.check.Typescript;
import leafpress.diagnostic.Findings;
import leafpress.edition.Format;
import leafpress.manuscript.Abridgement;
import leafpress.manuscript.Extent;

/**
 * Looks whether a short edition keeps the benefits of its article and leaves out the risks: that is
 * not printed, unless the manuscript's own rules take it more lightly.
 */
final class RisksKept {
  private RisksKept() {}

  static void check(Press press, Job job, Format format, Findings findings) {
    Extent extent = Extent.of(format.text()).orElse(Extent.FULL);
    if (extent == Extent.FULL) return;
    List<Typescript> shortened =
        press.typescripts(job).stream()
            .filter(t -> !Abridgement.of(t.article(), extent).leftOut().isEmpty())
            .toList();
    if (!shortened.isEmpty()) Checks.risks(press.rules(), shortened, extent, findings);
  }
}
