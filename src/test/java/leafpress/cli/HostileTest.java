package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import leafpress.press.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input. Each folder of {@code src/test/hostile} holds a manuscript {@code article.md} and what
 * the program says to it: the exit status, then words that its message must hold, a line each.
 * Nothing may take long, show a trace, or touch a finished file of an earlier run.
 */
class HostileTest {
  private static final Path CASES = Path.of("src/test/hostile");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path folder;
  private Path dist;

  @BeforeEach
  void earlierRun() throws IOException {
    dist = folder.resolve("dist");
    Files.createDirectories(dist.resolve("leaflets"));
    Files.writeString(dist.resolve("leaflets/article.en.a4-handout.pdf"), "an earlier run");
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
      assertTrue(cases.size() > 8, "the hostile folders were not found");
      return cases.stream()
          .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
    }
  }

  private void check(Path hostile) throws IOException {
    earlierRun();
    Path manuscript = folder.resolve(hostile.getFileName());
    Files.createDirectories(manuscript);
    try (Stream<Path> files = Files.list(hostile)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, manuscript.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    List<String> expected = Files.readAllLines(hostile.resolve("expected.txt"));
    Said said = build(manuscript.resolve("article.md"));
    said.expect(Integer.parseInt(expected.get(0)));
    for (String words : expected.subList(1, expected.size())) said.expect(words);
    if (said.status() != Main.FINE) assertEarlierFileIsThere();
  }

  @Test
  void aLineOfTenMillionCharacters() throws IOException {
    String line = "word ".repeat(2_000_000);
    Said said = build(article("---\ntitle: Long\n---\n\n" + line + "\n"));
    assertTrue(said.status() == Main.FINE || said.status() == Main.ERRORS, said.text());
  }

  @Test
  void deepNesting() throws IOException {
    Said said = build(article("---\ntitle: Deep\n---\n\n" + "> ".repeat(5000) + "deep\n"));
    said.expect(Main.ERRORS);
    said.expect("[too-deep]");
    assertEarlierFileIsThere();
    String brackets = "[".repeat(50_000) + "](x)".repeat(50_000);
    build(article("---\ntitle: Deep\n---\n\n" + brackets + "\n"));
    String stars = "*a **a ".repeat(20_000);
    build(article("---\ntitle: Deep\n---\n\n" + stars + "\n"));
  }

  @Test
  void aTableOfFortyColumns() throws IOException {
    String table = "| a ".repeat(40) + "|\n" + "| --- ".repeat(40) + "|\n" + "| b ".repeat(40) + "|\n";
    Said said = build(article("---\ntitle: Wide\n---\n\n" + table));
    said.expect("[wide-table]");
  }

  @Test
  void anImageOfNoBytes() throws IOException {
    Files.createFile(folder.resolve("empty.png"));
    Said said = build(article("---\ntitle: Image\n---\n\n![A cell](empty.png)\n"));
    said.expect(Main.ERRORS);
    said.expect("[bad-image]");
    assertEarlierFileIsThere();
  }

  @Test
  void anImageOutsideTheManuscriptIsNotThere() throws IOException {
    Path secret = Files.createTempFile("secret", ".png");
    try {
      Said said = build(article("---\ntitle: Image\n---\n\n![A](../" + secret.getFileName() + ")\n"));
      said.expect(Main.ERRORS);
      said.expect("[missing-image]");
    } finally {
      Files.delete(secret);
    }
  }

  @Test
  void nothingToRead() {
    Said nowhere = run("build", folder.resolve("nowhere").toString());
    nowhere.expect(Main.USAGE);
    nowhere.expect("there is no");
    Said empty = run("build", folder.toString());
    empty.expect(Main.USAGE);
    empty.expect("there is no publication.yml");
  }

  @Test
  void wrongUsage() {
    run("build", "--wrong").expect(Main.USAGE);
    run("bild").expect(Main.USAGE);
    run("build", "--jobs", "many").expect(Main.USAGE);
    run("--help").expect(Main.FINE);
    run("build", "--help").expect("--format");
  }

  @Test
  void distCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    Said said = run("build", article.toString(), "--out", folder.resolve("file").toString());
    said.expect(Main.UNREADABLE);
    said.expect("a file stands where a folder is needed");
    Said inside = run("build", article.toString(), "--out", folder.resolve("file/in").toString());
    inside.expect(Main.UNREADABLE);
  }

  @Test
  void distIsNotWritable() throws IOException {
    Path locked = folder.resolve("locked");
    Files.createDirectory(locked);
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "not as root");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    Said said = run("build", article.toString(), "--out", locked.toString());
    said.expect(Main.UNREADABLE);
    said.expect("permission denied");
  }

  /** {@code /dev/full} takes no byte, as a disk without room. */
  @Test
  void diskIsFull() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "a system without /dev/full");
    long pid = ProcessHandle.current().pid();
    Path hidden = dist.resolve("leaflets/.article.en.a4-handout.pdf." + pid + ".part");
    Files.createSymbolicLink(hidden, Path.of("/dev/full"));
    Said said = build(article("---\ntitle: Fine\n---\n\nText.\n"));
    said.expect(Main.UNREADABLE);
    said.expect("no space left on device");
    assertEarlierFileIsThere();
  }

  @Test
  void aGoodArticleReplacesTheEarlierFile() throws IOException {
    build(article("---\ntitle: Fine\n---\n\nText.\n")).expect(Main.FINE);
    byte[] pdf = Files.readAllBytes(dist.resolve("leaflets/article.en.a4-handout.pdf"));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    assertEquals(List.of("leaflets/article.en.a4-handout.pdf"), Proof.list(dist));
  }

  private void assertEarlierFileIsThere() throws IOException {
    assertEquals(List.of("leaflets/article.en.a4-handout.pdf"), Proof.list(dist));
    Path earlier = dist.resolve("leaflets/article.en.a4-handout.pdf");
    assertEquals("an earlier run", Files.readString(earlier));
  }

  private Path article(String text) throws IOException {
    return Files.writeString(folder.resolve("article.md"), text);
  }

  private Said build(Path article) {
    return run("build", article.toString(), "--out", dist.toString());
  }

  private static Said run(String... arguments) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Listening listening = new Listening();
          try (listening) {
            int status = Main.run(arguments);
            return new Said(status, listening.text());
          }
        });
  }

  /** What the program said, and its exit status. */
  private record Said(int status, String text) {
    Said {
      assertFalse(text.contains("\tat "), "a trace: " + text);
      assertFalse(status == Main.BUG, text);
    }

    void expect(int wanted) {
      assertEquals(wanted, status, text);
    }

    void expect(String words) {
      assertTrue(text.contains(words), "“" + words + "” is not in: " + text);
    }
  }

  /** Listens to both streams while it is open. */
  private static final class Listening implements AutoCloseable {
    private final java.io.ByteArrayOutputStream heard = new java.io.ByteArrayOutputStream();

    Listening() {
      Console.to(heard);
    }

    String text() {
      return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
      Console.toSystem();
    }
  }
}
