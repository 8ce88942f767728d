/**
 * Styled tree and measure to galley: copy set to lines, not yet cut into pages.
 *
 * <p>The phases of a paragraph are the files: {@link leafpress.typeset.InlineCollector} flattens
 * inline elements into one text, {@code LineBreaks} finds where lines may end, {@link
 * leafpress.typeset.Composer} turns it into boxes, glue and penalties (but for a large first
 * letter, which is an {@code Initial}), {@link leafpress.typeset.LineSetter} places the glyphs of
 * each line. {@link leafpress.typeset.BlockSetter} stacks blocks into rows. Read {@link
 * leafpress.typeset.Galley} first.
 */
package leafpress.typeset;
