package leafpress.catalog;

import java.util.List;
import java.util.Map;

/**
 * A finished file.
 *
 * @param file its name under the catalogue's folder
 * @param type its media type
 * @param purpose what it is for
 * @param languages BCP 47, the first one first
 * @param format what people call its format by language, such as “A5 booklet”; empty of an EPUB
 * @param pages of a PDF; 0 of an EPUB
 * @param sha256 of its bytes, in hexadecimal
 * @param picture of its first page
 */
public record Item(
    String file,
    String type,
    Purpose purpose,
    List<String> languages,
    Map<String, String> format,
    int pages,
    long bytes,
    String sha256,
    Picture picture) {

  /** What a reader wants a file for. */
  public enum Purpose {
    /** For phones and e-readers: an EPUB. */
    READ,
    /** For the screen: a PDF in reading order. */
    VIEW,
    /** For an office printer: sheets to fold or to staple. */
    PRINT,
    /** For a printing house. */
    PRESS
  }

  /**
   * A picture of a page.
   *
   * @param file its name under the catalogue's folder; empty if there is none
   * @param width in pixels
   * @param height in pixels
   */
  public record Picture(String file, int width, int height) {
    public static final Picture NONE = new Picture("", 0, 0);
  }
}
