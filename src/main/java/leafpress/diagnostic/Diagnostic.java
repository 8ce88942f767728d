package leafpress.diagnostic;

/**
 * A finding: what is wrong, where, and what to do about it.
 *
 * @param rule the reason, an enum constant of the package that found it
 * @param span the place in the user's file
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do, or the empty string
 */
public record Diagnostic(Rule rule, Span span, String message, String hint) {
  // Spelt out: the record's own is slow to start, and every finding is asked for it.
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Diagnostic)) return false;
    Diagnostic that = (Diagnostic) other;
    return rule == that.rule
        && span.equals(that.span)
        && message.equals(that.message)
        && hint.equals(that.hint);
  }

  @Override
  public int hashCode() {
    return 31 * message.hashCode() + span.line();
  }

  public Severity severity() {
    return rule.severity();
  }

  /** {@code file:line:column: severity: message [slug]}, and the hint on a line of its own. */
  @Override
  public String toString() {
    String place = span.file().isEmpty() ? "" : span + ": ";
    String head = place + name(severity()) + ": " + message + " [" + rule.slug() + "]";
    return hint.isEmpty() ? head : head + "\n  hint: " + hint;
  }

  private static String name(Severity severity) {
    switch (severity) {
      case ERROR:
        return "error";
      case WARNING:
        return "warning";
      default:
        return "note";
    }
  }
}
