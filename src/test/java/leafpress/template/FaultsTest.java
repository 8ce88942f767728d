package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Article;
import org.junit.jupiter.api.Test;

/** What is wrong with a template is said of the template, in a sentence, without a trace. */
class FaultsTest {
  private static final String LEAFLET = "styles/shared/leaflet.ftlx";

  @Test
  void missingTemplate() {
    Diagnostic d = only(Map.of());
    assertEquals(TemplateRule.MISSING_TEMPLATE, d.rule());
    assertEquals(LEAFLET, d.span().file());
  }

  @Test
  void missingInclude() {
    Diagnostic d = only(Map.of(LEAFLET, "<p/>\n<#include \"no.ftlx\">"));
    assertEquals(TemplateRule.MISSING_TEMPLATE, d.rule());
    assertTrue(d.message().contains("no.ftlx"), d.message());
  }

  @Test
  void syntax() {
    Diagnostic d = only(Map.of(LEAFLET, "<html>\n  <#if x>\n</html>"));
    assertEquals(TemplateRule.TEMPLATE_ERROR, d.rule());
    assertEquals(LEAFLET, d.span().file());
    assertTrue(d.span().line() >= 2, d.toString());
    sentence(d);
  }

  @Test
  void syntaxOfAnIncludedFile() {
    Diagnostic d =
        only(Map.of(LEAFLET, "<#include \"in.ftlx\">", "styles/clinic/in.ftlx", "\n${article.}"));
    assertEquals("styles/clinic/in.ftlx", d.span().file());
    assertEquals(2, d.span().line());
    sentence(d);
  }

  @Test
  void missingVariable() {
    Diagnostic d = only(Map.of(LEAFLET, "<html>\n  ${article.colour}\n</html>"));
    assertEquals(LEAFLET + ":2:5", d.span().toString());
    assertTrue(d.message().contains("article.colour"), d.message());
    sentence(d);
  }

  @Test
  void missingVariableInAnIncludedFile() {
    Diagnostic d =
        only(Map.of(LEAFLET, "<#include \"in.ftlx\">", "styles/shared/in.ftlx", "\n\n${nothing}"));
    assertEquals("styles/shared/in.ftlx:3:3", d.span().toString());
  }

  @Test
  void wrongUseOfAFunction() {
    Diagnostic d = only(Map.of(LEAFLET, "<p>${runs(1)}</p>"));
    assertEquals(LEAFLET, d.span().file());
    sentence(d);
  }

  @Test
  void notWellFormed() {
    Diagnostic d = only(Map.of(LEAFLET, "<html><p></html>"));
    assertEquals(TemplateRule.TEMPLATE_MARKUP, d.rule());
    assertEquals(LEAFLET, d.span().file());
    sentence(d);
  }

  @Test
  void noTemplateReachesIntoTheProgram() {
    Diagnostic d =
        only(Map.of(LEAFLET, "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"));
    assertEquals(TemplateRule.TEMPLATE_ERROR, d.rule());
    assertEquals(
        TemplateRule.TEMPLATE_ERROR, only(Map.of(LEAFLET, "${article.getClass()}")).rule());
  }

  @Test
  void aStyleTakesTheSharedTemplateAndChangesOneMacro() {
    Map<String, String> files =
        Map.of(
            LEAFLET,
            "<#include \"b.ftlx\"><p><@x/><@y/></p>",
            "styles/shared/b.ftlx",
            "<#macro x>1</#macro><#macro y>2</#macro>",
            "styles/clinic/b.ftlx",
            "<#include \"shared/b.ftlx\"><#macro y>3</#macro>");
    Findings findings = new Findings();
    assertEquals("13", run(files, findings).orElseThrow().content());
  }

  private static Diagnostic only(Map<String, String> files) {
    Findings findings = new Findings();
    assertTrue(run(files, findings).isEmpty());
    List<Diagnostic> all = findings.sorted();
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static Optional<leafpress.markup.Element> run(
      Map<String, String> files, Findings findings) {
    Article article = Samples.article("cells", "en", "Cells", List.of());
    return Templates.of(name -> Optional.ofNullable(files.get(name)))
        .leaflet(
            List.of(article),
            Optional.empty(),
            Samples.PUBLICATION,
            Samples.EDITION,
            Samples.format("f", 1),
            Samples.GLOSSARY,
            List.of(),
            findings);
  }

  private static void sentence(Diagnostic d) {
    assertTrue(!d.message().contains("\n") && !d.message().endsWith("."), d.message());
    assertTrue(d.message().length() < 400, d.message());
  }
}
