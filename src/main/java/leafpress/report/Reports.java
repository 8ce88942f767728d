package leafpress.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes reports. */
public final class Reports {
  private Reports() {}

  /** The bytes of a report, in UTF-8, with a line end at the end. */
  public static byte[] write(ReportFormat format, Subject subject) throws IOException {
    return text(format, subject).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ReportFormat format, Subject subject) throws IOException {
    switch (format) {
      case JSON:
        return JsonReport.of(subject);
      case SARIF:
        return SarifReport.of(subject);
      case GITHUB:
        return GithubReport.of(subject);
      case HTML:
        return HtmlReport.of(subject);
      default:
        return TextReport.of(subject);
    }
  }
}
