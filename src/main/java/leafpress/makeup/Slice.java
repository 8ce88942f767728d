package leafpress.makeup;

/**
 * The rows of one page: from an index up to, but not with, another; the first and the last are
 * content.
 */
record Slice(int from, int to) {}
