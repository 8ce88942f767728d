package leafpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a file of cases, {@code src/test/check/RULE.txt}: texts that it must find something
 * in, at the place of the sign ‸ and nowhere else, and texts that it must pass.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/check");

  /** If this fails, write a file of cases for the rule. */
  @Test
  void everyRuleHasCases() throws IOException {
    Set<String> rules =
        Arrays.stream(CheckRule.values())
            .map(CheckRule::slug)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> files = new TreeSet<>();
    for (Path file : files()) files.add(rule(file));
    assertEquals(rules, files);
    for (Path file : files()) {
      List<Case> cases = Case.read(Files.readString(file));
      assertTrue(cases.stream().anyMatch(Case::fires), () -> file + ": no case that fires");
      assertTrue(cases.stream().anyMatch(c -> !c.fires()), () -> file + ": no silent case");
    }
  }

  @Test
  void thePackedRulesSayWhatTheEnumSays() {
    RuleSet packed = RuleSet.packed();
    for (CheckRule rule : CheckRule.values()) {
      assertEquals(rule.severity(), packed.get(rule).severityIn("en").orElseThrow(), rule.slug());
      assertFalse(packed.origin(rule.slug()).isEmpty(), rule.slug());
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      int number = 0;
      for (Case one : Case.read(Files.readString(file))) {
        String name = rule(file) + " " + ++number + (one.fires() ? " fires" : " is silent");
        tests.add(DynamicTest.dynamicTest(name, () -> run(rule(file), one)));
      }
    }
    return tests.stream();
  }

  private static void run(String rule, Case one) {
    List<String> places = new ArrayList<>();
    for (Diagnostic finding : one.findings()) {
      if (finding.rule().slug().equals(rule)) {
        places.add(finding.span().line() + ":" + finding.span().column());
      }
    }
    if (!one.fires()) assertEquals(List.of(), places);
    else if (one.place().isEmpty()) assertEquals(1, places.size(), () -> rules(one));
    else assertEquals(List.of(one.place()), places, () -> rules(one));
  }

  private static String rules(Case one) {
    List<String> found = new ArrayList<>();
    for (Diagnostic finding : one.findings())
      found.add(finding.span() + " " + finding.rule().slug());
    return found.toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String rule(Path file) {
    return file.getFileName().toString().replace(".txt", "").toLowerCase(Locale.ROOT);
  }
}
