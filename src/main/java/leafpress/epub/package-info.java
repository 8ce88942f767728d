/**
 * A markup tree and what is known about the publication to an EPUB 3.3 file.
 *
 * <p>A <em>chapter</em> is one child of {@code body}: it becomes one file of the book. The
 * <em>spine</em> is the reading order of those files, <em>landmarks</em> are the places that a
 * reader jumps to. Read {@link leafpress.epub.Epub} first: it is the list of the steps.
 *
 * <p>The book model and its reader are epublib's; its writer knows only EPUB 2, so the package
 * document, the navigation and the ZIP are written here.
 */
package leafpress.epub;
