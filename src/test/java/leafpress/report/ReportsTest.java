package leafpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import leafpress.check.CheckRule;
import leafpress.check.RuleSet;
import leafpress.check.Typescript;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Article;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final String EN =
      "---\ntitle: Cells\n---\n\nIt is “safe”, a miracle: 1 < 2 & more.\n";
  private static final String ZH = "---\ntitle: 细胞\n---\n\n骨髓, 脂肪组织。\n";

  private static Typescript typescript(String text, String language) {
    Article article =
        Manuscripts.read(
            text, "m/" + language + "/a b.md", language, Glossary.EMPTY, new Findings());
    return Typescript.of(article, text);
  }

  private static Subject subject(Diagnostic... findings) {
    return new Subject(
        "The <Title>",
        "0.1.0",
        List.of(List.of(typescript(EN, "en"), typescript(ZH, "zh-Hans"))),
        List.of(findings),
        RuleSet.packed()::origin);
  }

  private static final Diagnostic MIRACLE =
      new Diagnostic(
          CheckRule.UNANSWERED_CLAIM,
          new Span("m/en/a b.md", 5, 17),
          "“miracle” promises more than is known",
          "say 100% of\nwhat is known");
  private static final Diagnostic COMMA =
      new Diagnostic(
          CheckRule.WESTERN_MARK,
          new Span("m/zh-Hans/a b.md", 5, 3),
          "“,” is a Western mark beside Chinese",
          "");
  private static final Diagnostic NOWHERE =
      new Diagnostic(CheckRule.UNKNOWN_RULE, Span.NONE, "nowhere", "");

  private static String write(ReportFormat format, Subject subject) throws IOException {
    return new String(Reports.write(format, subject), StandardCharsets.UTF_8);
  }

  @Test
  void aCaretStandsUnderTheWordsAlsoAfterWideCharacters() throws IOException {
    assertEquals(
        """
        m/en/a b.md:5:17: warning: “miracle” promises more than is known [unanswered-claim]
          5 | It is “safe”, a miracle: 1 < 2 & more.
            |                 ^^^^^^^
          hint: say 100% of
        what is known
        m/zh-Hans/a b.md:5:3: error: “,” is a Western mark beside Chinese [western-mark]
          5 | 骨髓, 脂肪组织。
            |     ^
        error: nowhere [unknown-rule]
        2 errors, 1 warning, 0 notes
        """,
        write(ReportFormat.TEXT, subject(MIRACLE, COMMA, NOWHERE)));
    assertEquals("nothing to report\n", write(ReportFormat.TEXT, subject()));
  }

  @Test
  void githubSeesCommands() throws IOException {
    assertEquals(
        "::warning title=unanswered-claim,file=m/en/a b.md,line=5,col=17,endColumn=24::"
            + "“miracle” promises more than is known%0Asay 100%25 of%0Awhat is known\n"
            + "::error title=unknown-rule::nowhere\n",
        write(ReportFormat.GITHUB, subject(MIRACLE, NOWHERE)));
  }

  @Test
  void programsReadJson() throws IOException {
    JsonNode report =
        new ObjectMapper().readTree(write(ReportFormat.JSON, subject(MIRACLE, COMMA, NOWHERE)));
    assertEquals(2, report.get("errors").asInt());
    JsonNode first = report.get("findings").get(0);
    assertEquals("miracle", first.get("words").asText());
    assertEquals("say 100% of\nwhat is known", first.get("hint").asText());
    assertTrue(first.get("source").asText().startsWith("L-11"));
    assertEquals(24, first.get("endColumn").asInt());
  }

  @Test
  void sarifNamesRulesAndRegions() throws IOException {
    JsonNode report =
        new ObjectMapper().readTree(write(ReportFormat.SARIF, subject(MIRACLE, COMMA, NOWHERE)));
    assertEquals("2.1.0", report.get("version").asText());
    JsonNode run = report.get("runs").get(0);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
    JsonNode place = run.get("results").get(0).at("/locations/0/physicalLocation");
    assertEquals("m/en/a%20b.md", place.at("/artifactLocation/uri").asText());
    assertEquals(17, place.at("/region/startColumn").asInt());
    assertEquals(24, place.at("/region/endColumn").asInt());
    assertFalse(run.get("results").get(2).has("locations"));
  }

  @Test
  void aDoctorSeesBothLanguagesAndNothingIsTakenForMarkup() throws IOException {
    String html = write(ReportFormat.HTML, subject(MIRACLE, COMMA, NOWHERE));
    assertTrue(html.contains("<mark class=\"warning\">miracle</mark>: 1 &lt; 2 &amp; more."), html);
    assertTrue(
        html.contains("<blockquote>骨髓<mark class=\"error\">,</mark> 脂肪组织。</blockquote>"), html);
    assertTrue(html.contains("<title>Findings: The &lt;Title&gt;</title>"), html);
    assertTrue(html.contains("lang=\"zh-Hans\""), html);
    assertFalse(html.contains("<script"), html);
  }
}
