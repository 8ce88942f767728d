package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import leafpress.epub.Sample;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leafpress verify} on good files and on files with planted faults. */
class VerifyTest {
  @TempDir Path folder;
  private final PrintStream errors = System.err;
  private String said = "";

  @AfterEach
  void systemConsole() {
    System.setErr(errors);
    Console.toSystem();
  }

  @Test
  void goodFilesOfOursAndTheirSums() throws Exception {
    Path leaflet = leaflet();
    Path book = write("a.epub", Sample.written());
    write("manifest.json", manifest(book, leaflet));
    assertEquals(Main.FINE, run("verify", folder.toString()), said);
    assertTrue(row("a.epub").matches(".*Leafpress, EPUB 3 by EPUBCheck 5\\S+ +0 +0  good"), said);
    String by = ".*PDF/UA-1 by veraPDF\\S*, PDF/A-2a by veraPDF\\S* +0 +0  good";
    assertTrue(row("a4-handout.pdf").matches(by), said);
    assertTrue(row("manifest.json").matches(".* 2 sums +0 +0  good"), said);
  }

  @Test
  void aBookWithAFaultThatEpubCheckFinds() throws Exception {
    byte[] book = Sample.written();
    write(
        "b.epub",
        new String(book, StandardCharsets.ISO_8859_1)
            .replace("application/epub+zip", "application/epub+zap")
            .getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Main.ERRORS, run("verify", folder.toString()));
    assertTrue(said.contains("EPUB 3 PKG-007"), said);
    assertTrue(row("b.epub").endsWith("faulty"), said);
  }

  @Test
  void aPdfThatKeepsNothingOfWhatItIsHeldAgainst() throws Exception {
    Path plain = folder.resolve("plain.pdf");
    try (PDDocument file = new PDDocument()) {
      file.addPage(new PDPage());
      file.save(plain.toFile());
    }
    assertEquals(Main.FINE, run("verify", plain.toString()));
    assertTrue(row("plain.pdf").endsWith("not checked"), said);
    assertTrue(said.contains("[no-claim]"), said);
    assertEquals(Main.ERRORS, run("verify", "--as", "ua-1", plain.toString()));
    assertTrue(said.contains("PDF/UA-1 7.1-8: The Catalog"), said); // no metadata
    assertEquals(Main.USAGE, run("verify", "--as", "pdf-1.7", plain.toString()));
  }

  @Test
  void filesThatAreNone() throws Exception {
    write("junk.pdf", "junk".getBytes(StandardCharsets.UTF_8));
    write("junk.epub", "junk".getBytes(StandardCharsets.UTF_8));
    assertEquals(Main.ERRORS, run("verify", folder.toString()));
    assertTrue(row("junk.pdf").endsWith("faulty"), said);
    assertTrue(row("junk.epub").endsWith("faulty"), said);
    assertEquals(Main.USAGE, run("verify", folder.resolve("nowhere").toString()));
    assertEquals(Main.USAGE, run("verify", write("a.txt", new byte[0]).toString()));
  }

  @Test
  void aChangedAMissingAndAnUnknownFile() throws Exception {
    Path book = write("a.epub", Sample.written());
    Path gone = write("gone.pdf", new byte[] {1});
    write("manifest.json", manifest(book, gone));
    Files.delete(gone);
    write("other.epub", Sample.written());
    assertEquals(Main.ERRORS, run("verify", folder.toString()));
    assertTrue(said.contains("“gone.pdf” is not there [absent-file]"), said);
    assertTrue(said.contains("“other.epub” is in the folder but not in the manifest"), said);
    assertTrue(row("manifest.json").matches(".* 1 sums +1 +1  faulty"), said);
    Files.write(book, Files.readAllBytes(folder.resolve("other.epub")));
    write("manifest.json", manifest(book).clone());
    Files.write(book, new byte[] {2});
    run("verify", folder.toString());
    assertTrue(said.contains("[wrong-sum]"), said);
  }

  @Test
  void aManifestCannotNameFilesOutsideItsFolder() throws Exception {
    Path outside = write("outside.epub", Sample.written());
    Files.createDirectories(folder.resolve("in"));
    write("in/a.epub", Sample.written());
    String line = "{\"file\": \"../outside.epub\", \"bytes\": 1, \"sha256\": \"00\"}";
    write("in/manifest.json", ("{\"files\": [" + line + "]}").getBytes(StandardCharsets.UTF_8));
    assertEquals(Main.ERRORS, run("verify", folder.resolve("in").toString()));
    assertTrue(said.contains("“../outside.epub” is not there"), said);
    assertTrue(Files.exists(outside));
  }

  private Path leaflet() throws Exception {
    Path article = write("work/a.md", "---\ntitle: A\nlang: en\n---\n\nText.\n".getBytes());
    assertEquals(Main.FINE, run("build", article.toString(), "--out", folder.toString()), said);
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
    }
  }

  private byte[] manifest(Path... files) throws Exception {
    StringBuilder json = new StringBuilder("{\n  \"files\": [\n");
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      json.append("    {\"file\": \"").append(folder.relativize(file));
      json.append("\", \"bytes\": ").append(bytes.length);
      json.append(", \"sha256\": \"").append(sum).append("\"},\n");
    }
    json.setLength(json.length() - 2);
    return json.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private Path write(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private int run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.to(out);
    int status = Main.run(arguments);
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  /** The row of the table whose file ends so. */
  private String row(String file) {
    return said.lines()
        .filter(line -> line.contains(file + " ") && line.matches(".* \\d+ +\\d+  [a-z ,]+"))
        .findFirst()
        .orElse("no row of " + file);
  }
}
