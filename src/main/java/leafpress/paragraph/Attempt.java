package leafpress.paragraph;

import java.util.List;

/**
 * The terms on which a paragraph is tried (TeX: The Program, section 863).
 *
 * @param hyphens whether flagged penalties may be used
 * @param threshold the worst badness of a line
 * @param extraStretch stretch that each line is thought to have beside its glue
 * @param last whether lines may stick out where nothing else is left
 */
record Attempt(boolean hyphens, long threshold, long extraStretch, boolean last) {
  static List<Attempt> of(Settings s) {
    long extra = Math.max(0, s.emergencyStretch());
    return List.of(
        new Attempt(false, s.pretolerance(), 0, false),
        new Attempt(true, s.tolerance(), 0, false),
        new Attempt(true, extra > 0 ? s.tolerance() : -1, extra, false),
        new Attempt(true, Badness.WORST, extra, true));
  }

  /** Not worth a try if no line at all could pass. */
  boolean possible() {
    return threshold >= 0;
  }
}
