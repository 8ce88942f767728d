package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of cleaning for any text: nothing is lost, and twice is once. */
class CleanerProperties {
  private static final String[] ROWS = {
    "stem cells,干细胞,,", "multiple sclerosis,多发性硬化症,MS,", "risk,风险,,risks", "fat,脂肪,,!胖的"
  };

  /** Pieces of articles, sound and broken, and characters of all kinds between them. */
  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "干细胞",
            "多发性硬化症 (多发性硬化症)",
            "干细胞 (stem cells)",
            "stem cells (干细胞)",
            "Stem cells（干细胞） ",
            "(stem cells) ",
            "风险, 未知的一整句话就在这里, 干细胞",
            "The The risk",
            "a a ",
            "包括风险, 干细胞, 和脂肪",
            "减少风险",
            "胖的",
            "未知的词",
            "The the risk",
            "Risks: text follows.",
            "- item",
            "1. first",
            "## Heading",
            "Share this",
            "Stem Cells and You",
            "，",
            "。",
            " (",
            ") ",
            ":",
            "\n",
            "\n\n",
            "\r\n",
            "* ",
            "â€™",
            "e\u0301",
            "\u200B",
            "\uFEFF",
            "ＡＢ１",
            "⟦",
            "⟧",
            "<b>",
            "`",
            "\"",
            "---",
            "---\n",
            "title: \"a\"\n",
            "lang: en\n",
            "> ",
            "\t",
            "A\tB\nC\tD\n",
            "a   b   c\nd   e   f\n",
            "1) Wash. 2) Rinse. ",
            "Step 1: ",
            "①",
            "| ",
            " |",
            ", ",
            "和",
            "的未来 ",
            "2型",
            "，和");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.oneOf(pieces, pieces, pieces, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(list -> String.join("", list))
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.isBlank());
  }

  @Property(tries = 300, seed = "1")
  void theRawBytesComeBackFromManuscriptAndLedger(@ForAll("articles") String text) {
    for (String language : List.of("en", "zh-Hans")) {
      Raw raw = Cleaning.text(text);
      Cleaned cleaned = Cleaner.clean(raw, Cleaning.rules(language, ROWS));
      if (cleaned.markdown().isEmpty()) continue;
      byte[] again = cleaned.ledger().rawBytes(cleaned.markdown().get()).orElseThrow();
      assertArrayEquals(raw.bytes(), again);
      ordered(cleaned.ledger().edits());
    }
  }

  @Property(tries = 300, seed = "1")
  void cleaningTwiceIsCleaningOnce(@ForAll("articles") String text) {
    for (String language : List.of("en", "zh-Hans")) {
      Rules rules = Cleaning.rules(language, ROWS);
      Cleaned once = Cleaner.clean(Cleaning.text(text), rules);
      if (once.markdown().isEmpty()) continue;
      Cleaned twice = Cleaner.clean(Cleaning.text(once.markdown().get()), rules);
      assertEquals(once.markdown(), twice.markdown());
    }
  }

  @Property(tries = 200, seed = "1")
  void aTermThatDoesNotStandThereChangesNothing(@ForAll("articles") String text) {
    List<String> more = new ArrayList<>(List.of(ROWS));
    more.add("kidney transplant,肾移植,,renal graft; !肾脏移植术");
    String one = markdown(text, ROWS);
    assertEquals(one, markdown(text, more.toArray(String[]::new)));
  }

  private static String markdown(String text, String[] rows) {
    return Cleaner.clean(Cleaning.text(text), Cleaning.rules("en", rows)).markdown().orElse("");
  }

  private static void ordered(List<Edit> edits) {
    int end = 0;
    for (Edit edit : edits) {
      assertTrue(edit.start() >= end && edit.end() >= edit.start(), edit::toString);
      end = edit.end();
    }
  }
}
