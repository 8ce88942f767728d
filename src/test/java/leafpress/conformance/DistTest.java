package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leafpress.conformance.TaggedText.Piece;
import leafpress.quality.Quality;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the finished files of {@code dist/} against the standards and against the manuscript. Run by
 * {@code ./dev check}, after {@code ./leafpress build}.
 */
@Tag("dist")
class DistTest {
  private static final Path DIST = Path.of("dist");

  @TestFactory
  Stream<DynamicTest> everyPdfIsAccessibleArchivalAndSaysWhatTheManuscriptSays() throws IOException {
    return tests(
        ".pdf",
        file -> {
          byte[] pdf = Files.readAllBytes(file);
          assertEquals(List.of(), PdfConformance.failures(pdf));
          StringBuilder text = new StringBuilder();
          for (Piece piece : TaggedText.of(pdf)) if (!piece.is("Lbl")) text.append(piece.text());
          assertSays(file, text.toString());
        });
  }

  @TestFactory
  Stream<DynamicTest> noPdfHasWidowsOrphansOrStrandedHeadings() throws IOException {
    return tests(
        ".pdf",
        file -> {
          Quality quality = Quality.of(Files.readAllBytes(file));
          assertEquals(List.of(), quality.widows(), "widows");
          assertEquals(List.of(), quality.orphans(), "orphans");
          assertEquals(List.of(), quality.stranded(), "stranded headings");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyEpubIsFlawlessAndSaysWhatTheManuscriptSays() throws IOException {
    return tests(
        ".epub",
        file -> {
          assertEquals(List.of(), EpubConformance.of(file).messages());
          assertSays(file, EpubText.of(Files.readAllBytes(file)));
        });
  }

  private interface Check {
    void of(Path file) throws Exception;
  }

  private static Stream<DynamicTest> tests(String ending, Check check) throws IOException {
    try (Stream<Path> files = Files.walk(DIST)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertTrue(!found.isEmpty(), "dist holds no " + ending + "; run ./leafpress build first");
      return found.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check.of(f)));
    }
  }

  /** Every block of the articles stands in the text, whole and in order. */
  private static void assertSays(Path file, String text) throws IOException {
    String[] parts = file.getFileName().toString().split("\\.");
    List<String> articles =
        file.getParent().endsWith("leaflets")
            ? List.of(parts[0])
            : List.of("rheumatology", "multiple-sclerosis");
    for (String language : parts[1].split("\\+")) {
      List<String> blocks = new ArrayList<>();
      for (String article : articles) blocks.addAll(ManuscriptText.blocks(language, article));
      assertTrue(blocks.size() > 20, "the manuscript was not read");
      assertEquals(Optional.empty(), ManuscriptText.firstMissing(blocks, text), language);
    }
  }
}
