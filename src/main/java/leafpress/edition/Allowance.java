package leafpress.edition;

import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.PanelReader.Placed;
import leafpress.geometry.Length;
import leafpress.yaml.YamlFields;

/**
 * Checks the allowance of a fold: what a panel that is folded in is narrower, or the gap between
 * the flaps of a gate. Paper that has none buckles; more than a panel is no allowance.
 */
final class Allowance {
  /** The least that a folding machine keeps. */
  private static final long LEAST = Length.mm(0.5);

  private final Sheet sheet;
  private final YamlFields fold;
  private final List<Placed> panels;
  private final Findings findings;

  Allowance(Sheet sheet, YamlFields fold, List<Placed> panels, Findings findings) {
    this.sheet = sheet;
    this.fold = fold;
    this.panels = panels;
    this.findings = findings;
  }

  void check() {
    if (sheet.fold().hasAllowance()) needed();
    else unneeded();
  }

  private void needed() {
    Placed narrowest = panels.get(0);
    for (Placed p : panels) if (width(p) < width(narrowest)) narrowest = p;
    if (sheet.allowance() < LEAST) {
      Span at = fold.has("allowance") ? fold.at("allowance") : fold.at("scheme");
      findings.add(
          EditionRule.WRONG_FOLD,
          at,
          "a "
              + scheme()
              + " fold without an allowance of 0.5 mm or more buckles when it is closed",
          remedy());
    } else if (width(narrowest) <= sheet.allowance()) {
      findings.add(
          EditionRule.WRONG_FOLD,
          fold.at("allowance"),
          "an allowance of "
              + Measures.mm(sheet.allowance())
              + " is more than a panel: “"
              + narrowest.panel().name()
              + "” is "
              + Measures.mm(width(narrowest))
              + " wide",
          "1 to 3 mm are usual");
    }
  }

  private String remedy() {
    switch (sheet.fold()) {
      case LETTER:
        return "write allowance: 3mm, and make the panel that is folded in narrower by as much";
      case DOUBLE_PARALLEL:
        return "write allowance: 1mm, and make the two panels that are folded in narrower by as much";
      default:
        return "write allowance: 1mm, and leave as much between the flaps";
    }
  }

  private void unneeded() {
    if (sheet.allowance() == 0) return;
    findings.add(
        EditionRule.WRONG_FOLD,
        fold.at("allowance"),
        sheet.fold() == Sheet.Fold.NONE
            ? "what is not folded has no allowance"
            : "a " + scheme() + " fold has no panel folded in, so it has no allowance",
        "leave the allowance out, or name another scheme");
  }

  private String scheme() {
    return Measures.name(sheet.fold());
  }

  private static long width(Placed placed) {
    return placed.panel().size().width();
  }
}
