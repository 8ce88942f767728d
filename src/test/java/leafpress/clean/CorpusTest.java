package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import leafpress.clean.Judge.Outcome;
import leafpress.clean.Judge.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong word is rarer than a flag. */
class CorpusTest {
  /** Wrong restorations that are borne in a part, of all its fragments. */
  private static final int WRONG = 0;

  @Test
  void corpusIsWhole() {
    for (String part : Corpus.PARTS) {
      List<Case> cases = Case.part(part);
      assertEquals(16, cases.size(), part);
      for (Case article : cases) {
        Cleaned cleaned = Corpus.clean(part, article);
        Judge judge = new Judge(article, cleaned);
        article.fragments().forEach(judge::start); // each is where it is said to be
        int from = 0;
        String raw = cleaned.rawText().replace("\r\n", "\n");
        for (Case.Block block : article.blocks()) {
          from = raw.indexOf(block.raw(), from);
          assertTrue(from >= 0, article.name() + ": " + block.raw());
          from += block.raw().length();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "held"})
  void wrongWordsAreRarerThanTheBound(String part) {
    List<Verdict> wrong =
        Corpus.measure(part).verdicts().stream().filter(v -> v.outcome() == Outcome.WRONG).toList();
    assertTrue(wrong.size() <= WRONG, () -> wrong.size() + " wrong in " + part + ": " + wrong);
  }
}
