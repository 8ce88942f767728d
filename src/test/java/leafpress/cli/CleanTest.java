package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leafpress clean} as people use it: again and again, on a manuscript that they edit. */
class CleanTest {
  private static final String RAW =
      "Living With Asthma\n\n哮喘 is a long-term condition of the lungs.\n\nThey rest at home when 喘鸣 begins.\n";

  @TempDir private Path folder;
  private Path manuscript;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("asthma.txt"), RAW);
    Files.writeString(folder.resolve("glossary.csv"), "term.en,term.zh-Hans\nasthma,哮喘\n");
    manuscript = folder.resolve("en/asthma.md");
  }

  @AfterEach
  void systemAgain() {
    Console.toSystem();
  }

  @Test
  void aPersonsEditsAreKeptOrJoinedAndNeverWrittenOver() throws IOException {
    clean(Main.FINE);
    String made = Files.readString(manuscript);
    assertTrue(made.contains("Asthma is") && made.contains("⟦喘鸣⟧ begins"), made);
    Files.writeString(manuscript, made.replace("long-term condition", "lasting illness"));
    Files.writeString(
        folder.resolve("glossary.csv"), "term.en,term.zh-Hans\nasthma,哮喘\nwheezing,喘鸣\n");
    String refused = clean(Main.ERRORS);
    assertTrue(refused.contains("[edited-manuscript]"), refused);
    assertTrue(refused.contains("- Asthma is a lasting illness"), refused);
    assertFalse(Files.readString(manuscript).contains("wheezing"));
    String joined = clean(Main.FINE, "--merge");
    assertTrue(joined.contains("[merged-manuscript]"), joined);
    String merged = Files.readString(manuscript);
    assertTrue(merged.contains("Asthma is a lasting illness of the lungs."), merged);
    assertTrue(merged.contains("when wheezing begins."), merged);
    clean(Main.FINE, "--merge");
    assertEquals(merged, Files.readString(manuscript));
  }

  @Test
  void whereBothChangedALineNothingIsWritten() throws IOException {
    clean(Main.FINE);
    String edited = Files.readString(manuscript).replace("⟦喘鸣⟧ begins", "it is bad");
    Files.writeString(manuscript, edited);
    Files.writeString(
        folder.resolve("glossary.csv"), "term.en,term.zh-Hans\nasthma,哮喘\nwheezing,喘鸣\n");
    assertTrue(clean(Main.ERRORS, "--merge").contains("[edited-manuscript]"));
    assertEquals(edited, Files.readString(manuscript));
  }

  @Test
  void howSureIsSureEnoughCanBeSaid() throws IOException {
    Files.writeString(
        folder.resolve("glossary.csv"), "term.en,term.zh-Hans\nasthma,哮喘\nsymptom,症状\n");
    Files.writeString(folder.resolve("asthma.txt"), RAW.replace("喘鸣 begins", "症状 come"));
    clean(Main.FINE);
    assertTrue(Files.readString(manuscript).contains("when symptoms come."));
    clean(Main.FINE, "--sure", "91");
    assertTrue(Files.readString(manuscript).contains("when ⟦症状⟧ come."));
  }

  private String clean(int status, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.to(out);
    String[] all = new String[4 + more.length];
    all[0] = "clean";
    all[1] = folder.resolve("asthma.txt").toString();
    all[2] = "--to";
    all[3] = folder.resolve("en").toString();
    System.arraycopy(more, 0, all, 4, more.length);
    assertEquals(status, Main.run(all), () -> out.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
