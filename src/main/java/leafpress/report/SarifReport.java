package leafpress.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;
import leafpress.json.Json;

/** The report in the Static Analysis Results Interchange Format 2.1.0 (OASIS). */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Subject subject;
  private final Map<String, Rule> rules = new TreeMap<>();

  private SarifReport(Subject subject) {
    this.subject = subject;
    for (Diagnostic finding : subject.findings()) {
      rules.putIfAbsent(finding.rule().slug(), finding.rule());
    }
  }

  static String of(Subject subject) {
    SarifReport report = new SarifReport(subject);
    return Json.document(
        Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(report.run())));
  }

  private Map<String, Object> run() {
    List<Object> results = new ArrayList<>();
    for (Diagnostic finding : subject.findings()) results.add(result(finding));
    return Json.object(
        "tool",
        Json.object("driver", driver()),
        "columnKind",
        "utf16CodeUnits",
        "results",
        results);
  }

  private Map<String, Object> driver() {
    List<Object> described = new ArrayList<>();
    rules.forEach((slug, rule) -> described.add(rule(slug, rule)));
    return Json.object("name", "leafpress", "version", subject.version(), "rules", described);
  }

  private Map<String, Object> rule(String slug, Rule rule) {
    String origin = subject.origin().apply(slug);
    String text = slug.replace('-', ' ') + (origin.isEmpty() ? "" : " (" + origin + ")");
    return Json.object(
        "id",
        slug,
        "shortDescription",
        Json.object("text", text),
        "defaultConfiguration",
        Json.object("level", level(rule.severity())));
  }

  private Map<String, Object> result(Diagnostic finding) {
    String hint = finding.hint().isEmpty() ? "" : ". " + finding.hint();
    Map<String, Object> result =
        Json.object(
            "ruleId",
            finding.rule().slug(),
            "ruleIndex",
            List.copyOf(rules.keySet()).indexOf(finding.rule().slug()),
            "level",
            level(finding.severity()),
            "message",
            Json.object("text", finding.message() + hint));
    if (!finding.span().file().isEmpty()) {
      result.put("locations", List.of(Json.object("physicalLocation", place(finding))));
    }
    return result;
  }

  private Map<String, Object> place(Diagnostic finding) {
    Map<String, Object> place =
        Json.object("artifactLocation", Json.object("uri", uri(finding.span().file())));
    if (finding.span().line() == 0) return place;
    Map<String, Object> region = Json.object("startLine", finding.span().line());
    if (finding.span().column() > 0) region.put("startColumn", finding.span().column());
    Excerpt.of(subject, finding)
        .ifPresent(
            excerpt -> {
              region.put("endColumn", excerpt.end() + 1);
              region.put("snippet", Json.object("text", excerpt.line()));
            });
    place.put("region", region);
    return place;
  }

  /** A relative file name as a URI reference (RFC 3986), its characters escaped where they must. */
  private static String uri(String file) {
    try {
      String path = file.replace('\\', '/');
      return path.startsWith("/")
          ? new URI("file", "", path, null).toASCIIString()
          : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static String level(Severity severity) {
    return Names.of(severity);
  }

  /** A map of keys and values in turn. */
}
