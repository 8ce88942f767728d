package leafpress.verify;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with finished files, besides what {@code lint} finds in an EPUB. */
public enum VerifyRule implements Rule {
  /** EPUBCheck or veraPDF names an error. */
  BREACH_OF_STANDARD(Severity.ERROR),
  /** EPUBCheck or veraPDF warns. */
  DOUBTFUL_FILE(Severity.WARNING),
  /** So broken that a checker gives up. */
  UNREADABLE_FILE(Severity.ERROR),
  /** A PDF file that claims no standard which can be checked. */
  NO_CLAIM(Severity.NOTE),
  /** The checkers were not fetched. */
  MISSING_CHECKER(Severity.WARNING),
  /** The manifest is no manifest. */
  MALFORMED_MANIFEST(Severity.ERROR),
  /** The manifest lists a file that is not there. */
  ABSENT_FILE(Severity.ERROR),
  /** A file is not the one that the manifest lists. */
  WRONG_SUM(Severity.ERROR),
  /** A PDF or EPUB that the manifest does not list. */
  UNKNOWN_FILE(Severity.WARNING);

  private final Severity severity;

  VerifyRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
