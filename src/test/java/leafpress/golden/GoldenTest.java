package leafpress.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.conformance.EpubConformance;
import leafpress.conformance.Faithful;
import leafpress.conformance.PdfConformance;
import leafpress.diagnostic.Diagnostic;
import leafpress.markup.Markup;
import leafpress.page.Pages;
import leafpress.press.Made;
import leafpress.press.Proof;
import leafpress.press.Report;
import leafpress.press.WrongOrder;
import leafpress.raster.Raster;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is a folder under {@code src/test/golden}: {@code manuscript.md}, perhaps {@code
 * style.css} or {@code format.yml}, and the expected files that exist are the assertions. Without
 * {@code diagnostics.txt} a case must be silent. {@code ./dev accept NAME} rewrites what exists; to
 * begin to hold a file, make it empty first.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/golden");
  private static final Path STYLE = CASES.resolve("style");
  private static final Path WORK = Path.of("target/golden");
  private static final String ACCEPT = System.getProperty("leafpress.accept", "");
  private static final int LARGEST_PICTURE = 20 << 10;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases =
          folders.filter(f -> Files.exists(f.resolve("manuscript.md"))).sorted().toList();
      assertTrue(cases.size() > 3, "the golden folders were not found");
      return cases.stream()
          .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
    }
  }

  private static void check(Path golden) throws IOException, WrongOrder {
    String name = golden.getFileName().toString();
    Path manuscript = prepare(golden, WORK.resolve(name));
    Proof proof = Proof.of(manuscript);
    Map<String, byte[]> actual = actual(proof);
    boolean accept = ACCEPT.equals("*") || ACCEPT.equals(name);
    if (accept) accept(golden, actual);
    if (!Files.exists(golden.resolve("diagnostics.txt"))) {
      assertEquals("", text(actual.get("diagnostics.txt")), "a case is silent");
    }
    for (String held : List.of("markup.xhtml", "pages.txt", "lines.txt", "structure.txt")) {
      boolean made = actual.containsKey(held) || !Files.exists(golden.resolve(held));
      assertTrue(made, () -> held + " cannot be held: " + text(actual.get("diagnostics.txt")));
    }
    for (Map.Entry<String, byte[]> file : actual.entrySet()) {
      Path expected = golden.resolve(file.getKey());
      if (!Files.exists(expected)) continue;
      if (file.getKey().endsWith(".png")) {
        assertTrue(file.getValue().length <= LARGEST_PICTURE, file.getKey() + " is over 20 KiB");
        assertArrayEquals(Files.readAllBytes(expected), file.getValue(), file.getKey());
      } else {
        assertEquals(Files.readString(expected), text(file.getValue()), file.getKey());
      }
    }
    conforms(manuscript, proof.findings().hasErrors());
    if (!proof.findings().hasErrors()) saysItsText(manuscript);
  }

  /** How the lines of a case are set, without a look at what is expected. */
  static String lines(String name) throws IOException, WrongOrder {
    Path work = Path.of("target/golden-lines").resolve(name);
    Proof proof = Proof.of(prepare(CASES.resolve(name), work));
    Pages pages = proof.pages().orElseThrow();
    return PagesText.lines(pages) + PagesText.pages(pages);
  }

  /** Everything that a golden can hold, by file name. */
  private static Map<String, byte[]> actual(Proof proof) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String findings =
        proof.findings().sorted().stream()
            .map(Diagnostic::toString)
            .map(line -> line.replaceAll("target/golden/[^/]*/", "") + "\n")
            .collect(Collectors.joining());
    files.put("diagnostics.txt", bytes(findings));
    proof.markup().ifPresent(m -> files.put("markup.xhtml", bytes(Markup.write(m))));
    if (proof.pages().isPresent()) {
      files.put("pages.txt", bytes(PagesText.pages(proof.pages().get())));
      files.put("lines.txt", bytes(PagesText.lines(proof.pages().get())));
      files.put("structure.txt", bytes(PagesText.structure(proof.pages().get())));
      files.put(
          "page-1.png", Raster.png(Raster.draw(proof.pages().get().pages().get(0), 72, false)));
    }
    return files;
  }

  private static void accept(Path golden, Map<String, byte[]> actual) throws IOException {
    boolean silent = actual.get("diagnostics.txt").length == 0;
    for (Map.Entry<String, byte[]> file : actual.entrySet()) {
      Path expected = golden.resolve(file.getKey());
      boolean said = file.getKey().equals("diagnostics.txt") && !silent;
      if (Files.exists(expected) || said) Files.write(expected, file.getValue());
    }
    if (silent) Files.deleteIfExists(golden.resolve("diagnostics.txt"));
  }

  /** Both files of a case without errors pass the checkers. */
  private static void conforms(Path manuscript, boolean errors) throws IOException, WrongOrder {
    Path dist = manuscript.resolve("dist");
    Report report = Proof.print(manuscript, dist);
    boolean pdf = report.made().stream().anyMatch(made -> made.file().endsWith(".pdf"));
    boolean epub = report.made().stream().anyMatch(made -> made.file().endsWith(".epub"));
    assertEquals(errors, !pdf, "errors, and only errors, stop an edition");
    assertTrue(errors || epub, "the book was not made");
    for (Made made : report.made()) {
      Path file = dist.resolve(made.file());
      if (made.file().endsWith(".home.pdf")) { // sheets are for paper, and say so
        assertEquals(List.of(), PdfConformance.archival(Files.readAllBytes(file)), made.file());
      } else if (made.file().endsWith(".pdf")) {
        assertEquals(List.of(), PdfConformance.failures(Files.readAllBytes(file)), made.file());
      } else if (made.file().endsWith(".epub")) {
        assertEquals(List.of(), EpubConformance.of(file).messages(), made.file());
      }
    }
  }

  /** Both files say what the manuscript says, character for character. */
  private static void saysItsText(Path manuscript) throws IOException, WrongOrder {
    Path dist = manuscript.resolve("dist");
    for (Proof proof : Proof.all(manuscript)) {
      assertEquals(List.of(), Faithful.markup(proof, manuscript), "markup against manuscript");
      Path pdf = dist.resolve(proof.name() + ".pdf");
      Path epub = dist.resolve(proof.name() + ".epub");
      assertTrue(Files.exists(pdf) || Files.exists(epub), proof.name() + " was not made");
      if (Files.exists(pdf)) {
        assertEquals(List.of(), Faithful.pdf(proof, Files.readAllBytes(pdf)), "PDF");
      }
      if (Files.exists(epub)) {
        assertEquals(List.of(), Faithful.epub(proof, Files.readAllBytes(epub)), "EPUB");
      }
    }
  }

  /** A manuscript with the case's text, in the goldens' style. */
  private static Path prepare(Path golden, Path manuscript) throws IOException {
    String text = Files.readString(golden.resolve("manuscript.md"));
    String language = text.contains("\nlang: zh-Hans\n") ? "zh-Hans" : "en";
    Path styles = manuscript.resolve("styles");
    write(manuscript.resolve(language + "/manuscript.md"), text);
    write(
        manuscript.resolve("publication.yml"),
        "id: golden\ntitle: {"
            + language
            + ": Golden}\npublisher: Leafpress\ndate: 2026-11-22\n"
            + "languages: ["
            + language
            + "]\narticles: [manuscript]\nstyle: golden\n"
            + (Files.exists(golden.resolve("glossary.csv")) ? "glossary: glossary.csv\n" : "")
            + "editions:\n"
            + "  - leaflet: {format: golden}\n"
            + "  - booklet: {format: golden, outputs: [epub]}\n");
    String css = Files.readString(STYLE.resolve("print.css"));
    Path own = golden.resolve("style.css");
    write(
        styles.resolve("golden/print.css"), Files.exists(own) ? css + Files.readString(own) : css);
    for (String file : List.of("leaflet.ftlx", "index.ftlx", "epub.css")) {
      Path from = Files.exists(golden.resolve(file)) ? golden : STYLE;
      if (!Files.exists(from.resolve(file))) continue;
      write(styles.resolve("golden/" + file), Files.readString(from.resolve(file)));
    }
    Path glossary = golden.resolve("glossary.csv");
    if (Files.exists(glossary)) {
      Files.copy(glossary, manuscript.resolve("glossary.csv"), StandardCopyOption.REPLACE_EXISTING);
    }
    Path format = golden.resolve("format.yml");
    write(
        styles.resolve("formats/golden.yml"),
        Files.readString(Files.exists(format) ? format : STYLE.resolve("format.yml")));
    for (String face : List.of("Square.ttf", "SquareBold.ttf", "Marks.ttf", "Narrow.ttf")) {
      Path to = styles.resolve("fonts/" + face);
      Files.createDirectories(to.getParent());
      Path from = Path.of("src/test/resources/fonts/" + face);
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    try (Stream<Path> extra = Files.list(golden)) {
      for (Path file : extra.filter(f -> f.getFileName().toString().startsWith("image")).toList()) {
        Path to = manuscript.resolve(file.getFileName());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return manuscript;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }
}
