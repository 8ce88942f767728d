package leafpress.press;

import java.util.List;
import java.util.Locale;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.makeup.Frame;

/** Turns the format that a file describes into the frame that makeup cuts for. */
final class Geometry {
  private Geometry() {}

  static Frame frame(Format f) {
    if (!f.panels().isEmpty()) return Frame.of(f.panels().stream().map(Geometry::panel).toList());
    return new Frame(
        f.page(),
        f.twoSided(),
        f.top(),
        f.inside(),
        f.outside(),
        f.bottom(),
        f.asideWidth(),
        f.asideGap(),
        f.multipleOf(),
        f.columns(),
        f.gutter(),
        List.of());
  }

  /** The roles of panels are the names of the CSS pages that are set on them. */
  private static Frame.Panel panel(Panel p) {
    Panel.Role role = p.role() == Panel.Role.PAGE ? Panel.Role.INSIDE : p.role();
    String takes = role.name().toLowerCase(Locale.ROOT);
    return new Frame.Panel(p.name(), takes, p.size(), p.margins(), p.columns(), p.gutter());
  }
}
