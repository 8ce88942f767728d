package leafpress.makeup;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can go wrong while pages are made up. */
public enum MakeupRule implements Rule {
  /** Copy for which a leaflet's panels have no room. */
  OVERSET_COPY(Severity.ERROR),
  /** A reference to a page that the reference itself moves to and fro. */
  UNSETTLED_REFERENCE(Severity.WARNING);

  private final Severity severity;

  MakeupRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
