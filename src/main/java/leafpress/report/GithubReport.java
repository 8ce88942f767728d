package leafpress.report;

import java.util.Optional;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Severity;

/** A workflow command of GitHub Actions for each finding. */
final class GithubReport {
  private GithubReport() {}

  static String of(Subject subject) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : subject.findings()) {
      text.append("::").append(command(finding.severity()));
      text.append(" title=").append(property(finding.rule().slug()));
      if (!finding.span().file().isEmpty()) place(subject, finding, text);
      text.append("::").append(data(finding.message()));
      if (!finding.hint().isEmpty()) text.append("%0A").append(data(finding.hint()));
      text.append('\n');
    }
    return text.toString();
  }

  private static void place(Subject subject, Diagnostic finding, StringBuilder text) {
    text.append(",file=").append(property(finding.span().file()));
    if (finding.span().line() == 0) return;
    text.append(",line=").append(finding.span().line());
    if (finding.span().column() == 0) return;
    text.append(",col=").append(finding.span().column());
    Optional<Excerpt> excerpt = Excerpt.of(subject, finding);
    excerpt.ifPresent(e -> text.append(",endColumn=").append(e.end() + 1));
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : Names.of(severity);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
