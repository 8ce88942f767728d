package leafpress.press;

import leafpress.edition.Format;
import leafpress.makeup.Frame;

/** Turns the format that a file describes into the frame that makeup cuts for. */
final class Geometry {
  private Geometry() {}

  static Frame frame(Format f) {
    return new Frame(
        f.page(),
        f.twoSided(),
        f.top(),
        f.inside(),
        f.outside(),
        f.bottom(),
        f.asideWidth(),
        f.asideGap(),
        f.multipleOf());
  }
}
