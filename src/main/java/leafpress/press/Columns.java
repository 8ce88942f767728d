package leafpress.press;

import java.util.Locale;
import leafpress.diagnostic.Findings;
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
    boolean large = format.largePrint();
    if (!large && format.measure() >= LEAST) return;
    String why =
        large
            ? "large print has one column"
            : String.format(
                Locale.ROOT,
                "both have only %.0f mm together, and need 150 mm",
                Length.toPt(format.measure()) * 25.4 / 72);
    findings.add(
        PressRule.NARROW_COLUMNS,
        job.edition().span(),
        "two languages stand side by side on " + format.name() + ": " + why,
        "take layout: alternating, or a wider format such as a4-handout");
  }
}
