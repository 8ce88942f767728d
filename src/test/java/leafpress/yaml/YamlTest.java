package leafpress.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML gives values that know their place, or findings that say what is wrong in plain words. */
class YamlTest {
  private final Findings findings = new Findings();

  private Optional<YamlNode> read(String text) {
    return Yaml.read(text, "a.yml", findings);
  }

  private String found() {
    return findings.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void valuesKnowTheirPlaces() {
    YamlMap map =
        (YamlMap) read("# about\nid: x\nlist: [a, 'b c']\nin:\n  deep: 1\n").orElseThrow();
    assertEquals(new YamlScalar("x", true, new Span("a.yml", 2, 5)), map.get("id").orElseThrow());
    YamlList list = (YamlList) map.get("list").orElseThrow();
    assertEquals(new YamlScalar("b c", false, new Span("a.yml", 3, 11)), list.items().get(1));
    YamlMap in = (YamlMap) map.get("in").orElseThrow();
    assertEquals(new Span("a.yml", 5, 9), in.get("deep").orElseThrow().span());
    assertEquals("", found());
  }

  @Test
  void anEmptyTextIsAnEmptyMap() {
    assertEquals(List.of(), ((YamlMap) read("# nothing\n").orElseThrow()).entries());
    assertEquals(List.of(), ((YamlMap) read("").orElseThrow()).entries());
    assertEquals("", found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a: 1~\tb: 2|2:1|the line is indented with a tab",
        "a: \"x~b: 2~|1:4|a quotation mark is opened here and never closed",
        "title: Stem cells: a hope~|1:18|a colon is not expected here",
        "a: [1, 2~b: 3~|2:2|a list that “[” opened is not closed",
        "a: {b: 1~c~: 3~|3:1|a map that “{” opened is not closed",
        "a: 1~ b: 2~|2:3|a colon is not expected here",
        "a: 1~- b~|2:1|this line does not fit the lines above it",
        "a: 1~b~c: 1~|3:1|the line before is neither “key: value” nor a part of one",
        "a: @x~|1:4|a value cannot begin with this character",
      })
  void brokenYamlIsExplained(String text, String place, String message) {
    assertEquals(Optional.empty(), read(text.replace('~', '\n')));
    assertEquals(1, findings.sorted().size());
    String line = found().split("\n")[0];
    assertEquals("a.yml:" + place + ": error: " + message + " [malformed-yaml]", line);
  }

  @Test
  void tabsHaveTheirHint() {
    read("a:\n\tb: 2");
    assertEquals("YAML does not allow tabs; use spaces", findings.sorted().get(0).hint());
  }

  @Test
  void aKeyStandsOnce() {
    YamlMap map = (YamlMap) read("a: 1\nb: 2\na: 3\n").orElseThrow();
    assertEquals(2, map.entries().size());
    assertEquals(
        "a.yml:3:1: error: the key “a” stands here a second time [duplicate-key]\n"
            + "  hint: only the first is used; remove one",
        found());
  }

  @Test
  void aliasesTagsAndSecondDocumentsAreRefused() {
    read("a: &x 1\nb: *x\nc: !!java.net.URL [x]\nd: !foo y\n---\ne: 1\n");
    assertEquals(
        List.of("1:4", "2:4", "4:4", "5:1"),
        findings.sorted().stream()
            .filter(d -> d.rule() == YamlRule.UNSUPPORTED_YAML)
            .map(d -> d.span().line() + ":" + d.span().column())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{a: ", "- ", "? ", "a: &a [*a, ", "'a ", "\"\\", "!", "&", "*", "%"})
  void hostileTextsEndSoon(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(piece.repeat(100_000)));
    assertTrue(findings.hasErrors());
  }

  @Test
  void fieldsReportWhatIsMissingWrongOrUnknown() {
    YamlMap map =
        (YamlMap) read("titel: x\nlist: one\nnumber: many\ntext: [a]\nempty:\n").orElseThrow();
    YamlFields fields = map.fields(findings);
    assertEquals("", fields.text("title", ""));
    fields.require("id", "x");
    fields.texts("list");
    assertEquals(7, fields.whole("number", 7));
    assertEquals("none", fields.text("text", "none"));
    assertEquals(false, fields.has("empty"));
    fields.finish();
    assertEquals(
        String.join(
            "\n",
            "a.yml:1:1: error: “id” is missing [missing-key]",
            "  hint: add id: x",
            "a.yml:1:1: error: “titel” is not a key that is known here [unknown-key]",
            "  hint: did you mean “title”?",
            "a.yml:2:7: error: “list” must be a list: [one, two], not the text “one” [wrong-kind]",
            "a.yml:3:9: error: “number” must be a whole number, not the text “many” [wrong-kind]",
            "a.yml:4:7: error: “text” must be a text, not a list [wrong-kind]"),
        found());
  }

  @Test
  void textsByLanguage() {
    YamlFields fields =
        ((YamlMap) read("a: one\nb: {en: two, zh-Hans: 二}\n").orElseThrow()).fields(findings);
    assertEquals(Map.of("en", "one"), fields.byLanguage("a", "en"));
    assertEquals(Map.of("en", "two", "zh-Hans", "二"), fields.byLanguage("b", "en"));
    assertEquals("", found());
  }

  @ParameterizedTest
  @CsvSource({"titel,title", "langauge,language", "formt,format", "xyz,", "ti,"})
  void theNearestNameIsMeant(String typed, String meant) {
    assertEquals(
        Optional.ofNullable(meant), Nearest.of(typed, List.of("title", "language", "format")));
  }

  @Property(tries = 2000, seed = "1")
  void anyTextGivesAValueOrAnError(@ForAll String text) {
    Findings own = new Findings();
    Optional<YamlNode> node = Yaml.read(text, "a.yml", own);
    assertTrue(node.isPresent() || own.hasErrors());
  }
}
