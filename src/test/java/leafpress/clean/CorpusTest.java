package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import leafpress.clean.Judge.Outcome;
import leafpress.clean.Judge.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of cleaning in the documents is true, and a wrong word is rarer than a flag. */
class CorpusTest {
  /**
   * Wrong restorations that are borne in a part; the aim is none. The four parts have 1185
   * fragments.
   */
  private static final Map<String, Integer> WRONG =
      Map.of("build", 0, "held", 2, "fresh", 2, "late", 0);

  private static final Map<String, Integer> ARTICLES =
      Map.of("build", 16, "held", 16, "fresh", 14, "late", 12);

  /** Fragments of a part that are left without a mark. */
  private static final int SILENT = 1;

  @Test
  void corpusIsWhole() {
    for (String part : Corpus.PARTS) {
      List<Case> cases = Case.part(part);
      assertEquals(ARTICLES.get(part), cases.size(), part);
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
  @ValueSource(strings = {"build", "held", "fresh", "late"})
  void wrongWordsAreRarerThanTheBound(String part) {
    List<Verdict> wrong =
        Corpus.measure(part).verdicts().stream().filter(v -> v.outcome() == Outcome.WRONG).toList();
    assertTrue(
        wrong.size() <= WRONG.get(part), () -> wrong.size() + " wrong in " + part + ": " + wrong);
  }

  /** What was left and is not marked; the aim is none. */
  @ParameterizedTest
  @ValueSource(strings = {"build", "held", "fresh", "late"})
  void littleIsLeftInSilence(String part) {
    List<Verdict> silent =
        Corpus.measure(part).verdicts().stream()
            .filter(v -> v.outcome() == Outcome.SILENT)
            .toList();
    assertTrue(silent.size() <= SILENT, () -> silent.size() + " in " + part + ": " + silent);
  }

  @Test
  void documentedFiguresAreTrue() throws IOException {
    assertEquals(Corpus.page(), Corpus.written(), "run ./dev corpus --write and read what changed");
  }
}
