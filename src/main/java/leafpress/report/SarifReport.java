package leafpress.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

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
    return Json.of(map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(report.run())));
  }

  private Map<String, Object> run() {
    List<Object> results = new ArrayList<>();
    for (Diagnostic finding : subject.findings()) results.add(result(finding));
    return map("tool", map("driver", driver()), "columnKind", "utf16CodeUnits", "results", results);
  }

  private Map<String, Object> driver() {
    List<Object> described = new ArrayList<>();
    rules.forEach((slug, rule) -> described.add(rule(slug, rule)));
    return map("name", "leafpress", "version", subject.version(), "rules", described);
  }

  private Map<String, Object> rule(String slug, Rule rule) {
    String origin = subject.origin().apply(slug);
    String text = slug.replace('-', ' ') + (origin.isEmpty() ? "" : " (" + origin + ")");
    return map(
        "id",
        slug,
        "shortDescription",
        map("text", text),
        "defaultConfiguration",
        map("level", level(rule.severity())));
  }

  private Map<String, Object> result(Diagnostic finding) {
    String hint = finding.hint().isEmpty() ? "" : ". " + finding.hint();
    Map<String, Object> result =
        map(
            "ruleId",
            finding.rule().slug(),
            "ruleIndex",
            List.copyOf(rules.keySet()).indexOf(finding.rule().slug()),
            "level",
            level(finding.severity()),
            "message",
            map("text", finding.message() + hint));
    if (!finding.span().file().isEmpty()) {
      result.put("locations", List.of(map("physicalLocation", place(finding))));
    }
    return result;
  }

  private Map<String, Object> place(Diagnostic finding) {
    Map<String, Object> place = map("artifactLocation", map("uri", uri(finding.span().file())));
    if (finding.span().line() == 0) return place;
    Map<String, Object> region = map("startLine", finding.span().line());
    if (finding.span().column() > 0) region.put("startColumn", finding.span().column());
    Excerpt.of(subject, finding)
        .ifPresent(
            excerpt -> {
              region.put("endColumn", excerpt.end() + 1);
              region.put("snippet", map("text", excerpt.line()));
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
  private static Map<String, Object> map(Object... parts) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) map.put((String) parts[i], parts[i + 1]);
    return map;
  }
}
