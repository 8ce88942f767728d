package leafpress.makeup;

import java.util.Locale;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Length;

/**
 * Copy that found no room on its panels.
 *
 * @param panel name of the last panel that it could have stood on
 * @param page the panel's index, from 0
 * @param lines how many lines must go, images and spaces counted by their height
 * @param height what is over, space between them included, in scaled points
 * @param at where what is over begins in the manuscript
 */
public record Overset(String panel, int page, int lines, long height, Span at) {
  void report(Findings findings) {
    findings.add(
        MakeupRule.OVERSET_COPY,
        at,
        String.format(
            Locale.ROOT,
            "the copy is %d %s (%.0f mm) too long: from here on it finds no room on the panel “%s”",
            lines,
            lines == 1 ? "line" : "lines",
            Math.ceil(Length.toMm(height)),
            panel),
        "shorten it, mark what only longer editions need, or choose a larger format");
  }
}
