package leafpress.press;

/**
 * A finished file.
 *
 * @param file name under {@code dist/}
 * @param pages of a PDF; 0 of an EPUB
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record Made(String file, int pages, long bytes, String sha256) {}
