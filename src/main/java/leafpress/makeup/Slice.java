package leafpress.makeup;

/**
 * The rows of one page: from an index up to, but not with, another; the first and the last are
 * content.
 *
 * @param in what stands at the foot of a footnote that the page before began
 * @param out what is left of a footnote for the next page
 */
record Slice(int from, int to, Rest in, Rest out) {
  Slice(int from, int to) {
    this(from, to, Rest.NONE, Rest.NONE);
  }

  /** The same page, its rows counted otherwise. */
  Slice at(int first, int end) {
    return new Slice(first, end, in, out);
  }

  /** Whether a footnote goes on on the next page. */
  boolean divides() {
    return out != Rest.NONE;
  }
}
