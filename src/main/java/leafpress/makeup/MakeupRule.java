package leafpress.makeup;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can go wrong while pages are made up. */
public enum MakeupRule implements Rule {
  /** Copy for which a leaflet's panels have no room. */
  OVERSET_COPY;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
