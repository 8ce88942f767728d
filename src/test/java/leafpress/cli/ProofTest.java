package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.quality.Quality;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code proof}: what its files say of the pages that a build makes. */
class ProofTest {
  private static final String NAME = "leaflets/long.en.a5";

  @TempDir Path folder;

  @AfterEach
  void systemAgain() {
    Console.toSystem();
  }

  private void run(String command, String... more) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: A proof\nlang: en\n---\n\n");
    for (int i = 0; i < 9; i++) {
      text.append("Rheumatologists characterise inflammatory arthropathies by immunological ")
          .append("investigations, radiography and the extraordinarily detailed histories that ")
          .append("their patients tell them, sentence by sentence ")
          .append(i)
          .append(".\n\n");
    }
    Path article = Files.writeString(folder.resolve("long.md"), text);
    String[] arguments = {
      command,
      article.toString(),
      "--format",
      "a5",
      "--style",
      "reader",
      "--out",
      folder.resolve("dist").toString()
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.to(out);
    assertEquals(0, Main.run(all), () -> out.toString(StandardCharsets.UTF_8));
  }

  private byte[] file(String ending) throws IOException {
    return Files.readAllBytes(folder.resolve("dist").resolve(NAME + ending));
  }

  private String proof() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(".proof.pdf"))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  private static int sum(String text, String of) {
    int sum = 0;
    Matcher matcher = Pattern.compile(of).matcher(text);
    while (matcher.find()) sum += matcher.groupCount() > 0 ? Integer.parseInt(matcher.group(1)) : 1;
    return sum;
  }

  @Test
  void itHasARowForEachLineAndCountsTheHyphensThatTheBuildSets() throws IOException {
    run("build");
    run("proof");
    Quality built = Quality.of(file(".pdf"));
    String proof = proof();
    assertTrue(built.hyphens() > 0, "the article must have hyphens");
    assertEquals(built.hyphens(), sum(proof, "hyphen (\\d+)"));
    int rows = sum(proof, "\\b\\d+/\\d+!? +[−+]?[0-9.]+ +[0-9 ]+");
    int lines = sum(proof, "(?:tight|decent|loose|gaping|sticks out) (\\d+)");
    assertTrue(rows > built.fullLines(), proof);
    assertEquals(rows, lines, proof);
    assertTrue(proof.contains("page filled "), proof);
    assertTrue(proof.contains("break costs "), proof);
    // what a hyphen costs, squared and with what the line's badness adds, is in its row
    assertEquals(built.hyphens(), sum(proof, " 250 6\\d [0-9]{3} "), proof);
  }

  @Test
  void aBuildHasNothingOfAProof() throws IOException {
    run("build");
    try (PDDocument pdf = Loader.loadPDF(file(".pdf"))) {
      assertFalse(new PDFTextStripper().getText(pdf).contains("break costs"));
    }
    assertFalse(Files.exists(folder.resolve("dist").resolve(NAME + ".proof.pdf")));
  }

  @Test
  void picturesAreDrawnOnDemandAndTwoProofsAreTheSameBytes() throws IOException {
    run("proof", "--png");
    byte[] first = file(".proof.pdf");
    assertEquals((byte) 'P', file(".proof-1.png")[1]);
    run("proof");
    org.junit.jupiter.api.Assertions.assertArrayEquals(first, file(".proof.pdf"));
  }
}
