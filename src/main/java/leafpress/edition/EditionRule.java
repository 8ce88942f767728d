package leafpress.edition;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a publication or a format. */
public enum EditionRule implements Rule {
  /** A name that cannot be a file's name, or an id that cannot stand in one. */
  WRONG_NAME,
  /** A language tag that is none. */
  WRONG_LANGUAGE_TAG,
  /** A day that is not written as 2026-11-22, or is none. */
  WRONG_DAY,
  /** An address that cannot be one of a folder on the web. */
  WRONG_ADDRESS,
  /** An ISBN that is none. */
  WRONG_ISBN,
  /** One thing named twice in a list. */
  REPEATED_NAME,
  /** A list that must name something names nothing. */
  EMPTY_LIST,
  /** An edition of an article or language that the publication does not have. */
  UNKNOWN_NAME,
  /** A value that is none of those there are. */
  UNKNOWN_VALUE,
  /** An edition that is neither a leaflet nor a booklet. */
  MALFORMED_EDITION,
  /** A length that is none: a number and a unit are. */
  WRONG_LENGTH,
  /** Margins that leave too little of the page for text. */
  NO_ROOM,
  /** Text so near to a cut or a fold that it may be cut or creased. */
  UNSAFE_MARGIN,
  /** Large print with columns, a margin column or panels. */
  LARGE_PRINT_DIVIDED,
  /** Two panels at one place of the sheet. */
  WRONG_PLACE,
  /** Panels that together are not as large as the sheet. */
  WRONG_SUM,
  /** Panels whose widths do not let the sheet be folded as it should be. */
  WRONG_FOLD,
  /** Columns of text so near to each other that eyes stray from the one into the other. */
  NARROW_GUTTER(Severity.WARNING);

  private final Severity severity;

  EditionRule() {
    this(Severity.ERROR);
  }

  EditionRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
