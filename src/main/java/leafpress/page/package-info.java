/**
 * Finished pages: placed glyph runs, grounds, shapes, images, links, and the structure tree. The
 * neck of the flow: writers see nothing else. Read {@link leafpress.page.Pages} first.
 */
package leafpress.page;
