package leafpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leafpress.checkers.VeraPdfChecker;
import leafpress.press.Press;
import org.junit.jupiter.api.Test;

/** The rules of the house, held against the code and against a fixture that breaks them. */
class HouseTest {
  private static final Set<String> FORBIDDEN_NAMES =
      Set.of("util", "utils", "common", "helper", "helpers", "internal", "impl", "misc");
  private static final int LONGEST_FILE = 400;

  /** The program, and the checkers that it fetches: a source root of its own. */
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importUrls(
              List.of(
                  Press.class.getProtectionDomain().getCodeSource().getLocation(),
                  VeraPdfChecker.class.getResource("/leafpress/checkers")));

  private static final JavaClasses FIXTURE =
      new ClassFileImporter().importPackages("leafpress.house.fixture");

  @Test
  void packagesImportWhatTheTableAllows() throws IOException {
    Tables tables = Tables.read(Files.readString(Path.of("ARCHITECTURE.md")));
    assertTrue(tables.imports().size() > 15, "the table of packages was not found");
    assertTrue(tables.doors().size() > 5, "the table of libraries was not found");
    assertEquals("", lines(new Walls("leafpress", tables).violations(HOUSE)));
  }

  @Test
  void theMachineIsReachedAtTheEdgeOnly() {
    Effects effects =
        new Effects(
            Set.of("leafpress.cli", "leafpress.preview"),
            Set.of("leafpress.press.Sources", "leafpress.press.Dist"));
    assertEquals("", lines(effects.violations(HOUSE)));
  }

  @Test
  void filesAreShortAndPackagesHaveRealNames() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > LONGEST_FILE) found.add(file + " has " + lines + " lines");
        String folder = file.getParent().getFileName().toString();
        boolean fixture = file.toString().contains("fixture");
        if (FORBIDDEN_NAMES.contains(folder) && !fixture) found.add(folder + " is no name");
      }
    }
    assertEquals("", lines(found));
  }

  @Test
  void everyPackageIsIntroduced() throws IOException {
    List<String> found = new ArrayList<>();
    Path root = Path.of("src/main/java/leafpress");
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.sorted().toList()) {
        if (folder.toFile().list().length > 0
            && !Files.exists(folder.resolve("package-info.java"))) {
          found.add(folder.getFileName() + " has no package-info.java");
        }
      }
    }
    assertEquals("", lines(found));
  }

  /** What is fetched for {@code leafpress verify} is what the tests run with. */
  @Test
  void theCheckersThatAreFetchedAreThoseOfTheTests() throws IOException {
    String tests = Files.readString(Path.of("pom.xml"));
    Matcher fetched =
        Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("src/checkers/pom.xml")).split("<dependencies>")[1]);
    int found = 0;
    while (fetched.find()) {
      if (fetched.group(1).startsWith("maven-")) continue;
      found++;
      assertTrue(tests.contains(fetched.group()), fetched.group());
    }
    assertEquals(2, found);
  }

  @Test
  void aForbiddenImportACycleAStrangePackageAndALibraryAreFound() {
    Tables tables =
        Tables.read(
            """
            | package | takes | may import |
            | --- | --- | --- |
            | east | | west |
            | west | | |
            | north | | |

            | library | its packages | only in |
            | --- | --- | --- |
            | PDFBox | org.apache.pdfbox | west |
            """);
    assertEquals(
        """
        cycle: east > west > east
        cycle: west > east > west
        east may not use org.apache.pdfbox: leafpress.house.fixture.east.East
        library of picocli is in no row: leafpress.house.fixture.east.East
        package north has a row but no code
        package util is in no row
        west may not import east: leafpress.house.fixture.west.West
        """,
        lines(new Walls("leafpress.house.fixture", tables).violations(FIXTURE)));
  }

  @Test
  void aCallToTheMachineIsFound() {
    String east = "leafpress.house.fixture.east.East";
    String west = "leafpress.house.fixture.west.West";
    Effects strict = new Effects(Set.of(), Set.of());
    assertEquals(
        String.join(
            "\n",
            east + " calls java.lang.String.toLowerCase()",
            east + " reaches for the clock",
            east + " reaches for the console",
            east + " uses org.apache.pdfbox.pdmodel.PDPageContentStream",
            west + " reaches for the environment",
            west + " uses java.nio.file.Files",
            ""),
        lines(strict.violations(FIXTURE)));
    Effects loose = new Effects(Set.of("leafpress.house.fixture.east"), Set.of(west));
    assertEquals(
        String.join(
            "\n",
            east + " calls java.lang.String.toLowerCase()",
            east + " uses org.apache.pdfbox.pdmodel.PDPageContentStream",
            west + " reaches for the environment",
            ""),
        lines(loose.violations(FIXTURE)));
  }

  private static String lines(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) text.append(sentence).append('\n');
    return text.toString();
  }
}
