package leafpress.typeset;

import leafpress.diagnostic.Span;
import leafpress.page.Mark;
import leafpress.style.ComputedStyle;

/**
 * A stretch of a paragraph's text with one style.
 *
 * @param start offset in the paragraph's text
 * @param end offset in the paragraph's text
 * @param mark what its glyphs hang on
 * @param rise how far its baseline is raised, in scaled points
 * @param place where it stands in the manuscript
 */
record TextRun(
    int start, int end, ComputedStyle style, Mark mark, Link link, long rise, Span place) {
  /** The same but for where it stands in the text. */
  TextRun at(int from, int to) {
    return new TextRun(from, to, style, mark, link, rise, place);
  }

  /** Whether it belongs to what stands before it: the call of a note, an index or an exponent. */
  boolean follows() {
    return rise != 0 || link.target().startsWith("#fn-");
  }

  /** Whether no line ends within it. */
  boolean nowrap() {
    return style.whiteSpace() == ComputedStyle.WhiteSpace.NOWRAP;
  }
}
