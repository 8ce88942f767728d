/**
 * Galley and frames to pages. The phases are the files: {@link leafpress.makeup.Segment} divides
 * the rows where a page must begin, {@link leafpress.makeup.PageBreaker} finds the cheapest pages
 * of each segment (what is asked of them: {@link leafpress.makeup.Columns}), {@link
 * leafpress.makeup.Sequence} numbers them and adds blanks, {@link leafpress.makeup.PagePainter}
 * places what is on each. Read {@link leafpress.makeup.Makeup} first.
 */
package leafpress.makeup;
