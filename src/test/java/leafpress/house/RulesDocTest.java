package leafpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import leafpress.diagnostic.Rule;
import leafpress.press.Press;
import org.junit.jupiter.api.Test;

/** The page on rules lists every rule that the code has, with its severity, and no other. */
class RulesDocTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  /** If this fails, give the rule a row in the table of its package. */
  @Test
  void thePageListsTheRulesOfTheCode() throws IOException {
    List<String> listed = new ArrayList<>();
    for (List<String> row : rows()) listed.add(row.get(0) + " " + row.get(1) + " " + row.get(2));
    assertTrue(listed.size() > 80, "the tables were not found");
    assertEquals(listed.size(), new TreeSet<>(listed).size(), "a rule stands twice");
    assertEquals(lines(inCode()), lines(new TreeSet<>(listed)));
  }

  @Test
  void everyRuleSaysWhatItMeansAndWhatToDo() throws IOException {
    for (List<String> row : rows()) {
      assertEquals(5, row.size(), () -> "a row of five cells: " + row);
      for (String cell : row.subList(3, 5)) {
        assertTrue(cell.length() > 5, () -> "an empty cell: " + row);
      }
    }
  }

  /** Package, slug and severity of each rule. */
  private static TreeSet<String> inCode() {
    TreeSet<String> rules = new TreeSet<>();
    var classes =
        new ClassFileImporter()
            .importUrl(Press.class.getProtectionDomain().getCodeSource().getLocation());
    for (JavaClass type : classes) {
      if (!type.isEnum() || !type.isAssignableTo(Rule.class)) continue;
      for (Object constant : type.reflect().getEnumConstants()) {
        Rule rule = (Rule) constant;
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        String home = type.getPackageName().replaceFirst("^leafpress\\.", "");
        rules.add(home + " " + rule.slug() + " " + severity);
      }
    }
    return rules;
  }

  /** The rows of all tables, each with its heading before its cells. */
  private static List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    String heading = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) heading = line.substring(3).strip();
      if (!line.startsWith("| `")) continue;
      List<String> row = new ArrayList<>(List.of(heading));
      for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
        row.add(cell.strip().replaceAll("^`|`$", ""));
      }
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static String lines(TreeSet<String> sentences) {
    return String.join("\n", sentences);
  }
}
