package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}: its forms of report, its file, its exit statuses. */
class CheckTest {
  private static final String FRONT =
      "---\ntitle: Fine\nlang: en\nsummary: One thing.\naudience: All\nauthor: A\n"
          + "reviewed: 2026-01-02\nnext-review: 2030-01-02\nsources: [A]\ncontact: B\n---\n\n";

  @TempDir Path folder;

  @AfterEach
  void systemAgain() {
    Console.toSystem();
  }

  private String article(String text) throws IOException {
    return Files.writeString(folder.resolve("a.md"), FRONT + text + "\n").toString();
  }

  private static String run(int status, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.to(out);
    assertEquals(status, Main.run(arguments), () -> out.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final String WARNS = "Ask your doctor. It is a miracle.";
  private static final String ERRS = "Ask your doctor. It is **bold.";

  @Test
  void theStatusTellsErrorsAndWithStrictWarnings() throws IOException {
    assertTrue(run(Main.FINE, "check", article(WARNS)).contains("warning: “miracle”"));
    assertTrue(run(Main.ERRORS, "check", article(WARNS), "--strict").contains("“miracle”"));
    run(Main.ERRORS, "check", article(ERRS));
    run(Main.ERRORS, "check", article(ERRS), "--strict");
  }

  @Test
  void eachFormIsWrittenToTheConsole() throws IOException {
    String file = article(WARNS);
    ObjectMapper json = new ObjectMapper();
    String found = run(Main.FINE, "check", file, "--format", "json");
    assertTrue(json.readTree(found).get("warnings").asInt() > 0);
    String sarif = run(Main.FINE, "check", file, "--format", "sarif");
    assertEquals("2.1.0", json.readTree(sarif).get("version").asText());
    assertTrue(run(Main.FINE, "check", file, "--format", "github").contains("::warning title="));
    assertTrue(run(Main.FINE, "check", file, "--format", "html").startsWith("<!DOCTYPE html>"));
    assertEquals(run(Main.FINE, "check", file), run(Main.FINE, "check", file, "--format", "text"));
  }

  @Test
  void theReportIsWrittenToAFile() throws IOException {
    Path out = folder.resolve("reports/a.sarif");
    String file = article(WARNS);
    String said =
        run(Main.ERRORS, "check", file, "--format", "sarif", "--strict", "--out", out.toString());
    assertEquals(out + System.lineSeparator(), said);
    assertEquals(run(Main.FINE, "check", file, "--format", "sarif"), Files.readString(out));
    Path blocked = folder.resolve("a.md/report.txt");
    run(Main.UNREADABLE, "check", file, "--out", blocked.toString());
    assertFalse(Files.exists(blocked));
  }

  @Test
  void withoutAProofreaderProseCannotBeRead() throws IOException {
    String said = run(Main.USAGE, "check", article(WARNS), "--prose");
    assertTrue(said.contains("LanguageTool is not there"), said);
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    String said = run(Main.USAGE, "check", article(WARNS), "--format", "xml");
    assertTrue(said.contains("there is no form of report “xml”"), said);
    run(Main.USAGE, "check", folder.resolve("nowhere").toString());
    run(Main.USAGE, "check", folder.toString());
  }
}
