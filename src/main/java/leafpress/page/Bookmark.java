package leafpress.page;

/**
 * An entry of the outline that viewers show.
 *
 * @param title what it says
 * @param level from 1; an entry belongs under the nearest one before it of a lower level
 * @param page from 0
 * @param y from the page's top edge, in scaled points
 */
public record Bookmark(String title, int level, int page, long y) {}
