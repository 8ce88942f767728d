package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import leafpress.conformance.Faithful;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Manuscripts in two languages, block for block alike, in every layout for two: each is set whole
 * or refused. {@code -Dleafpress.random=20} throws more.
 */
class AnyPairTest {
  private static final int[] WORDS = {50, 300, 900, 2_500};

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format: a4-handout, layout: side-by-side",
        "format: a4-large-print, layout: alternating",
        "format: a5-booklet, layout: alternating",
        "format: a4-z-fold, layout: alternating",
        "format: letter-handout-2col, layout: summary",
        "format: a4-letter-fold, layout: summary",
        "format: slim, layout: summary"
      })
  void isSetWholeOrRefused(String edition) throws Exception {
    Random seeds = new Random(edition.hashCode());
    int whole = 0;
    for (int round = 0; round < Integer.getInteger("leafpress.random", 1); round++) {
      for (int words : WORDS) if (isSet(edition, seeds.nextLong(), words)) whole++;
    }
    assertTrue(whole > 0, "none was set");
  }

  private boolean isSet(String edition, long seed, int words) throws Exception {
    String english = RandomManuscript.of(new Random(seed), false, words);
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .article("en/one", english)
            .article("zh-Hans/one", RandomManuscript.of(new Random(seed), true, words))
            .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
            .leaflet(edition)
            .written();
    String said = edition + ", seed " + seed + ", " + words + " words\n";
    Order order = Order.all(manuscript, folder.resolve("dist"));
    Report report = Press.print(order, Progress.NONE);
    List<Diagnostic> errors =
        report.findings().sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    if (report.made().isEmpty()) {
      assertEquals(List.of(PressRule.NO_FIT), errors.stream().map(Diagnostic::rule).toList(), said);
      return false;
    }
    assertEquals(List.of(), errors, said);
    for (Proof proof : Proof.all(manuscript)) {
      byte[] file = Files.readAllBytes(order.dist().resolve(proof.name() + ".pdf"));
      assertEquals(List.of(), Faithful.pdf(proof, file), said);
    }
    return true;
  }
}
