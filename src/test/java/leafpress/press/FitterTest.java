package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Dimension;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Limits;
import leafpress.copyfit.Range;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.style.StyledDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copyfit of the sample articles: how much is tried, and that what is remembered is true. */
class FitterTest {
  static Prepared leaflet(String format, String article, String language) throws Exception {
    Order order = Prepared.order(Path.of("manuscript"), article, format, language);
    return Prepared.of(order, new Findings());
  }

  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, rheumatology, en",
    "a4-z-fold, multiple-sclerosis, zh-Hans",
    "a4-handout-2col, multiple-sclerosis, en",
  })
  void whatIsRememberedOfEarlierTrialsChangesNoTrial(String format, String article, String language)
      throws Exception {
    Prepared leaflet = leaflet(format, article, language);
    Fitter used = leaflet.fitter();
    Limits limits = used.limits();
    Random random = new Random(4);
    for (int i = 0; i < 25; i++) {
      Adjustment at = limits.ideal();
      for (Dimension dimension : Dimension.values()) {
        at = at.with(dimension, any(random, limits.range(dimension)));
      }
      Castoff remembered = used.castOff(at, 6);
      assertEquals(leaflet.fitter().castOff(at, 6), remembered, at.toString());
      assertEquals(leaflet.fitter().pages(at), used.pages(at), at.toString());
    }
  }

  /** Lines that are broken in proportion end where they would without, at sizes of all kinds. */
  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, rheumatology, en",
    "a4-letter-fold, rheumatology, zh-Hans",
    "letter-z-fold, multiple-sclerosis, en",
    "a4-gate-fold, multiple-sclerosis, zh-Hans",
    "a4-handout-2col, rheumatology, zh-Hans",
  })
  void inProportionLinesEndWhereTheyWould(String format, String article, String language)
      throws Exception {
    Prepared leaflet = leaflet(format, article, language);
    Fitter exact = leaflet.fitter();
    Fitter proportional = leaflet.fitter();
    proportional.inProportion();
    Adjustment tightest = exact.limits().tightest(Length.pt(12));
    for (double size = 12; size < 20; size += 0.37) {
      Adjustment at = tightest.with(Dimension.SIZE, Length.pt(size));
      Castoff one = exact.castOff(at, 6);
      Castoff other = proportional.castOff(at, 6);
      assertEquals(one.pages(), other.pages(), at.toString());
      assertEquals(one.overLines(), other.overLines(), at.toString());
      assertEquals(one.free(), other.free(), at.toString());
      assertEquals(one.fill(), other.fill(), at.toString());
      assertEquals(one.makeup(), other.makeup(), at.toString());
      // The badness of a line is a whole number, rounded up here and down there.
      assertEquals(one.demerits(), other.demerits(), 0.01 * one.demerits(), at.toString());
    }
  }

  private static long any(Random random, Range range) {
    long steps = (range.most() - range.least()) / range.step();
    return range.least() + random.nextInt((int) steps + 1) * range.step();
  }

  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, rheumatology, en",
    "a4-letter-fold, rheumatology, zh-Hans",
    "a4-letter-fold, multiple-sclerosis, en",
    "a4-letter-fold, multiple-sclerosis, zh-Hans",
    "letter-letter-fold, rheumatology, en",
    "letter-letter-fold, multiple-sclerosis, zh-Hans",
    "a4-z-fold, rheumatology, zh-Hans",
    "a4-z-fold, multiple-sclerosis, en",
  })
  void aTriFoldIsFittedInFiftyTrialsAtLeastThatDiffer(
      String format, String article, String language) throws Exception {
    Prepared leaflet = leaflet(format, article, language);
    Fitter fitter = leaflet.fitter();
    Fit fit = fitter.search();
    Set<StyledDocument> settings = new HashSet<>();
    for (Fit.Tried tried : fit.tried()) settings.add(fitter.styled(tried.adjustment()));
    assertTrue(settings.size() >= 50, () -> settings.size() + " settings");
    assertTrue(fit.castoff().fits());
  }
}
