/**
 * Pages × scheme → sheets: where each page stands on what a printer prints, and the marks there.
 *
 * <p>A <em>sheet</em> has two <em>sides</em>; a <em>place</em> on a side holds a page. The
 * <em>recto</em> of a leaf is its front, the <em>verso</em> its back. <em>Creep</em> is how far the
 * inner sheets of a folded booklet stick out. Places say where pages go and know no writer: {@code
 * HomeSheets} and {@code PressSheets} carry them out on finished pages, and others may do so on any
 * file. Read {@link leafpress.imposition.Scheme} first.
 */
package leafpress.imposition;
