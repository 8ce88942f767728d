package leafpress.page;

import java.util.List;

/**
 * A finished page.
 *
 * @param width of the trimmed page, in scaled points
 * @param height of the trimmed page, in scaled points
 * @param label what the reader calls the page: a folio such as {@code 7} or {@code iv}; empty for
 *     none
 * @param content what is on it, in painting order
 */
public record Page(long width, long height, String label, List<Placed> content) {}
