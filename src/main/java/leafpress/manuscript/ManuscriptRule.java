package leafpress.manuscript;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a manuscript or a glossary. */
public enum ManuscriptRule implements Rule {
  /** Nothing but white space. */
  EMPTY_FILE(Severity.ERROR),
  /** Bytes that are no text. */
  NOT_TEXT(Severity.ERROR),
  /** Bytes that are not UTF-8. */
  INVALID_UTF8(Severity.ERROR),
  /** A character that no text holds, such as U+0007. */
  CONTROL_CHARACTER(Severity.ERROR),
  /** The line {@code ---} that ends the front matter is missing. */
  OPEN_FRONT_MATTER(Severity.ERROR),
  /** The front matter names no title. */
  MISSING_TITLE(Severity.ERROR),
  /** {@code lang} is not the language of the folder. */
  WRONG_LANGUAGE(Severity.ERROR),
  /** A day that is not written as 2026-11-22, or is none. */
  WRONG_DATE(Severity.ERROR),
  /** A heading of level 1 in the body. */
  TITLE_IN_BODY(Severity.ERROR),
  /** A heading more than one level below the one before it. */
  SKIPPED_HEADING_LEVEL(Severity.ERROR),
  /** A heading without text. */
  EMPTY_HEADING(Severity.ERROR),
  /** An image without a text that says what it shows. */
  MISSING_ALT_TEXT(Severity.ERROR),
  /** Blocks or marks nested deeper than is read. */
  TOO_DEEP(Severity.ERROR),
  /** {@code [!KIND]} of a kind that is not known. */
  UNKNOWN_NOTE(Severity.WARNING),
  /** {@code [!KIND]} with more on its line than belongs there. */
  MALFORMED_NOTE(Severity.WARNING),
  /** Two editor's notes with one number. */
  DUPLICATE_NOTE(Severity.ERROR),
  /** Two headings, figures or tables with one name. */
  DUPLICATE_NAME(Severity.ERROR),
  /** A row of a table with more or fewer cells than its head. */
  RAGGED_TABLE(Severity.WARNING),
  /** A table of more columns than a page can hold. */
  WIDE_TABLE(Severity.WARNING),
  /** A comment that marks a block with a name that is not known. */
  UNKNOWN_MARK(Severity.WARNING),
  /** HTML, which a printed page cannot show. */
  HTML_IN_MANUSCRIPT(Severity.WARNING),
  /** A link to nowhere. */
  EMPTY_LINK(Severity.WARNING),
  /** A link that a reader must not follow, such as {@code javascript:}. */
  UNSAFE_LINK(Severity.WARNING),
  /** A call of a footnote that is not there. */
  MISSING_FOOTNOTE(Severity.WARNING),
  /** A footnote that nothing calls. */
  UNUSED_FOOTNOTE(Severity.WARNING),
  /** Text in another language than the article's. */
  FOREIGN_RUN(Severity.WARNING),
  /** A glossary that is not a table with the columns it needs. */
  MALFORMED_GLOSSARY(Severity.ERROR),
  /** Two rows of the glossary with one term. */
  DUPLICATE_TERM(Severity.ERROR),
  /** Two rows of the glossary with one abbreviation. */
  DUPLICATE_ABBREVIATION(Severity.WARNING);

  private final Severity severity;

  ManuscriptRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
