package leafpress.style;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a style sheet. What is wrong is left out and the rest is used. */
public enum StyleRule implements Rule {
  /** The text breaks the syntax of CSS. */
  MALFORMED_CSS,
  /** No property of the subset has this name. */
  UNKNOWN_PROPERTY,
  /** The property is known but does not take this value. */
  UNSUPPORTED_VALUE,
  /** The property is known but means nothing here. */
  MISPLACED_PROPERTY,
  /** The subset does not have this selector. */
  UNSUPPORTED_SELECTOR,
  /** The subset does not have this at-rule. */
  UNSUPPORTED_AT_RULE,
  /** {@code var()} names a custom property that {@code :root} does not set. */
  UNKNOWN_VARIABLE,
  /** An imported sheet cannot be had. */
  MISSING_IMPORT;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
