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
import leafpress.conformance.TaggedText;
import leafpress.press.Proof;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input. Each folder of {@code src/test/hostile} holds an article {@code article.md}, or a
 * manuscript with its {@code publication.yml}, and in {@code expected.txt} what the program says to
 * it: the exit status, then all findings, word for word. Nothing may take long, show a trace, or
 * touch a finished file of an earlier run.
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
    try (Stream<Path> files = Files.walk(hostile)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = manuscript.resolve(hostile.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path article = manuscript.resolve("article.md");
    Said said = build(Files.exists(article) ? article : manuscript);
    String expected = Files.readString(hostile.resolve("expected.txt"));
    assertEquals(expected, said.status() + "\n" + said.findings(manuscript));
    if (said.status() == Main.FINE) assertNewFileIsThere();
    else assertEarlierFileIsThere();
  }

  @Test
  void aLineOfTenMillionCharacters() throws IOException {
    String line = "word ".repeat(2_000_000);
    build(article("---\ntitle: Long\n---\n\n" + line + "\n")).expect(Main.FINE);
    assertNewFileIsThere();
  }

  @Test
  void aWordOfTenMillionLetters() throws IOException {
    Said said = build(article("---\ntitle: Long\n---\n\n" + "w".repeat(10_000_000) + "\n"));
    said.expect(Main.FINE);
    said.expect("article.md:5:1: warning: “" + "w".repeat(30) + "…” is wider than the column");
    assertNewFileIsThere();
  }

  @Test
  void deepNesting() throws IOException {
    Said quotes = build(article("---\ntitle: Deep\n---\n\n" + "> ".repeat(5000) + "deep\n"));
    quotes.expect(Main.ERRORS);
    quotes.expect(
        "article.md:5:65: error: blocks are nested 32 deep; deeper ones are read as text [too-deep]");
    build(article("---\ntitle: Deep\n---\n\n" + "- ".repeat(5000) + "deep\n"))
        .expect("article.md:5:33: error: blocks are nested 32 deep");
    assertEarlierFileIsThere();
    String brackets = "[".repeat(50_000) + "](x)".repeat(50_000);
    build(article("---\ntitle: Deep\n---\n\n" + brackets + "\n"));
    String stars = "*a **a ".repeat(20_000);
    build(article("---\ntitle: Deep\n---\n\n" + stars + "\n"));
  }

  /** A table that is far too wide is said to be so, and still lies on its pages, whole. */
  @Test
  void aTableOfFortyColumns() throws IOException {
    String table =
        "| alpha ".repeat(40) + "|\n" + "| --- ".repeat(40) + "|\n" + "| beta ".repeat(40) + "|\n";
    Path article = article("---\ntitle: Wide\n---\n\n" + table);
    for (String format : List.of("a4-handout", "a5-booklet")) {
      Said said = run("build", article.toString(), "--format", format, "--out", dist.toString());
      said.expect(Main.FINE);
      said.expect(
          "article.md:5:1: warning: the table has 40 columns; more than 8 hardly fit a page"
              + " [wide-table]\n  hint: turn rows into columns, or cut the table in two");
      byte[] pdf = Files.readAllBytes(dist.resolve("leaflets/article.en." + format + ".pdf"));
      StringBuilder text = new StringBuilder();
      for (TaggedText.Piece piece : TaggedText.of(pdf)) {
        text.append(piece.text());
        for (TextPosition glyph : piece.glyphs()) assertOnPage(glyph);
      }
      String all = text.toString().replaceAll("[\\s\u00AD]", "");
      assertTrue(all.contains("alpha".repeat(40) + "beta".repeat(40)), all);
    }
  }

  private static void assertOnPage(TextPosition glyph) {
    float left = glyph.getXDirAdj();
    float right = left + glyph.getWidthDirAdj();
    assertTrue(left >= 0 && right <= glyph.getPageWidth(), glyph + " at " + left);
    assertTrue(glyph.getYDirAdj() > 0 && glyph.getYDirAdj() < glyph.getPageHeight(), glyph + "");
  }

  @Test
  void anImageOfNoBytes() throws IOException {
    Files.createFile(folder.resolve("empty.png"));
    Said said = build(article("---\ntitle: Image\n---\n\n![A cell](empty.png)\n"));
    said.expect(Main.ERRORS);
    said.expect("article.md:5:1: error: ");
    said.expect("[bad-image]");
    assertEarlierFileIsThere();
  }

  @Test
  void anImageOutsideTheManuscriptIsNotThere() throws IOException {
    Path secret = Files.createTempFile("secret", ".png");
    try {
      Said said =
          build(article("---\ntitle: Image\n---\n\n![A](../" + secret.getFileName() + ")\n"));
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

  /** A file where a folder is needed: nobody can write there, not even who may do everything. */
  @Test
  void distIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "the user's own");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    for (Path out : List.of(file, file.resolve("in"), file.resolve("deep/in"))) {
      Said said = run("build", article.toString(), "--out", out.toString());
      said.expect(Main.UNREADABLE);
      said.expect("leafpress: cannot write " + out + ": a file stands where a folder is needed\n");
      assertEquals("the user's own", Files.readString(file));
    }
  }

  @Test
  void aFileStandsInPlaceOfAFolderOfDist() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path file = Files.writeString(out.resolve("leaflets"), "the user's own");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    Said said = run("build", article.toString(), "--out", out.toString());
    said.expect(Main.UNREADABLE);
    said.expect("cannot write " + file + ": a file stands where a folder is needed\n");
    assertEquals("the user's own", Files.readString(file));
  }

  @Test
  void aFolderStandsInPlaceOfAFileOfDist() throws IOException {
    Path place = folder.resolve("out/leaflets/article.en.a4-handout.pdf");
    Path own = Files.createDirectories(place).resolve("own.txt");
    Files.writeString(own, "the user's own");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    Said said = run("build", article.toString(), "--out", folder.resolve("out").toString());
    said.expect(Main.UNREADABLE);
    said.expect("leafpress: cannot write " + place + ": ");
    assertEquals("the user's own", Files.readString(own));
    assertEquals(
        List.of("leaflets/article.en.a4-handout.pdf/own.txt"), Proof.list(folder.resolve("out")));
  }

  @Test
  void distIsNotWritable() throws IOException {
    Path locked = folder.resolve("locked");
    Files.createDirectory(locked);
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "not as root");
    Path article = article("---\ntitle: Fine\n---\n\nText.\n");
    Said said = run("build", article.toString(), "--out", locked.toString());
    said.expect(Main.UNREADABLE);
    said.expect("leafpress: cannot write " + locked + ": permission denied\n");
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
    said.expect("article.en.a4-handout.pdf: no space left on device\n");
    assertEarlierFileIsThere();
  }

  @Test
  void aGoodArticleReplacesTheEarlierFile() throws IOException {
    build(article("---\ntitle: Fine\n---\n\nText.\n")).expect(Main.FINE);
    assertNewFileIsThere();
  }

  private void assertNewFileIsThere() throws IOException {
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

    /** The findings and the line that counts them, files named as from the manuscript's folder. */
    String findings(Path manuscript) {
      StringBuilder found = new StringBuilder();
      for (String line : text.replace(manuscript + "/", "").split("\n")) {
        boolean count = line.matches("\\d+ errors?, \\d+ warnings?, \\d+ notes?");
        boolean finding = line.matches("\\S+: (error|warning|note): .*|  hint: .*");
        if (count || finding) found.append(line).append('\n');
      }
      return found.toString();
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
