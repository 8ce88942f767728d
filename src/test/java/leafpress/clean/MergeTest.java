package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a person wrote into a manuscript is never lost, nor written over. */
class MergeTest {
  private static final String MADE = "# T\n\nOne.\n\nTwo.\n\nThree.\n";

  @Test
  void bothChangesStand() {
    Findings findings = new Findings();
    String mine = "# T\n\nOne, as I say.\n\nTwo.\n\nMy own.\n\nThree.\n";
    String next = "# T\n\nOne.\n\nTwo.\n\nThree, with a term.\n\nFour.\n";
    assertEquals(
        Optional.of("# T\n\nOne, as I say.\n\nTwo.\n\nMy own.\n\nThree, with a term.\n\nFour.\n"),
        Overwriting.merged("a.md", mine, MADE, next, findings));
    assertEquals(CleanRule.MERGED_MANUSCRIPT, findings.sorted().get(0).rule());
  }

  @Test
  void twoChangesOfOneLineAreRefusedWithTheLines() {
    Findings findings = new Findings();
    String mine = MADE.replace("Two.", "Two, as I say.");
    String next = MADE.replace("Two.", "Two, with a term.");
    assertEquals(Optional.empty(), Overwriting.merged("a.md", mine, MADE, next, findings));
    assertEquals(CleanRule.EDITED_MANUSCRIPT, findings.sorted().get(0).rule());
    String hint = findings.sorted().get(0).hint();
    assertTrue(hint.contains("- Two, as I say.") && hint.contains("+ Two, with a term."), hint);
  }

  @Test
  void whatNobodyEditedIsWrittenWithoutAWord() {
    Findings findings = new Findings();
    assertEquals(Optional.of("new\n"), Overwriting.merged("a.md", MADE, MADE, "new\n", findings));
    assertTrue(findings.isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "").list().ofMaxSize(9).map(l -> String.join("\n", l));
  }

  @Property(tries = 500, seed = "1")
  void aChangeOfOneSideAloneIsTheResult(
      @ForAll("texts") String base, @ForAll("texts") String fresh) {
    assertEquals(Optional.of(fresh), Merge.of(base, base, fresh));
    assertEquals(Optional.of(fresh), Merge.of(base, fresh, base));
    assertEquals(Optional.of(fresh), Merge.of(base, fresh, fresh));
  }

  @Property(tries = 500, seed = "1")
  void noLineOfAPersonIsLost(
      @ForAll("texts") String base, @ForAll("texts") String mine, @ForAll("texts") String next) {
    Optional<String> merged = Merge.of(base, mine + "\nmine", next);
    if (merged.isPresent()) assertTrue(List.of(merged.get().split("\n")).contains("mine"));
  }
}
