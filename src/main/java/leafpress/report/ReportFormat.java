package leafpress.report;

/** A form that a report can have. */
public enum ReportFormat {
  /** For the terminal: line and caret. */
  TEXT,
  /** For programs. */
  JSON,
  /** Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and code hosts. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines of a change. */
  GITHUB,
  /** For people who do not work at a terminal. */
  HTML
}
