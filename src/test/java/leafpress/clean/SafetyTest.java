package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flag is better than wrong words. */
class SafetyTest {
  private static final String[] ROWS = {
    "glaucoma,青光眼,,",
    "high blood pressure,高血压,,hypertension",
    "anemia,贫血,,anaemia",
    "blood clot,血栓,,",
    "computed tomography,计算机断层扫描,CT,",
    "risk,风险,,",
    "cough,咳嗽,,"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青光眼 (glaucoma) damages the optic nerve. | Glaucoma damages the optic nerve.",
        "青光眼（glaucoma）damages the optic nerve. | Glaucoma damages the optic nerve.",
        "Drops are given for glaucoma (青光眼) at night. | Drops are given for glaucoma at night.",
        "Drops are given for 青光眼 (青光眼) at night. | Drops are given for glaucoma at night.",
        "It comes with 高血压 (high blood pressure) too. | It comes with high blood pressure too.",
        "It comes with 高血压 (hypertension) too. | It comes with high blood pressure (hypertension) too.",
        "It comes with 贫血 (anaemia) too. | It comes with anemia too.",
        "The drug prevents 血栓 (blood clots) in legs. | The drug prevents blood clots in legs.",
        "They use 计算机断层扫描 (CT) today. | They use computed tomography (CT) today.",
        "They use 血栓 (see below) today. | They use blood clot (see below) today."
      })
  void bracketsDoNotSayTheTermAgain(String raw, String clean) {
    assertEquals(clean, cleaned("en", raw, ROWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "这种病叫glaucoma (青光眼), 很常见. | 这种病叫青光眼，很常见。",
        "这种病叫青光眼 (glaucoma), 很常见. | 这种病叫青光眼，很常见。",
        "这种病叫glaucoma (glaucoma), 很常见. | 这种病叫青光眼，很常见。",
        "可以做计算机断层扫描 (CT), 很常见. | 可以做计算机断层扫描（CT），很常见。"
      })
  void norInChinese(String raw, String clean) {
    assertEquals(clean, cleaned("zh-Hans", raw, ROWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The the drops help all of us. | The drops help all of us.",
        "It is a a mild illness of the the eye. | It is a mild illness of the eye.",
        "They know that that helps; it had had no effect. | They know that that helps; it had had no effect.",
        "Blood group A A is rare in the US us tell you. | Blood group A A is rare in the US us tell you.",
        "It is a A grade glass. | It is a A grade glass."
      })
  void wordsThatStandTwiceStandOnce(String raw, String clean) {
    assertEquals(clean, cleaned("en", raw, ROWS));
  }

  @Test
  void aClauseOfWhichOnlyPartsAreKnownStaysWhole() {
    assertEquals(
        "If you wait, ⟦咳嗽, 那么这里的一切都会变得更加难以预料, 风险⟧ may follow.",
        cleaned("en", "If you wait, 咳嗽, 那么这里的一切都会变得更加难以预料, 风险 may follow.", ROWS));
  }

  @Test
  void anEnumerationIsRestoredItemByItem() {
    assertEquals(
        "It comes with cough, ⟦罕见病⟧, glaucoma, and risks now.",
        cleaned("en", "It comes with 咳嗽, 罕见病, 青光眼, 和风险 now.", ROWS));
  }

  @Test
  void whatIsNotSureEnoughIsFlaggedWithWhatItMightBe() {
    String raw = "A Title of Four Words\n\nThe nurse comes at noon, 评估风险, and leaves.\n";
    Rules rules = Cleaning.rules("en", ROWS);
    Cleaned loose = Cleaner.clean(Cleaning.text(raw), rules.atLeast(0));
    Cleaned usual = Cleaner.clean(Cleaning.text(raw), rules);
    String text = Cleaning.body(loose.markdown().orElseThrow());
    assertEquals("The nurse comes at noon, evaluating risk, and leaves.", text);
    assertEquals(
        "The nurse comes at noon, ⟦评估风险⟧, and leaves.",
        Cleaning.body(usual.markdown().orElseThrow()));
    List<String> evidence =
        usual.ledger().edits().stream()
            .filter(e -> e.rule() == Mend.UNKNOWN)
            .map(e -> e.reasons().get(e.reasons().size() - 1).evidence())
            .toList();
    assertEquals(List.of("“evaluating risk”, but only 70 % sure"), evidence);
  }

  private static String cleaned(String language, String line, String... rows) {
    String first = language.equals("en") ? "A Title of Four Words" : "一个标题";
    Raw raw = Cleaning.text(first + "\n\n" + line + "\n");
    Rules rules = Cleaning.rules(language, rows);
    Cleaned cleaned = Cleaner.clean(raw, rules);
    String markdown = cleaned.markdown().orElseThrow();
    assertArrayEquals(raw.bytes(), cleaned.ledger().rawBytes(markdown).orElseThrow());
    Cleaned again =
        Cleaner.clean(new Raw("article.md", markdown.getBytes(StandardCharsets.UTF_8)), rules);
    assertTrue(again.markdown().orElseThrow().equals(markdown), markdown);
    return Cleaning.body(markdown);
  }
}
