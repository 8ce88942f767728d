package leafpress.exchange;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a file that a translator sent, or with what is to be sent. */
public enum ExchangeRule implements Rule {
  /** The file is not well-formed XML. */
  MALFORMED_EXCHANGE(Severity.ERROR),
  /** XML, but none of the formats that are read. */
  UNKNOWN_EXCHANGE(Severity.ERROR),
  /** An XLIFF file without the skeleton that Leafpress put into it. */
  MISSING_SKELETON(Severity.ERROR),
  /** A unit of the skeleton that is not in the file. */
  MISSING_UNIT(Severity.ERROR),
  /** A unit without a translation; the source stands in its place. */
  UNTRANSLATED_UNIT(Severity.WARNING),
  /** A code of the source that its translation has lost. */
  LOST_CODE(Severity.WARNING),
  /** A code of a translation that its source does not have; it is left out. */
  UNKNOWN_CODE(Severity.WARNING),
  /** The article has changed since it was sent to translation. */
  CHANGED_SOURCE(Severity.WARNING),
  /** A term or a sentence that lacks one of the two languages. */
  ONE_LANGUAGE(Severity.WARNING),
  /** Two articles whose units do not follow the same order; those of the section are left out. */
  UNLIKE_UNITS(Severity.WARNING);

  private final Severity severity;

  ExchangeRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
