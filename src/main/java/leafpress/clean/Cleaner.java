package leafpress.clean;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;

/** Makes manuscripts of raw articles. */
public final class Cleaner {
  private Cleaner() {}

  /**
   * Cleans an article. The same raw text and rules give the same manuscript; a manuscript that is
   * cleaned again stays as it is.
   */
  public static Cleaned clean(Raw raw, Rules rules) {
    Findings findings = new Findings();
    Optional<Intake> intake = Intake.of(raw, findings);
    if (intake.isEmpty()) {
      Ledger none = new Ledger(raw.name(), "", new byte[0], Optional.of(raw.bytes()), List.of());
      return new Cleaned(Optional.empty(), "", none, List.of(), findings);
    }
    Intake in = intake.get();
    Copy copy = Copy.of(in.text());
    Ledger ledger = new Ledger(raw.name(), in.charset(), in.mark(), in.container(), copy.edits());
    return new Cleaned(Optional.of(copy.text()), in.text(), ledger, List.of(), findings);
  }
}
