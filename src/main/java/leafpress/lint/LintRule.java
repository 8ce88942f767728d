package leafpress.lint;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a finished EPUB. */
public enum LintRule implements Rule {
  /** No ZIP, or one that is cut off, encrypted, wrong in its sums or larger than any book. */
  DAMAGED_ARCHIVE(Severity.ERROR),
  /** The file {@code mimetype} is not first, not stored plainly, or does not say what it must. */
  MALFORMED_MIMETYPE(Severity.ERROR),
  /** There is no container file, or it leads to no package document. */
  MISSING_PACKAGE(Severity.ERROR),
  /** A file that is not well-formed XML in UTF-8 without entities. */
  MALFORMED_XML(Severity.ERROR),
  /** A file name that is not plain on every system, or leads out of the book. */
  UNSAFE_NAME(Severity.WARNING),
  /** A file of the archive that the manifest does not list. */
  UNLISTED_FILE(Severity.WARNING),
  /** The book names a file that it does not have. */
  MISSING_FILE(Severity.ERROR),
  /** The manifest gives a file a media type that it is not of. */
  WRONG_MEDIA_TYPE(Severity.ERROR),
  /** The manifest is silent about what is in a file, or says what is not there. */
  WRONG_PROPERTIES(Severity.ERROR),
  /** Title, identifier, language or date of the last change is missing. */
  MISSING_METADATA(Severity.ERROR),
  /** An identifier that is not of the kind that it says. */
  MALFORMED_IDENTIFIER(Severity.ERROR),
  /** A date that is none, or not written as the standard asks. */
  MALFORMED_DATE(Severity.ERROR),
  /** A language tag that is none: {@code cn}, {@code zh_CN}. */
  UNKNOWN_LANGUAGE(Severity.ERROR),
  /** A text in a language that the book does not name, or a document that names none. */
  MISSING_LANGUAGE(Severity.WARNING),
  /** Nothing says how people who cannot see or hear can read the book. */
  MISSING_ACCESSIBILITY(Severity.WARNING),
  /** A word that is not in the vocabulary of accessibility metadata. */
  UNKNOWN_ACCESSIBILITY(Severity.WARNING),
  /** Hazards that exclude one another. */
  CONTRADICTORY_HAZARDS(Severity.ERROR),
  /** Accessibility metadata that the content belies. */
  UNTRUE_ACCESSIBILITY(Severity.WARNING),
  /** A claim of conformance that is not in the words that the standard prescribes. */
  UNKNOWN_CONFORMANCE(Severity.ERROR),
  /** A claim of conformance that nobody stands for. */
  MISSING_CERTIFIER(Severity.WARNING),
  /** No picture is named as the cover. */
  MISSING_COVER(Severity.WARNING),
  /** No table of contents. */
  MISSING_CONTENTS(Severity.ERROR),
  /** The table of contents does not follow the reading order. */
  UNORDERED_CONTENTS(Severity.WARNING),
  /** The contents for old readers are other than those for new ones. */
  UNEQUAL_CONTENTS(Severity.WARNING),
  /** No landmarks. */
  MISSING_LANDMARKS(Severity.WARNING),
  /** Page breaks are marked, but not all are in a list of pages. */
  MISSING_PAGE_LIST(Severity.WARNING),
  /** A link to what is not in the book. */
  BROKEN_LINK(Severity.ERROR),
  /** The same id on two elements of a file. */
  DUPLICATE_ID(Severity.ERROR),
  /** A document without a title. */
  MISSING_TITLE(Severity.ERROR),
  /** An h4 after an h2. */
  SKIPPED_HEADING_LEVEL(Severity.WARNING),
  /** A picture without alternative text. */
  MISSING_ALT_TEXT(Severity.ERROR),
  /** Chinese characters in text that is not marked as Chinese. */
  UNMARKED_CHINESE(Severity.ERROR),
  /** Several Latin words in a row in text that is marked as Chinese. */
  UNMARKED_LATIN(Severity.NOTE),
  /** Punctuation that belongs to the other script, or three full stops for an ellipsis. */
  FOREIGN_PUNCTUATION(Severity.NOTE),
  /** A table without column headers. */
  TABLE_WITHOUT_HEADERS(Severity.WARNING),
  /** Structural semantics without the role that assistive technology reads. */
  MISSING_ROLE(Severity.WARNING),
  /** A note from which no link leads back. */
  ONE_WAY_NOTE(Severity.WARNING),
  /** An empty paragraph, or lines broken twice to make room. */
  EMPTY_PARAGRAPH(Severity.WARNING),
  /** CSS that fixes what readers must be able to change, or that old engines do not know. */
  UNSAFE_STYLE(Severity.WARNING),
  /** Text that is too pale for its ground. */
  LOW_CONTRAST(Severity.WARNING),
  /** A font that cannot be read. */
  DAMAGED_FONT(Severity.ERROR),
  /** A picture that cannot be read. */
  DAMAGED_IMAGE(Severity.ERROR),
  /** A picture in other colours than those of sRGB. */
  FOREIGN_COLOURS(Severity.WARNING),
  /** Something that is fetched from the web. */
  REMOTE_RESOURCE(Severity.WARNING),
  /** A script: many readers run none, and some refuse the book. */
  SCRIPT(Severity.WARNING),
  /** A book, a chapter or a picture that is larger than readers bear. */
  OVERSIZE_FILE(Severity.WARNING);

  private final Severity severity;

  LintRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
