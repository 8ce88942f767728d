package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both articles in both languages fill the folded leaflets at 12 pt or more. */
class FoldedTest {
  /** Room that is not seen, and feet that look level, in lines. */
  private static final double QUIET = 2;

  /** Feet that are seen to be apart, but not to be a mistake, in lines. */
  private static final double NEARLY = 3;

  /**
   * The last panel for running text ends with less than two lines of room, or what is left is
   * spread as the style says: then the feet of all its panels are level, less than two lines apart.
   * Never are they three lines apart.
   */
  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, 0.8",
    "letter-letter-fold, 0.8",
    "a4-gate-fold, 0.75",
    "a4-half-fold, 0.85",
    "a4-z-fold, 0.8",
    "letter-gate-fold, 0.75",
    "letter-half-fold, 0.85",
    "letter-z-fold, 0.8"
  })
  void everyFoldIsFilledOrWhatIsLeftIsSpread(String format, double full) throws Exception {
    Optional<String> none = Optional.empty();
    Order order =
        new Order(Path.of("manuscript"), Path.of("dist"), none, Optional.of(format), none, none, 1);
    Findings findings = new Findings();
    List<FitLine> all = Press.fit(order, true, findings);
    assertEquals(4, all.stream().map(l -> l.article() + l.language()).distinct().count());
    for (FitLine line : all) {
      assertTrue(line.fits(), line::toString);
      assertTrue(line.size() >= 12, line::toString);
      FitLine.Filled filled = line.filled().orElseThrow();
      assertTrue(filled.left() < QUIET || filled.uneven() < QUIET, line::toString);
      assertTrue(filled.uneven() < NEARLY, line::toString);
      assertTrue(filled.fill() >= full, line::toString);
    }
  }
}
