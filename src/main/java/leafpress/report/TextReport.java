package leafpress.report;

import java.util.Optional;
import leafpress.diagnostic.Diagnostic;

/** The report for the terminal. */
final class TextReport {
  private TextReport() {}

  static String of(Subject subject) {
    if (subject.findings().isEmpty()) return "nothing to report\n";
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : subject.findings()) one(subject, finding, text);
    return text.append(Names.counts(subject.findings())).append('\n').toString();
  }

  private static void one(Subject subject, Diagnostic finding, StringBuilder text) {
    Optional<Excerpt> excerpt = Excerpt.of(subject, finding);
    if (excerpt.isEmpty()) {
      text.append(finding).append('\n');
      return;
    }
    String[] lines = finding.toString().split("\n", 2);
    String number = String.valueOf(finding.span().line());
    String[] shown = excerpt.get().shown();
    text.append(lines[0]).append('\n');
    text.append("  ").append(number).append(" | ").append(shown[0]).append('\n');
    text.append("  ").append(" ".repeat(number.length())).append(" | ").append(shown[1]);
    text.append('\n');
    if (lines.length > 1) text.append(lines[1]).append('\n');
  }
}
