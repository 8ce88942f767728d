package leafpress.imposition;

import leafpress.geometry.Box;

/**
 * Where a page stands on one side of a sheet.
 *
 * @param page number of the page, from 0, in reading order
 * @param box what the page covers, seen with that side up; a page of another shape is made to fit
 *     it, and stands in its middle
 * @param turns half turns: 0 upright, 1 upside down
 */
public record Place(int page, Box box, int turns) {}
