package leafpress.check;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/**
 * What a check of a manuscript can find. The severity here is the one that the packed rules give in
 * the source language; a manuscript's own rules may give another.
 */
public enum CheckRule implements Rule {
  /** The rules name a rule that there is none of. */
  UNKNOWN_RULE(Severity.ERROR),
  /** The rules give a number that is none, or that cannot be meant. */
  WRONG_NUMBER(Severity.ERROR),
  /** The rules give a severity, or a kind of edition, that is none. */
  WRONG_SETTING(Severity.ERROR),

  /** A form that the glossary calls wrong. */
  WRONG_TERM(Severity.ERROR),
  /** Another form of a term than the glossary's. */
  TERM_VARIANT(Severity.NOTE),
  /** An abbreviation in other letters than the glossary's. */
  ABBREVIATION_CASE(Severity.WARNING),
  /** An abbreviation that is not explained where it is first used. */
  UNDEFINED_ABBREVIATION(Severity.ERROR),
  /** An abbreviation that is explained a second time. */
  TWICE_DEFINED_ABBREVIATION(Severity.NOTE),
  /** A gloss that repeats the word before it. */
  REPEATED_GLOSS(Severity.ERROR),
  /** A text that few readers can read. */
  READING_GRADE(Severity.WARNING),
  /** A sentence that is too long. */
  LONG_SENTENCE(Severity.WARNING),
  /** Sentences that are too long on the whole. */
  LONG_SENTENCES(Severity.WARNING),
  /** A paragraph that is too long. */
  LONG_PARAGRAPH(Severity.NOTE),
  /** A list of too many items. */
  LONG_LIST(Severity.WARNING),
  /** Much text without a heading. */
  FEW_HEADINGS(Severity.WARNING),
  /** A heading that cannot be taken in at a glance. */
  LONG_HEADING(Severity.NOTE),
  /** A heading that ends like a sentence. */
  HEADING_MARK(Severity.NOTE),
  /** A heading whose capitals follow no rule. */
  HEADING_CASE(Severity.NOTE),
  /** A line that looks like a heading and is not marked as one. */
  UNMARKED_HEADING(Severity.WARNING),
  /** A line that looks like an item of a list and is not marked as one. */
  UNMARKED_ITEM(Severity.WARNING),
  /** A list with another mark than the other lists of the file. */
  LIST_MARK(Severity.NOTE),
  /** Marks of Markdown that stand in the text as they are. */
  UNCLOSED_MARK(Severity.ERROR),
  /** A file whose last line does not end. */
  OPEN_LAST_LINE(Severity.NOTE),
  /** A word that stands twice. */
  DOUBLED_WORD(Severity.WARNING),
  /** The same words in two places. */
  REPEATED_PASSAGE(Severity.NOTE),
  /** The same enumeration in two places. */
  REPEATED_LIST(Severity.NOTE),
  /** An item whose text begins with its own label. */
  REPEATED_LABEL(Severity.NOTE),
  /** A sentence before a list that the items do not go on. */
  BROKEN_LEAD_IN(Severity.NOTE),
  /** Wording that says something else than it means, or blames the reader. */
  WORDING(Severity.NOTE),
  /** Something that a proofreader has to say of spelling or grammar. */
  PROSE(Severity.WARNING),
  /** Words in capitals. */
  SHOUTING(Severity.WARNING),

  /** A promise that no editor's note answers. */
  UNANSWERED_CLAIM(Severity.WARNING),
  /** A promise in an article that has editor's notes. */
  ANSWERED_CLAIM(Severity.NOTE),
  /** Something that the publisher knows to be wrong. */
  KNOWN_ERROR(Severity.ERROR),
  /** Something that an article on this subject has to say, and does not. */
  MISSING_TOPIC(Severity.WARNING),
  /** A risk that a list of risks leaves out. */
  MISSING_RISK(Severity.WARNING),
  /** Evidence without a source. */
  UNSOURCED_CLAIM(Severity.NOTE),
  /** A risk or benefit without a number. */
  UNQUANTIFIED_CLAIM(Severity.NOTE),
  /** An editor's note that nobody has signed. */
  UNSIGNED_NOTE(Severity.WARNING),
  /** Benefits, and no risks. */
  BENEFITS_WITHOUT_RISKS(Severity.ERROR),
  /** Risks long after the benefits. */
  LATE_RISKS(Severity.WARNING),
  /** A part that closes an article, and others after it. */
  EARLY_ENDING(Severity.NOTE),
  /** A short edition keeps the benefits and leaves risks out. */
  RISKS_LEFT_OUT(Severity.ERROR),
  /** What short editions leave out. */
  LEFT_OUT(Severity.NOTE),
  /** Nothing that the reader can do. */
  NO_ACTION(Severity.WARNING),
  /** No main message. */
  MISSING_SUMMARY(Severity.ERROR),
  /** What a reader must know of a publication is not there. */
  MISSING_PUBLICATION_DATA(Severity.WARNING),
  /** The last review is too long ago. */
  REVIEW_OVERDUE(Severity.WARNING),
  /** A link whose text does not say where it leads. */
  VAGUE_LINK(Severity.WARNING),
  /** A link to a heading that is not there. */
  DEAD_LINK(Severity.WARNING),
  /** An address that anyone on the way can read and change. */
  INSECURE_LINK(Severity.NOTE),
  /** A text for an image that does not say what it shows. */
  POOR_ALT_TEXT(Severity.WARNING),

  /** Lists of different lengths in two languages. */
  UNMATCHED_ITEMS(Severity.WARNING),
  /** Numbers that differ between two languages. */
  DIFFERENT_NUMBERS(Severity.WARNING),
  /** A term of the glossary whose translation is not where it should be. */
  UNTRANSLATED_TERM(Severity.NOTE),
  /** Notes that differ between two languages. */
  UNMATCHED_NOTES(Severity.WARNING),

  /** Straight quotation marks in English. */
  STRAIGHT_QUOTES(Severity.NOTE),
  /** A mark of Western print beside Chinese. */
  WESTERN_MARK(Severity.ERROR),
  /** A comma before 和, 或 or 以及. */
  COMMA_BEFORE_AND(Severity.WARNING),
  /** A space between Chinese characters. */
  SPACE_IN_CHINESE(Severity.ERROR),
  /** A space between Chinese and Latin in one place, and none in another. */
  UNEVEN_SPACES(Severity.WARNING),
  /** Letters or digits of full width. */
  FULL_WIDTH_LATIN(Severity.WARNING),
  /** A space before % or ℃, or none before another unit, in Chinese. */
  UNIT_SPACE(Severity.WARNING),
  /** A range of numbers with a hyphen, in Chinese. */
  RANGE_MARK(Severity.WARNING),
  /** Commas between the items of a Chinese enumeration. */
  COMMA_IN_LIST(Severity.WARNING),
  /** A traditional character in simplified Chinese. */
  TRADITIONAL_CHARACTER(Severity.ERROR),
  /** A Chinese mark in English. */
  CHINESE_MARK(Severity.WARNING),

  /** Text that does not stand out from its ground. */
  LOW_CONTRAST(Severity.ERROR),
  /** Text that stands out from its ground less than it might. */
  WEAK_CONTRAST(Severity.NOTE),
  /** Letters that are too small. */
  SMALL_TYPE(Severity.WARNING),
  /** Letters that are too small for anybody. */
  TINY_TYPE(Severity.ERROR),
  /** Lines that are too close. */
  TIGHT_LEADING(Severity.WARNING),
  /** Lines that are too far apart. */
  WIDE_LEADING(Severity.WARNING),
  /** Paragraphs told apart twice. */
  INDENT_AND_SPACE(Severity.WARNING),
  /** Strokes that are too thin. */
  LIGHT_TYPE(Severity.ERROR),
  /** Headings hardly larger than the text. */
  SMALL_HEADING(Severity.WARNING),
  /** Lines stretched to both edges where they should not be. */
  JUSTIFIED_TEXT(Severity.ERROR),
  /** Words divided where they should not be. */
  HYPHENATED_TEXT(Severity.WARNING),
  /** Slanted letters. */
  SLANTED_TYPE(Severity.WARNING);

  private final Severity severity;

  CheckRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
