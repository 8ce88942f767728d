package leafpress.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  @Test
  void agreesWithUnicodesOwnTest() throws IOException {
    List<String> differ = new ArrayList<>();
    int lines = 0;
    for (String line : unicodeTest().split("\n")) {
      String data = line.replaceFirst("#.*", "").strip();
      if (!data.isEmpty()) {
        lines++;
        String got = marked(data);
        if (!got.equals(data)) {
          differ.add(got + " for " + line);
        }
      }
    }
    assertTrue(lines > 7_000, lines + " lines");
    assertEquals(List.of(), differ);
  }

  private static String unicodeTest() throws IOException {
    try (InputStream in = LineBreaksTest.class.getResourceAsStream("/unicode/LineBreakTest.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The line of the test file as the algorithm would write it. */
  private static String marked(String data) {
    StringBuilder text = new StringBuilder();
    for (String field : data.split("[ ×÷]+")) {
      if (!field.isEmpty()) {
        text.appendCodePoint(Integer.parseInt(field, 16));
      }
    }
    byte[] breaks = LineBreaks.opportunities(text.toString(), LineBreaks.Level.UNICODE);
    StringBuilder shown = new StringBuilder("×");
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      shown.append(String.format(Locale.ROOT, " %04X ", c));
      shown.append(breaks[i] == LineBreaks.NO ? "×" : "÷");
    }
    return shown.toString();
  }

  /** The text with a bar wherever a line may end. */
  private static String bars(String text) {
    byte[] breaks = LineBreaks.opportunities(text, LineBreaks.Level.TYPOGRAPHIC);
    StringBuilder shown = new StringBuilder(text);
    for (int i = text.length() - 1; i > 0; i--) {
      if (breaks[i] != LineBreaks.NO) {
        shown.insert(i, breaks[i] == LineBreaks.MAY ? "|" : "¶");
      }
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "关节炎, 狼疮 @ 关|节|炎, |狼|疮",
        "好.坏:大;小!多?少 @ 好.|坏:|大;|小!|多?|少",
        "(好)坏 @ (好)|坏",
        "好 , 坏 @ 好 , |坏",
        "好，坏。大、小：多 @ 好，|坏。|大、|小：|多",
        "the donor’s own cells @ the |donor’s |own |cells",
        "don't stop @ don't |stop",
        "drugs, e.g. aspirin, i.e. pills @ drugs, |e.g. |aspirin, |i.e. |pills",
      })
  void unicodeKeepsStopsAndApostrophesWithTheirWords(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "好——坏 @ 好|——|坏",
        "好……坏 @ 好……|坏",
        "早—晚 @ 早—|晚",
        "5～10岁 @ 5～|10岁",
        "open 8:00–17:00 daily @ open |8:00–17:00 |daily",
        "the London–Paris train @ the |London–|Paris |train",
        "马丁·路德 @ 马|丁·|路|德",
        "中心·2026 年 @ 中|心·|2026 年",
        "5 kg·m² @ 5 kg·m²",
        "The Clinic·2026年 @ The |Clinic·|2026年",
        "中心\u00a0· 22 November @ 中|心\u00a0· |22 November",
        "甲／乙 @ 甲／|乙",
        "cells—and more @ cells—|and |more",
      })
  void dashesStayWholeAndConnectorsBeginNoLine(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "take 5 mg now @ take |5 mg |now",
        "take 5mg now @ take |5mg |now",
        "about 50 % of 2 mL @ about |50 % |of |2 mL",
        "at 37 ℃ or 37 °C @ at |37 ℃ |or |37 °C",
        "每天5毫克 @ 每|天|5毫克",
        "等 3 个月后 @ 等 |3 个月|后",
        "37℃下 @ 37℃|下",
        "50%的人 @ 50%|的|人",
        "the 5 men @ the |5 |men",
        "5 s or 5 sets @ 5 s |or |5 |sets",
        "1,000.50 now @ 1,000.50 |now",
        "$5 and ￥30 @ $5 |and |￥30",
      })
  void aNumberKeepsItsUnit(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "pain and/or fever @ pain |and/or |fever",
        "5 mg/kg daily @ 5 mg/kg |daily",
        "patient/carer groups @ patient/|carer |groups",
        "医生/护士 @ 医|生/|护|士",
        "non-steroidal T-cell X-ray @ non-|steroidal |T-cell |X-ray",
        "CAR-T cells IL-6 @ CAR-T |cells |IL-6",
      })
  void signsOfShortWordsStayWhole(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "疗法（CAR-T）后 @ 疗|法（CAR-T）|后",
        "cells (anti-TNF) now @ cells (anti-TNF) |now",
        "细胞（间充质）后 @ 细|胞|（间|充|质）|后",
        "(one two-three) @ (one |two-|three)",
      })
  void bracketedAbbreviationsStayWhole(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  /** T-11: what is read as one piece of information stands on one line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "call 0800 123 4567 now @ call |0800 123 4567 |now",
        "call +44 (20) 7946 0958. @ call |+44 (20) 7946 0958.",
        "on 22 November 2026 we @ on |22 November 2026 |we",
        "on November 22, 2026, we @ on |November 22, 2026, |we",
        "on 1st May or later @ on |1st May |or |later",
        "in May 2026 or 2027 @ in |May 2026 |or |2027",
        "see Figure 2 and Table 10. @ see |Figure 2 |and |Table 10.",
        "(see page 12) @ (see |page 12)",
        "ask Dr Lee or Prof. Wu @ ask |Dr Lee |or |Prof. Wu",
        "multiple sclerosis (MS) is @ multiple |sclerosis (MS) |is",
        "a transplantation (AHSCT). It @ a |transplantation |(AHSCT). |It",
        "stem cells (from bone) are @ stem |cells |(from |bone) |are",
        "the drug, 2026 edition @ the |drug, |2026 |edition",
        "5 men and 12 women @ 5 |men |and |12 |women",
        "见图2和表10 @ 见|图2|和|表10",
        "于2026年11月22日 @ 于|2026年11月22日",
      })
  void piecesOfInformationStayOnOneLine(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @Test
  void strictnessKeepsDashesFromTheStartAndSolidiFromTheEndOfLines() {
    byte[] strict = LineBreaks.opportunities("好——坏/好", LineBreaks.Level.STRICT);
    byte[] basic = LineBreaks.opportunities("好——坏/好", LineBreaks.Level.TYPOGRAPHIC);
    assertEquals("[0, 0, 0, 1, 0, 0, 2]", Arrays.toString(strict));
    assertEquals("[0, 1, 0, 1, 0, 1, 2]", Arrays.toString(basic));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "他说“你好”吗 @ 他|说|“你|好”|吗",
        "（“你”），好 @ （“你”），|好",
        "好。“你”（他） @ 好。|“你”|（他）",
        "the “own” cells @ the |“own” |cells",
        "don’t“x”y @ don’t“x”y",
      })
  void chineseQuotationMarksAreBrackets(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://www.who.int/news/fact-sheets/ms. https://www|.who|.int/|news/|fact|-sheets/ms.",
        "www.nhs.uk/a?b=c&dd=ee www.nhs|.uk/|a|?b|=c|&dd|=ee",
        "ask@clinic.example.org ask|@clinic|.example|.org",
        "见https://a.example/b。好 见|https://a.example/b。|好",
        "doi:10.1000/182-x7z doi:10.1000/|182|-x7z",
      })
  void addressesBreakBeforeMarksAndAfterSolidi(String text, String expected) {
    assertEquals(expected, bars(text));
  }

  @Test
  void linesThatMustEndDo() {
    assertEquals("5\n¶mg\r\n¶好\u2028¶坏\n", bars("5\nmg\r\n好\u2028坏\n"));
    byte[] breaks = LineBreaks.opportunities("a", LineBreaks.Level.TYPOGRAPHIC);
    assertEquals(LineBreaks.NO, breaks[0]);
    assertEquals(LineBreaks.MUST, breaks[1]);
    assertEquals(1, LineBreaks.opportunities("", LineBreaks.Level.TYPOGRAPHIC).length);
  }
}
