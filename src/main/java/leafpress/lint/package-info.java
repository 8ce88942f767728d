/**
 * The bytes of an EPUB, ours or anybody's, to findings: what EPUBCheck and Ace do not see, and the
 * gravest of what they do.
 *
 * <p>An <em>archive</em> is the ZIP, a <em>volume</em> the book that was found in it, an
 * <em>item</em> a file that its package document lists, the <em>spine</em> the reading order. Books
 * are read as they come from strangers: nothing in one is trusted, run or fetched. Read {@link
 * leafpress.lint.Lint} first: it is the list of the checks.
 */
package leafpress.lint;
