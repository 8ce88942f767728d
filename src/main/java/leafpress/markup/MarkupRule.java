package leafpress.markup;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with markup. */
public enum MarkupRule implements Rule {
  /** The text is not well-formed XML. */
  MALFORMED_MARKUP;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
