package leafpress.epub;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a book. EPUBCheck 5.3 says nothing about most of these. */
public enum EpubRule implements Rule {
  /** An {@code img} without {@code alt}, or a drawing that is neither named nor hidden. */
  MISSING_ALT_TEXT(Severity.ERROR),
  /** Chinese characters in text that is not marked as Chinese: read aloud as gibberish. */
  UNMARKED_CHINESE(Severity.ERROR),
  /** Several Latin words in a row in text that is marked as Chinese. */
  UNMARKED_LATIN(Severity.NOTE),
  /** A language tag that is not one: {@code cn}, {@code zh_CN}. */
  UNKNOWN_LANGUAGE(Severity.ERROR),
  /** A link to an id that the book does not have. */
  BROKEN_LINK(Severity.ERROR),
  /** The same id on two elements. */
  DUPLICATE_ID(Severity.ERROR),
  /** A picture that is not among the book's images, or of an unknown kind. */
  MISSING_IMAGE(Severity.ERROR),
  /** A character that no embedded face has. */
  MISSING_GLYPH(Severity.WARNING),
  /** An h2 after nothing, an h4 after an h2. */
  SKIPPED_HEADING_LEVEL(Severity.WARNING),
  /** More than one h1 in a file. */
  SECOND_TITLE(Severity.WARNING),
  /** A table without column or row headers. */
  TABLE_WITHOUT_HEADERS(Severity.WARNING),
  /** A table with more columns than a telephone shows in large text. */
  WIDE_TABLE(Severity.WARNING),
  /** CSS that fixes what readers must be able to change, or that old engines do not know. */
  UNSAFE_STYLE(Severity.WARNING);

  private final Severity severity;

  EpubRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
