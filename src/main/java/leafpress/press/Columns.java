package leafpress.press;

import java.util.Locale;
import leafpress.diagnostic.Findings;
import leafpress.edition.EditionRule;
import leafpress.edition.Format;
import leafpress.edition.Layout;
import leafpress.geometry.Length;

/** Looks whether a page has room for two languages side by side. */
final class Columns {
  /** Two columns of some 40 letters (T-07 of the standards) and 17 Chinese characters of 12 pt. */
  private static final long LEAST = Length.mm(150);

  private Columns() {}

  static void check(Job job, Format format, Findings findings) {
    if (job.edition().layout() != Layout.SIDE_BY_SIDE) return;
    if (format.largePrint()) {
      findings.add(
          EditionRule.LARGE_PRINT_DIVIDED,
          job.edition().span(),
          format.name() + " is large print, which stands in one column, not two languages in two",
          "take layout: alternating");
    } else if (format.measure() < LEAST) {
      findings.add(
          PressRule.NARROW_COLUMNS,
          job.edition().span(),
          String.format(
              Locale.ROOT,
              "two languages stand side by side on %s: both have only %.0f mm together, and need"
                  + " 150 mm",
              format.name(),
              Length.toMm(format.measure())),
          "take layout: alternating, or a wider format such as a4-handout");
    }
  }
}
