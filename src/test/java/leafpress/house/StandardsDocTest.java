package leafpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages on standards name as proof is there: tests, their methods, goldens. */
class StandardsDocTest {
  private static final Path PAGES = Path.of("docs/standards");
  private static final Pattern PROOF = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");
  private static final Pattern GOLDEN = Pattern.compile("`golden/([a-z-]+)");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Map<String, Set<String>> tests = tests();
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (Path page : pages()) {
      Matcher proof = PROOF.matcher(Files.readString(page));
      for (; proof.find(); named++) {
        Set<String> methods = tests.getOrDefault(proof.group(1), Set.of());
        boolean there = proof.group(2) == null || methods.contains(proof.group(2));
        if (methods.isEmpty() || !there) missing.add(page + " " + proof.group());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 30, "the pages were not found");
  }

  @Test
  void everyGoldenThatIsNamedIsThere() throws IOException {
    for (Path page : pages()) {
      Matcher golden = GOLDEN.matcher(Files.readString(page));
      while (golden.find()) {
        Path folder = Path.of("src/test/golden", golden.group(1));
        assertTrue(Files.isDirectory(folder), () -> page + " names " + folder);
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  /** The methods of each test class, by its simple name. */
  private static Map<String, Set<String>> tests() {
    Map<String, Set<String>> tests = new HashMap<>();
    var classes =
        new ClassFileImporter()
            .importUrl(HouseTest.class.getProtectionDomain().getCodeSource().getLocation());
    for (JavaClass type : classes) {
      tests
          .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
          .addAll(type.getMethods().stream().map(m -> m.getName()).collect(Collectors.toSet()));
    }
    return tests;
  }
}
