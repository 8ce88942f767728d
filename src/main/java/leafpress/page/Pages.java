package leafpress.page;

import java.util.List;

/**
 * Finished pages with their structure: all that a writer sees.
 *
 * @param document what the file says about itself
 * @param pages in reading order
 * @param structure the root of the structure tree, a {@link Role#DOCUMENT}
 * @param anchors where internal links lead
 * @param bookmarks in reading order
 */
public record Pages(
    Document document,
    List<Page> pages,
    Tag structure,
    List<Anchor> anchors,
    List<Bookmark> bookmarks) {}
