package leafpress.press;

/**
 * A finished file.
 *
 * @param file name under {@code dist/}
 * @param pages of a PDF; 0 of an EPUB
 * @param bytes its size
 */
public record Made(String file, int pages, long bytes) {}
