package leafpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that keeps a reader safe is ever named as a cut. */
class CuttingTest {
  private static final String ARTICLE =
      """
      ---
      title: Knees
      summary: Cells may help sore knees to move.
      ---

      Knees carry us through the day. They bend and turn and rest.

      ## Benefits

      Cells may help sore knees to bend. Some people walk further. Doctors watch for side effects.

      ## What can go wrong: risks

      The skin is sore for a day. Some people feel tired.

      ### In the first week

      You rest at home. It helps to lie down.

      ## Afterwards

      You go home the same day. Ask your doctor what you may lift. Do not drive for two days. A nurse rings you.

      People may see these side effects:

      - Swelling: it is common. It passes.

      > [!WARNING]
      > The wound is open. It is washed daily.

      > [!EDITOR N1]
      > The numbers are small. They come from one clinic.

      Cells may help sore knees to bend again. It is a long road.
      """;

  private static Typescript typescript(String text, String language) {
    return Typescript.of(
        Manuscripts.read(text, "a.md", language, Glossary.EMPTY, new Findings()), text);
  }

  /** All sentences that may be cut. */
  private static List<String> free(Typescript typescript) {
    Cutting cutting = Cutting.of(RuleSet.packed(), typescript);
    List<String> free = new ArrayList<>();
    for (Passage passage : Sheet.of(typescript).passages()) {
      for (Sentences.Sentence sentence : Sentences.of(passage)) {
        int line = passage.start().line();
        if (cutting.cut(line, sentence.text(), false).isPresent()) free.add(sentence.text());
      }
    }
    return free;
  }

  @Test
  void onlyWhatKeepsNobodySafeMayGo() {
    assertEquals(
        List.of(
            "Knees carry us through the day.",
            "They bend and turn and rest.",
            "Cells may help sore knees to bend.",
            "Some people walk further.",
            "You go home the same day.",
            "A nurse rings you.",
            "Cells may help sore knees to bend again.",
            "It is a long road."),
        free(typescript(ARTICLE, "en")));
  }

  @Test
  void aCutHasItsLineAndSaysWhereTheSameIsSaid() {
    Cutting cutting = Cutting.of(RuleSet.packed(), typescript(ARTICLE, "en"));
    Cutting.Cut cut =
        cutting.cut(1, "Cells may help sore knees to bend again.", false).orElseThrow();
    assertEquals(34, cut.place().line());
    assertEquals(10, cut.repeats());
    assertEquals(0, cutting.cut(1, "A nurse rings you.", false).orElseThrow().repeats());
    assertTrue(cutting.cut(1, "long road.", true).isPresent());
    assertFalse(cutting.cut(1, "said by nobody.", true).isPresent());
  }

  /** Risks have headings of many kinds; and who is asked to do something must read it. */
  @Test
  void risksByAnotherNameAndRequestsStay() {
    String english =
        "---\ntitle: Iron\n---\n\nIron helps the blood.\n\n## What can go wrong\n\nA brown stain may"
            + " last for years.\n\n## Who should not have it\n\nPeople with a fever.\n\n## Afterwards\n\nDrink"
            + " as much as you like. Keep the plaster on. Blood is tested later.\n";
    assertEquals(
        List.of("Iron helps the blood.", "Blood is tested later."),
        free(typescript(english, "en")));
    String chinese =
        "---\ntitle: 铁\n---\n\n铁对血液有帮助。\n\n## 可能出现的问题\n\n铁会降低血液中的磷。\n\n## 之后\n\n请保留胶布。四周后验血。\n";
    assertEquals(List.of("铁对血液有帮助。", "四周后验血。"), free(typescript(chinese, "zh-Hans")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, rheumatology, Benefits and Risks, Conclusion",
    "en, multiple-sclerosis, Risks and Side Effects, Alternative Therapies",
    "zh-Hans, rheumatology, 获益与风险, 结论",
    "zh-Hans, multiple-sclerosis, 的风险和副作用, 的其他疗法"
  })
  void nothingOfTheRisksOfARealArticleMayGo(String language, String name, String from, String to)
      throws IOException {
    String text = Files.readString(Path.of("manuscript", language, name + ".md"));
    List<String> free = free(typescript(text, language));
    assertTrue(free.size() > 5, free::toString);
    int start = text.indexOf("## ", text.indexOf(from) - 60);
    String risks = text.substring(start, text.indexOf(to, start));
    for (String sentence : free) {
      assertFalse(risks.contains(sentence), sentence);
      assertFalse(sentence.matches("(?is).*(\\brisks?\\b|side effect|风险|副作用).*"), sentence);
      assertFalse(sentence.matches("(?is).*(\\bask your|consult with|请.*咨询).*"), sentence);
    }
  }
}
