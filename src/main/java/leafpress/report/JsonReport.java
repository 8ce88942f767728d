package leafpress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Severity;
import leafpress.json.Json;

/** The report for programs: an object with the findings as a list. */
final class JsonReport {
  private JsonReport() {}

  static String of(Subject subject) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("tool", "leafpress");
    report.put("version", subject.version());
    report.put("title", subject.title());
    for (Severity severity : Severity.values()) {
      report.put(Names.of(severity) + "s", Names.count(subject.findings(), severity));
    }
    List<Object> findings = new ArrayList<>();
    for (Diagnostic finding : subject.findings()) findings.add(one(subject, finding));
    report.put("findings", findings);
    return Json.document(report);
  }

  private static Map<String, Object> one(Subject subject, Diagnostic finding) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("file", finding.span().file());
    one.put("line", finding.span().line());
    one.put("column", finding.span().column());
    Excerpt.of(subject, finding)
        .ifPresent(
            excerpt -> {
              one.put("endColumn", excerpt.end() + 1);
              one.put("words", excerpt.line().substring(excerpt.start(), excerpt.end()));
            });
    one.put("severity", Names.of(finding.severity()));
    one.put("rule", finding.rule().slug());
    one.put("message", finding.message());
    one.put("hint", finding.hint());
    one.put("source", subject.origin().apply(finding.rule().slug()));
    return one;
  }
}
