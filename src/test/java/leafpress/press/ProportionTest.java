package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Copyfit;
import leafpress.copyfit.Fit;
import leafpress.diagnostic.Findings;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Copy whose lines end elsewhere when they are broken in proportion. Widths of words are rounded
 * one by one at each size, so a line that is as wide as its panel, to a few scaled points, fits by
 * one reckoning and not by the other. Here all paragraphs are the same line, on panels that are as
 * narrow as it allows: one reckoning has half as many lines as the other.
 */
class ProportionTest {
  private static final String LINE = "Ask the people who treat you.\n\n";
  private static final long MOST = Length.pt(14);

  @TempDir Path folder;
  private Prepared leaflet;

  @BeforeEach
  void style() throws Exception {
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .article("en/one", "One", LINE.repeat(60))
            .leaflet("format: a4-letter-fold")
            .written();
    leaflet = Prepared.of(Prepared.order(manuscript, "", "a4-letter-fold", ""), new Findings());
  }

  @Test
  void whatIsFoundInProportionIsSearchedAnewWhereItDoesNotComeOut() {
    long measure = narrowest(m -> atMost(inProportion(m)).fits());
    assertTrue(measure < narrowest(m -> atMost(fitter(m)).fits()), "both break lines alike");

    Fitter proportional = inProportion(measure);
    Fit believed = Copyfit.search(proportional.limits(), proportional::onPanels);
    assertEquals(MOST, believed.best().orElseThrow().size());
    assertFalse(fitter(measure).onPanels(believed.best().get()).fits());

    Fit fit = fitter(measure).search();
    Adjustment best = fit.best().orElseThrow();
    assertTrue(best.size() < MOST, "not searched anew");
    assertEquals(fitter(measure).onPanels(best), fit.castoff());
    assertTrue(fit.castoff().fits());
  }

  @Test
  void soIsTheLargestSize() {
    long measure = narrowest(m -> atMost(inProportion(m)).fits());
    Fitter exact = fitter(measure);
    Fit wanted = Copyfit.largest(exact.limits(), exact::onPanels);
    Fit found = fitter(measure).largest();
    assertTrue(found.best().orElseThrow().size() < MOST, "not searched anew");
    assertEquals(wanted.best(), found.best());
    assertEquals(wanted.castoff(), found.castoff());
  }

  /** In the largest type that the style allows, set tight: lines of which each stands on one. */
  private static Castoff atMost(Fitter fitter) {
    return fitter.onPanels(fitter.limits().tightest(MOST));
  }

  /** Like a search, it meets the smallest size first, which is what it composes all copy at. */
  private Fitter inProportion(long measure) {
    Fitter fitter = fitter(measure);
    fitter.inProportion();
    assertTrue(fitter.onPanels(fitter.limits().tightest(Fitter.FLOOR)).pages() > 0);
    return fitter;
  }

  private Fitter fitter(long measure) {
    Format narrow = withMeasure(leaflet.copy().format(), measure);
    return new Fitter(leaflet.styled(), narrow, leaflet.kit().typesetter());
  }

  private static long narrowest(LongPredicate fits) {
    long low = Length.mm(50);
    long high = Length.mm(86);
    assertTrue(fits.test(high) && !fits.test(low));
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (fits.test(middle)) high = middle;
      else low = middle;
    }
    return high;
  }

  /** The same panels, with so much room for a line. */
  private static Format withMeasure(Format f, long measure) {
    List<Panel> panels = f.panels().stream().map(p -> withMeasure(p, measure)).toList();
    return new Format(
        f.name(),
        f.title(),
        f.page(),
        f.twoSided(),
        f.top(),
        f.inside(),
        f.outside(),
        f.bottom(),
        f.asideWidth(),
        f.asideGap(),
        f.multipleOf(),
        f.pages(),
        f.columns(),
        f.gutter(),
        f.text(),
        f.largePrint(),
        f.sheet(),
        panels);
  }

  private static Panel withMeasure(Panel p, long measure) {
    Edges own = p.margins();
    long right = p.size().width() - own.left() - measure;
    return new Panel(
        p.name(),
        p.role(),
        p.side(),
        p.column(),
        p.row(),
        p.turned(),
        p.size(),
        new Edges(own.top(), right, own.bottom(), own.left()),
        p.columns(),
        p.gutter());
  }
}
