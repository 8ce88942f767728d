package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manual's page on CSS says what the code does. */
class ManualTest {
  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(Path.of("docs/css.md"));
  }

  /** If this fails, put the expected table into the page. */
  @Test
  void theTableOfPropertiesIsTheEnum() {
    StringBuilder table = new StringBuilder("| property | values | initial | inherited |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (Property property : Property.values()) {
      table.append(
          row(
              code(property.css),
              code(property.grammar.syntax()),
              code(property.initialText),
              property.inherited ? "yes" : "no"));
    }
    assertEquals(table.toString(), table("| property | values |"));
  }

  @Test
  void theTableOfShorthandsIsTheEnum() {
    StringBuilder table = new StringBuilder("| shorthand | values |\n| --- | --- |\n");
    for (Shorthand shorthand : Shorthand.values()) {
      table.append(row(code(shorthand.css), code(shorthand.syntax)));
    }
    assertEquals(table.toString(), table("| shorthand | values |"));
  }

  @Test
  void everyExampleIsWithinTheSubset() {
    Matcher example = Pattern.compile("(?s)```css\n(.*?)```").matcher(page);
    int count = 0;
    for (; example.find(); count++) assertEquals("", findings(example.group(1)));
    assertTrue(count >= 3, "the examples were not found");
  }

  @Test
  void everySelectorOfTheTableIsSupported() {
    Matcher selector = Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(table("| selector |"));
    int count = 0;
    for (; selector.find(); count++) {
      assertEquals("", findings(selector.group(1).replace("\\|", "|") + " { widows: 2 }"));
    }
    assertTrue(count >= 15, "the selectors were not found");
  }

  @Test
  void everyMarginBoxIsNamed() {
    for (String place : PageRule.PLACES) assertTrue(page.contains("`@" + place + "`"), place);
  }

  @Test
  void everyColorIsNamed() {
    for (String name : Colors.NAMES.keySet()) assertTrue(page.contains("`" + name + "`"), name);
  }

  private static String findings(String css) {
    Findings findings = new Findings();
    StyleSheet.parse(css, "css.md", name -> Optional.of(""), findings);
    return findings.sorted().stream().map(Object::toString).reduce("", (a, b) -> a + b + "\n");
  }

  private String table(String header) {
    int from = page.indexOf(header);
    assertTrue(from >= 0, "there is no table that begins with " + header);
    return page.substring(from, page.indexOf("\n\n", from) + 1);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
