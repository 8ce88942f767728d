package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each run of text has its language; leftovers of the other language are found. */
class LanguagesTest {
  private static String runs(String text, String language) {
    return Languages.runs(text, language).stream()
        .map(r -> r.language().equals(language) ? r.text() : "{" + r.text() + "}")
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "stem cells;stem cells",
        "the 干细胞 cell;the |{干细胞}| cell",
        "（多发性硬化症）MS;{（多发性硬化症）}|MS",
        "a，b;a，b",
        "𠮷;{𠮷}",
      })
  void inEnglish(String text, String expected) {
    assertEquals(expected, runs(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "干细胞（MSC）;干细胞（|{MSC}|）",
        "用 stem cell 治;用 |{stem cell}| 治",
        "COVID-19 与 it’s;{COVID-19}| 与 |{it’s}",
        "T 细胞、B12、5 mg、3.5%;T 细胞、B12、5 mg、3.5%",
        "见 https://a.org/b?c 和 me@a.org。;见 https://a.org/b?c 和 me@a.org。",
        "123 + 45;123 + 45",
        "iPSC2 cells-;{iPSC2 cells}|-",
      })
  void inChinese(String text, String expected) {
    assertEquals(expected, runs(text, "zh-Hans"));
  }

  @Test
  void anEmptyTextHasNoRuns() {
    assertEquals(List.of(), Languages.runs("", "en"));
  }

  @Test
  void chineseInEnglishIsFound() {
    Readings reading = Readings.en("Use 干细胞 (干细胞), *干*.\n");
    assertEquals(
        "4:5 foreign-run: “干细胞” is Chinese\n"
            + "4:10 foreign-run: “干细胞” is Chinese\n"
            + "4:17 foreign-run: “干” is Chinese",
        reading.found());
    assertEquals("paragraph(Use {zh-Hans:干细胞} ({zh-Hans:干细胞}), *{zh-Hans:干}*.)", reading.show());
    assertEquals(
        "an edition in en should have no Chinese", reading.findings.sorted().get(0).hint());
  }

  @Test
  void wordsInChineseAreFoundAndNamesAreNot() {
    Readings reading = Readings.zh("用 stem cell，Stem Cells，MSCs，EPUB，Noto Sans SC，MSC 和 DMARD。\n");
    assertEquals(
        "4:3 foreign-run: “stem cell” is not Chinese\n"
            + "4:13 foreign-run: “Stem Cells” is not Chinese\n"
            + "4:24 foreign-run: “MSCs” is not Chinese",
        reading.found());
    assertEquals(
        "paragraph(用 {en:stem cell}，{en:Stem Cells}，{en:MSCs}，{en:EPUB}，{en:Noto Sans SC}，"
            + "{MSC=间充质干细胞} 和 {en:DMARD}。)",
        reading.show());
  }

  @Test
  void titlesAreJudgedToo() {
    Readings reading = Readings.file("---\ntitle: The 干细胞\n---\n");
    assertEquals("2:8 foreign-run: “干细胞” is Chinese", reading.found());
    assertEquals("The 干细胞", reading.article.title());
  }

  @Test
  void anAbbreviationIsExplainedWhereItIsFirstUsed() {
    Readings reading =
        Readings.en("## NSAIDs\n\nNSAIDs, an NSAID; MSC-like xMSC MSC2.\n\n- **MSCs**: MSC\n");
    assertEquals("", reading.found());
    assertEquals(
        "heading(2 nsaids: NSAIDs) paragraph({NSAIDs=nonsteroidal anti-inflammatory drugs}, an"
            + " NSAID; {MSC=mesenchymal stem cells}-like xMSC MSC2.)"
            + " bullet-list([MSCs = paragraph(: MSC)])",
        reading.show());
  }
}
