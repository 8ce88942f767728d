package leafpress.typeset;

/**
 * The column that blocks are set for. In scaled points.
 *
 * @param measure its width
 * @param across the width of all that stands side by side on a page, margin column and all: that of
 *     a block that spans columns
 * @param depth its height: nothing that cannot be divided is made higher
 * @param aside the width of the margin column; 0 if there is none
 */
public record Column(long measure, long across, long depth, long aside) {}
