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
  /** A title or an entry of the contents in other words than the heading that it is of. */
  UNLIKE_HEADING(Severity.NOTE),
  /** Contents in more than two levels, which e-ink readers flatten or drop. */
  DEEP_CONTENTS(Severity.NOTE),
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
  /** More than one h1 in a file. */
  SECOND_TITLE(Severity.NOTE),
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
  /** A table without a caption. */
  UNNAMED_TABLE(Severity.NOTE),
  /** A head of a table that does not say what it is the head of. */
  UNSCOPED_HEADER(Severity.NOTE),
  /** A table with more columns than a telephone shows. */
  WIDE_TABLE(Severity.WARNING),
  /** A picture’s text that is a file name, “image of …”, or without a full stop. */
  POOR_ALT_TEXT(Severity.NOTE),
  /** A chart without its data in words or in a table. */
  MISSING_LONG_DESCRIPTION(Severity.WARNING),
  /** A drawing that cannot grow with the text, since it has no viewBox. */
  UNSCALABLE_DRAWING(Severity.NOTE),
  /** Ruby that carries what the text does not, or runs into it where ruby is not shown. */
  RUBY_ALONE(Severity.WARNING),
  /** Structural semantics without the role that assistive technology reads. */
  MISSING_ROLE(Severity.WARNING),
  /** A note from which no link leads back. */
  ONE_WAY_NOTE(Severity.WARNING),
  /** A note, or a call of one, that is not marked as such, so that it does not pop up. */
  PLAIN_NOTE(Severity.WARNING),
  /** A way back from a note that is only an arrow. */
  WORDLESS_RETURN(Severity.NOTE),
  /** A list whose bullets or numbers are typed into paragraphs. */
  TYPED_LIST(Severity.WARNING),
  /** Room that is made by spaces in a row. */
  TYPED_ROOM(Severity.NOTE),
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
  OVERSIZE_FILE(Severity.WARNING),
  /** What the converter for Kindle refuses, drops or spoils. */
  LOST_ON_KINDLE(Severity.WARNING),
  /** Reading aloud that leads nowhere, or whose durations do not add up. */
  UNEVEN_OVERLAY(Severity.WARNING);

  private final Severity severity;

  LintRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
