package leafpress.press;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with the files of a publication taken together. */
public enum PressRule implements Rule {
  /** The publication names an article that has no file. */
  MISSING_ARTICLE(Severity.ERROR),
  /** The publication names a glossary that has no file. */
  MISSING_GLOSSARY(Severity.ERROR),
  /** Two editions would write the same file. */
  SAME_FILE(Severity.ERROR),
  /** A style sheet names a font file that is not there. */
  MISSING_FACE(Severity.ERROR),
  /** The style sheet of an e-book imports one that is not there. */
  MISSING_SHEET(Severity.ERROR),
  /** An image in colours that a PDF for archives cannot hold. */
  UNPRINTABLE_IMAGE(Severity.ERROR),
  /** Copy that does not fit a format's panels at any setting that is allowed. */
  NO_FIT(Severity.ERROR),
  /** A style's limit that lets type become smaller than an edition may have it. */
  SMALL_LIMIT(Severity.WARNING),
  /** Large print with type that is not large. */
  SMALL_LARGE_PRINT(Severity.ERROR),
  /** There is no format of this name. */
  UNKNOWN_FORMAT(Severity.ERROR),
  /** There is no style of this name. */
  UNKNOWN_STYLE(Severity.ERROR),
  /** Languages side by side in columns that are too narrow to be read with ease. */
  NARROW_COLUMNS(Severity.WARNING),
  /** A link to what an edition leaves out is plain text there. */
  UNLINKED(Severity.NOTE),
  /** Sheets for a printer that fail a check of the trade. */
  UNSAFE_SHEET(Severity.WARNING),
  /** An e-book is not called accessible, though somebody stands for it: the checks found faults. */
  UNPROVEN_CLAIM(Severity.WARNING),
  /** The blocks of an article in two languages do not follow the same order. */
  UNPAIRED_BLOCKS(Severity.WARNING),
  /** What is imported would take the place of a file that says something else. */
  FILE_IN_THE_WAY(Severity.ERROR);

  private final Severity severity;

  PressRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
