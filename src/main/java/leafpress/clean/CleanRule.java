package leafpress.clean;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a raw article, with phrase rules or with decisions. */
public enum CleanRule implements Rule {
  /** Nothing but white space. */
  EMPTY_RAW(Severity.ERROR),
  /** Bytes that are no text. */
  RAW_NOT_TEXT(Severity.ERROR),
  /** A foreign span that no rule restores; it stays and is marked. */
  UNKNOWN_SPAN(Severity.WARNING),
  /** The same, where {@code --strict} asks for none. */
  UNRESTORED_SPAN(Severity.ERROR),
  /** A gloss that says its neighbour again and whose own words are lost. */
  LOST_GLOSS(Severity.WARNING),
  /** An article without a title. */
  UNTITLED_RAW(Severity.WARNING),
  /** Two rows of the glossary, or of the phrases, that say different things of one form. */
  CONTRADICTORY_TERMS(Severity.WARNING),
  /** A phrase rule that cannot be read. */
  MALFORMED_PHRASE(Severity.ERROR),
  /** A decision whose raw text is not there. */
  UNUSED_DECISION(Severity.WARNING),
  /** A decision that cannot be read or has no reason. */
  MALFORMED_DECISION(Severity.ERROR),
  /** A block that is not the article's: navigation, “share this”. */
  QUARANTINED_BLOCK(Severity.NOTE),
  /** A paragraph that says again what one before it said. */
  REPEATED_PARAGRAPH(Severity.WARNING),
  /** A character that cannot be seen. */
  INVISIBLE_CHARACTER(Severity.NOTE),
  /** A manuscript that a person edited, joined with what cleaning makes now. */
  MERGED_MANUSCRIPT(Severity.NOTE),
  /** A manuscript that a person edited since it was made. */
  EDITED_MANUSCRIPT(Severity.ERROR);

  private final Severity severity;

  CleanRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
