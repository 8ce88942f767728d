package leafpress.press;

import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Castoff;
import leafpress.copyfit.Copyfit;
import leafpress.copyfit.Fit;
import leafpress.copyfit.Limits;
import leafpress.makeup.Frame;
import leafpress.makeup.Makeup;
import leafpress.style.StyledDocument;
import leafpress.typeset.Measurer;
import leafpress.typeset.Typesetter;

/** Fits a document to a fixed number of pages or panels. */
final class Fitter {
  private final StyledDocument styled;
  private final Frame frame;
  private final int pages;
  private final Measurer measurer;

  Fitter(StyledDocument styled, Frame frame, int pages, Typesetter typesetter) {
    this.styled = styled;
    this.frame = frame;
    this.pages = pages;
    this.measurer = typesetter.measurer();
  }

  Fit search(Limits limits) {
    return Copyfit.search(limits, this::castOff);
  }

  Castoff castOff(Adjustment to) {
    return Makeup.castOff(styled.fitted(to), frame.withMargins(to.margin()), measurer, pages);
  }
}
