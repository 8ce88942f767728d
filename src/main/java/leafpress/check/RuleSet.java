package leafpress.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;

/** The rules in force, by id: those that are packed, with a manuscript's own over them. */
public final class RuleSet {
  private static final String PACKED = "rules.yml";

  private final Map<String, Setting> settings;

  private RuleSet(Map<String, Setting> settings) {
    this.settings = settings;
  }

  /** The packed rules. */
  public static RuleSet packed() {
    Findings findings = new Findings();
    RuleSet rules = new RuleSet(Map.of()).with(packedText(), PACKED, findings);
    if (!findings.isEmpty()) throw new IllegalStateException(findings.sorted().toString());
    return rules;
  }

  private static String packedText() {
    try (InputStream in = RuleSet.class.getResourceAsStream(PACKED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These rules with what a file says over them.
   *
   * @param text YAML: rule ids, and what is to be otherwise for each
   */
  public RuleSet with(String text, String file, Findings findings) {
    Map<String, Setting> all = new LinkedHashMap<>(settings);
    all.putAll(RuleFile.read(text, file, settings, findings));
    return new RuleSet(all);
  }

  Setting get(CheckRule rule) {
    Setting setting = settings.get(rule.slug());
    if (setting == null) throw new IllegalStateException("no setting for " + rule.slug());
    return setting;
  }

  /** Where a rule comes from: ids of standards and the source; empty for rules of other stages. */
  public String origin(String slug) {
    Setting setting = settings.get(slug);
    if (setting == null) return "";
    return setting.standard().isEmpty()
        ? setting.source()
        : setting.standard() + ": " + setting.source();
  }

  /**
   * A finding of another stage with the severity that these rules give it; nothing where they
   * switch it off.
   */
  Optional<Diagnostic> weigh(Diagnostic finding) {
    Setting setting = settings.get(finding.rule().slug());
    if (setting == null || finding.rule() instanceof Weighed) return Optional.of(finding);
    Optional<Severity> severity = setting.severityIn("");
    return severity.map(
        s ->
            new Diagnostic(
                new Weighed(finding.rule(), s), finding.span(), finding.message(), finding.hint()));
  }
}
