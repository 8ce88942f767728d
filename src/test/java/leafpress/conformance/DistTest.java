package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import leafpress.press.Proof;
import leafpress.quality.Quality;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the finished files of {@code dist/} against the standards and against the manuscript. Run
 * by {@code ./dev check}, after {@code ./leafpress build}.
 */
@Tag("dist")
class DistTest {
  private static final Path DIST = Path.of("dist");
  private static final Path MANUSCRIPT = Path.of("manuscript");
  private static List<Proof> proofs = List.of();

  @TestFactory
  Stream<DynamicTest> everyPdfIsAccessibleArchivalAndSaysWhatTheManuscriptSays()
      throws IOException {
    return screens(
        file -> {
          byte[] pdf = Files.readAllBytes(file);
          assertEquals(List.of(), PdfConformance.failures(pdf));
          assertEquals(List.of(), Faithful.pdf(proof(file), pdf));
        });
  }

  @TestFactory
  Stream<DynamicTest> noPdfHasWidowsOrphansOrStrandedHeadings() throws IOException {
    return screens(
        file -> {
          Quality quality = Quality.of(Files.readAllBytes(file));
          assertEquals(List.of(), quality.widows(), "widows");
          assertEquals(List.of(), quality.orphans(), "orphans");
          assertEquals(List.of(), quality.stranded(), "stranded headings");
        });
  }

  /** “Side effects 9”, not “Side effects9”: the dots between them are not read. */
  @TestFactory
  Stream<DynamicTest> everyLineOfAContentsListHasASpaceBeforeItsPage() throws IOException {
    return screens(
        file -> {
          for (String line : TaggedText.blocks(Files.readAllBytes(file), "TOCI")) {
            assertTrue(line.matches("(?s).*\\S [0-9ivxlc]+"), line);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyOfficeFileIsArchivalAndSaysWhatTheScreenFileSays() throws IOException {
    return tests(
        ".home.pdf",
        file -> {
          byte[] pdf = Files.readAllBytes(file);
          assertEquals(List.of(), PdfConformance.archival(pdf));
          assertEquals(SheetText.letters(screen(file, ".home.pdf")), SheetText.letters(pdf));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPressFileKeepsPdfX4AndSaysWhatTheScreenFileSays() throws IOException {
    return tests(
        ".press.pdf",
        file -> {
          byte[] pdf = Files.readAllBytes(file);
          assertEquals(List.of(), PressConformance.failures(pdf));
          assertEquals(List.of(), Preflight.failures(pdf));
          assertEquals(SheetText.letters(screen(file, ".press.pdf")), SheetText.letters(pdf));
        });
  }

  private static byte[] screen(Path file, String ending) throws IOException {
    String name = file.getFileName().toString().replace(ending, ".pdf");
    return Files.readAllBytes(file.resolveSibling(name));
  }

  @TestFactory
  Stream<DynamicTest> everyEpubIsFlawlessAndSaysWhatTheManuscriptSays() throws IOException {
    return tests(
        ".epub",
        file -> {
          assertEquals(List.of(), EpubConformance.of(file).messages());
          assertEquals(List.of(), Faithful.epub(proof(file), Files.readAllBytes(file)));
        });
  }

  private interface Check {
    void of(Path file) throws Exception;
  }

  /** Files to be read, not those for printers. */
  private static Stream<DynamicTest> screens(Check check) throws IOException {
    return tests(".pdf", file -> !file.toString().matches(".*\\.(home|press|dummy)\\.pdf"), check);
  }

  private static Stream<DynamicTest> tests(String ending, Check check) throws IOException {
    return tests(ending, file -> true, check);
  }

  private static Stream<DynamicTest> tests(String ending, Predicate<Path> which, Check check)
      throws IOException {
    try (Stream<Path> files = Files.walk(DIST)) {
      List<Path> found =
          files.filter(f -> f.toString().endsWith(ending)).filter(which).sorted().toList();
      assertTrue(!found.isEmpty(), "dist holds no " + ending + "; run ./leafpress build first");
      return found.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check.of(f)));
    }
  }

  /** The proof of the edition that a file is of. */
  private static Proof proof(Path file) throws Exception {
    String name =
        DIST.relativize(file).toString().replace('\\', '/').replaceFirst("\\.[a-z]+$", "");
    Proof proof = proofs().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    assertEquals(List.of(), Faithful.markup(proof, MANUSCRIPT), "markup against manuscript");
    return proof;
  }

  private static synchronized List<Proof> proofs() throws Exception {
    if (proofs.isEmpty()) proofs = Proof.all(MANUSCRIPT);
    return proofs;
  }
}
