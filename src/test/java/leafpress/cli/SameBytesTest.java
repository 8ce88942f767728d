package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.press.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same manuscript gives the same bytes in another folder, time zone, locale, encoding and
 * number of jobs. Turkish is the locale that shows careless changes of case: its small I has no
 * dot.
 */
class SameBytesTest {
  private static final List<String> FILES =
      List.of(
          "booklet/small.en+zh-Hans.epub",
          "booklet/small.en.epub",
          "booklet/small.en.pdf",
          "booklet/small.zh-Hans.epub",
          "booklet/small.zh-Hans.pdf",
          "leaflets/one.en.a5-booklet.home.pdf",
          "leaflets/one.en.a5-booklet.pdf",
          "leaflets/one.en.a5-booklet.press.pdf",
          "leaflets/one.en.a5-booklet.ticket.json",
          "leaflets/one.en.a5-booklet.ticket.txt",
          "leaflets/one.zh-Hans.a5-booklet.home.pdf",
          "leaflets/one.zh-Hans.a5-booklet.pdf",
          "leaflets/one.zh-Hans.a5-booklet.press.pdf",
          "leaflets/one.zh-Hans.a5-booklet.ticket.json",
          "leaflets/one.zh-Hans.a5-booklet.ticket.txt");

  @TempDir Path folder;

  @Test
  void anotherFolderTimeZoneAndLocaleGiveTheSameBytes() throws Exception {
    Path here = folder.resolve("here");
    build(
        here,
        "2",
        Map.of("TZ", "America/New_York", "LC_ALL", "C"),
        "-Duser.timezone=America/New_York",
        "-Duser.language=en",
        "-Duser.country=US");
    Path there = folder.resolve("elsewhere/a folder");
    build(
        there,
        "1",
        Map.of("TZ", "Asia/Shanghai", "LC_ALL", "tr_TR.UTF-8"),
        "-Duser.timezone=Asia/Shanghai",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Dfile.encoding=ISO-8859-9",
        "-Dline.separator=\r\n");
    assertEquals(FILES, Proof.list(here.resolve("dist")));
    assertEquals(FILES, Proof.list(there.resolve("dist")));
    for (String file : FILES) {
      byte[] expected = Files.readAllBytes(here.resolve("dist").resolve(file));
      assertArrayEquals(expected, Files.readAllBytes(there.resolve("dist").resolve(file)), file);
    }
  }

  private static void build(
      Path place, String jobs, Map<String, String> environment, String... settings)
      throws IOException, InterruptedException {
    write(place);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classes, "leafpress.cli.Main"));
    command.addAll(List.of("build", "manuscript", "--jobs", jobs));
    ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
    builder.environment().putAll(environment);
    Path said = place.resolve("said.txt");
    int status = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    assertEquals(0, status, Files.readString(said));
  }

  private static void write(Path place) throws IOException {
    Path manuscript = place.resolve("manuscript");
    Files.createDirectories(manuscript.resolve("en"));
    Files.createDirectories(manuscript.resolve("zh-Hans"));
    Files.writeString(
        manuscript.resolve("publication.yml"),
        """
        id: small
        title: {en: INTRODUCTION IN ISTANBUL, zh-Hans: 小书}
        date: 2026-11-22
        languages: [en, zh-Hans]
        articles: [one]
        glossary: glossary.csv
        editions:
          - leaflet: {format: a5-booklet, files: [screen, home, press]}
          - booklet: {format: a5, style: reader, outputs: [pdf, epub]}
          - booklet: {languages: [en, zh-Hans], layout: paired, style: reader, outputs: [epub]}
        """);
    Files.writeString(
        manuscript.resolve("glossary.csv"),
        "term.en,term.zh-Hans,abbr,explanation.en,explanation.zh-Hans,articles\n"
            + "ISOLATED CELL,细胞,IC,A cell.,一个细胞。,one\n");
    Files.writeString(
        manuscript.resolve("en/one.md"),
        """
        ---
        title: "ISSUES: I AND i"
        lang: en
        summary: "It is short. It is plain."
        keywords: [INK, ink]
        ---

        An IC is *small*.[^I] It divides in uncharacteristically long intervals.

        ## INDEX II

        | I | II |
        | - | -: |
        | i | 12 |

        - **IRON**: Fe

        [^I]: A note.
        """);
    Files.writeString(
        manuscript.resolve("zh-Hans/one.md"),
        """
        ---
        title: "问题：I"
        lang: zh-Hans
        ---

        IC很*小*。[^I]它分裂得很慢，“非常慢”。

        ## 索引

        | 一 | 二 |
        | - | -: |
        | 三 | 12 |

        - **铁**：Fe

        [^I]: 注释。
        """);
  }
}
