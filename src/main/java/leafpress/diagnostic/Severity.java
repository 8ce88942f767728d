package leafpress.diagnostic;

/** How grave a finding is: an error stops the edition, a warning and a note do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
