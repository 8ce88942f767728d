package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break a reader end in an article and findings, soon. */
class HostileTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static Readings soon(String body) {
    return assertTimeoutPreemptively(LIMIT, () -> Readings.en(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "[^",
        "![",
        "*",
        "_a ",
        "*a **b ",
        "`",
        "<",
        "<!--",
        "[a](",
        "|",
        "\\",
        "&",
        "a\n",
        "# \n",
        "[^a]",
        "[^a]: b\n\n",
        "- a\n\n",
        "&#1;",
        "MSC ",
        "干a"
      })
  void repeatedMarks(String piece) {
    soon(piece.repeat(10_000));
  }

  @Test
  void nestedMarks() {
    String deep = "*".repeat(10_000) + "a" + "*".repeat(10_000);
    assertEquals(List.of("too-deep"), soon(deep).rules());
    assertEquals(List.of("too-deep"), soon("> ".repeat(10_000) + "a").rules());
    assertTrue(soon("- ".repeat(10_000) + "a").rules().contains("too-deep"));
    assertTrue(soon("[".repeat(10_000) + "a" + "](b)".repeat(10_000)).article.blocks().size() > 0);
  }

  @Test
  void depthsThatPeopleWriteAreFine() {
    String quotes = "> ".repeat(10) + "a\n";
    String lists = "- a\n  - b\n    - c\n      - d\n        - ***e***\n";
    assertEquals("", soon(quotes + "\n" + lists).found());
  }

  @Test
  void longLines() {
    Readings reading = soon("word 干 ".repeat(10) + "Stem cells are cells. ".repeat(500_000));
    assertEquals(1, reading.article.blocks().size());
    soon("x".repeat(10_000_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61 0A C3 28|a.md:2: error: the text is not UTF-8 from byte 2 on [invalid-utf8]",
        "61 E4 BD|a.md:1: error: the text is not UTF-8 from byte 1 on [invalid-utf8]",
        "61 00 62|a.md:1: error: this is not a text file: byte 1 is zero [not-text]",
        "FF FE 61 00|a.md: error: the file is UTF-16, not UTF-8 [invalid-utf8]",
        "20 0A|a.md: error: the file is empty [empty-file]",
        "EF BB BF|a.md: error: the file is empty [empty-file]",
        "''|a.md: error: the file is empty [empty-file]",
      })
  void bytesThatAreNoText(String hex, String expected) {
    Findings findings = new Findings();
    assertEquals(Optional.empty(), Manuscripts.decode(bytes(hex), "a.md", findings));
    assertEquals(1, findings.sorted().size());
    assertEquals(expected, findings.sorted().get(0).toString().split("\n")[0]);
  }

  private static byte[] bytes(String hex) {
    if (hex.isEmpty()) return new byte[0];
    String[] each = hex.split(" ");
    byte[] bytes = new byte[each.length];
    for (int i = 0; i < each.length; i++) bytes[i] = (byte) Integer.parseInt(each[i], 16);
    return bytes;
  }

  @Test
  void bytesThatAreText() {
    Findings findings = new Findings();
    byte[] bytes = "干细胞 𠮷 é".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of("干细胞 𠮷 é"), Manuscripts.decode(bytes, "a.md", findings));
    assertTrue(findings.isEmpty());
  }
}
