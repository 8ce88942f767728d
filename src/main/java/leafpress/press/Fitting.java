package leafpress.press;

import java.util.Optional;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Fit;
import leafpress.diagnostic.Findings;
import leafpress.edition.Format;
import leafpress.makeup.Frame;
import leafpress.style.StyledDocument;

/**
 * A document as it is set: fitted, where its format's number of panels is fixed. Where nothing
 * fits, it is set as tight as can be.
 *
 * @param to what it was fitted to
 * @param noFit why it does not fit
 */
record Fitting(StyledDocument styled, Frame frame, Adjustment to, Optional<NoFit> noFit) {

  static Fitting of(Copy copy, Kit kit, StyledDocument styled, Findings findings) {
    Format format = copy.format();
    if (!Fitter.fixed(format)) {
      Adjustment asked = styled.limits().asked();
      return new Fitting(styled, Geometry.frame(format), asked, Optional.empty());
    }
    Fitter fitter = new Fitter(styled, format, kit.typesetter());
    fitter.checkLimits(findings);
    Fit fit = fitter.search();
    Adjustment to = fit.best().orElse(fit.tried().get(0).adjustment());
    Optional<NoFit> noFit = Optional.empty();
    if (fit.best().isEmpty()) noFit = Optional.of(new NoFit(format, fitter, fit));
    return new Fitting(fitter.styled(to), fitter.frame(to), to, noFit);
  }
}
