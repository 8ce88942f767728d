package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manuscript goes to translators and comes back by {@code export} and {@code import}. */
class TranslationsTest {
  @TempDir Path folder;

  private int run(String... words) {
    return Main.run(words);
  }

  @Test
  void allThreeAreWrittenAndComeBack() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(Main.FINE, run("export", "manuscript", "--out", out.toString()));
    Path tbx = out.resolve("exchange/stem-cells.tbx");
    Path tmx = out.resolve("exchange/stem-cells.en.zh-Hans.tmx");
    Path xliff = out.resolve("exchange/rheumatology.en.zh-Hans.xlf");
    Path back = folder.resolve("back");
    for (Path file : new Path[] {tbx, tmx, xliff}) {
      assertEquals(Main.FINE, run("import", file.toString(), "--out", back.toString()));
    }
    assertTrue(Files.size(back.resolve("glossary.csv")) > 10_000);
    assertTrue(Files.readString(back.resolve("phrases.yml")).startsWith("phrases:\n"));
    assertEquals(
        Files.readString(Path.of("manuscript/zh-Hans/rheumatology.md")),
        Files.readString(back.resolve("zh-Hans/rheumatology.md")));
    Path again = folder.resolve("again");
    run("export", "manuscript", "--tbx", "--out", again.toString());
    assertEquals(-1, Files.mismatch(tbx, again.resolve("exchange/stem-cells.tbx")));
    assertFalse(Files.exists(again.resolve("exchange/stem-cells.en.zh-Hans.tmx")));
  }

  @Test
  void aFileThatAPersonEditedStays() throws IOException {
    Path out = folder.resolve("out");
    run("export", "manuscript", "--xliff", "--only", "rheumatology", "--out", out.toString());
    String xliff = out.resolve("exchange/rheumatology.en.zh-Hans.xlf").toString();
    Path there = Files.createDirectories(folder.resolve("zh-Hans")).resolve("rheumatology.md");
    Files.writeString(there, "edited");
    assertEquals(Main.ERRORS, run("import", xliff, "--out", folder.toString()));
    assertEquals("edited", Files.readString(there));
    assertEquals(Main.FINE, run("import", xliff, "--out", folder.toString(), "--force"));
    assertTrue(Files.size(there) > 1_000);
  }

  /** What cannot be done leaves no folder behind. */
  @Test
  void wrongOrdersCreateNothing() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(
        Main.USAGE, run("export", "manuscript", "--only", "none", "--out", out.toString()));
    assertFalse(Files.exists(out));
    Path single = folder.resolve("single");
    Files.createDirectories(single.resolve("en"));
    Files.writeString(
        single.resolve("publication.yml"),
        "id: x\ntitle: X\ndate: 2026-11-22\nlanguages: [en]\narticles: [one]\n");
    assertEquals(Main.USAGE, run("export", single.toString(), "--out", out.toString()));
    assertFalse(Files.exists(out));
  }

  @Test
  void wrongUsageIsSaid() throws IOException {
    assertEquals(Main.USAGE, run("import", folder.resolve("none.xlf").toString()));
    Path bad = folder.resolve("bad.tmx");
    Files.writeString(bad, "<tmx><body></tmx>");
    assertEquals(Main.ERRORS, run("import", bad.toString(), "--out", folder.toString()));
  }
}
