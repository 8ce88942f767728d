package leafpress.report;

import java.util.List;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Severity;

/** The words of reports. */
final class Names {
  private Names() {}

  static String of(Severity severity) {
    switch (severity) {
      case ERROR:
        return "error";
      case WARNING:
        return "warning";
      default:
        return "note";
    }
  }

  static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** {@code 1 error, 2 warnings, 0 notes}. */
  static String counts(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long number = count(findings, severity);
      if (text.length() > 0) text.append(", ");
      text.append(number).append(' ').append(of(severity)).append(number == 1 ? "" : "s");
    }
    return text.toString();
  }
}
