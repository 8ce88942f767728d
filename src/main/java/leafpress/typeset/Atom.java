package leafpress.typeset;

import java.util.List;
import leafpress.page.Placed;
import leafpress.style.ComputedStyle;

/**
 * Something in a line that is not text; it stands in the paragraph's text as U+FFFC.
 *
 * @param kind what it is
 * @param width in scaled points; 0 for a leader
 * @param height over the baseline, in scaled points
 * @param content what to place, from its left edge and the baseline
 * @param value the leader's pattern or the target's id
 */
record Atom(
    Kind kind, long width, long height, List<Placed> content, String value, ComputedStyle style) {
  static final char SIGN = '\uFFFC';

  enum Kind {
    PICTURE,
    LEADER,
    TARGET_PAGE
  }
}
