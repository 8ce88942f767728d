package leafpress.page;

/** A named place that links and bookmarks lead to: page from 0, y from the page's top edge. */
public record Anchor(String name, int page, long y) {}
