package leafpress.epub;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import leafpress.edition.Cataloguing;
import leafpress.font.Face;

/**
 * What an EPUB needs beside its markup: metadata, cover, style sheet, faces, images.
 *
 * @param seed what the identifier is made from: stable between editions of the same book, different
 *     between books (publication id and languages)
 * @param titles the main title first, then the title in other languages
 * @param languages BCP 47 tags, the primary language first
 * @param publisher may be empty
 * @param date ISO 8601 day
 * @param descriptions by language; may be empty
 * @param subjects key words
 * @param rights by language; may be empty
 * @param cover a JPEG, which is asked for last, as it may still be being drawn; nothing if the book
 *     has no cover picture
 * @param css the style's {@code epub.css}; it names families in quotation marks
 * @param faces what may be embedded; only those that some text is set in are
 * @param licences licence texts of the faces, by file name
 * @param images by the {@code src} that the markup uses
 * @param printed names the printed edition whose pages the markup marks; may be empty
 * @param cataloguing what libraries and shops ask; its people are all who have a part in the book
 * @param reviewed ISO 8601 day of the last review; empty if some article has had none
 * @param certifier who stands for the claim that the book conforms to EPUB Accessibility 1.1 and
 *     WCAG 2.2 AA; empty for a book without the claim
 */
public record Book(
    String seed,
    List<Wording> titles,
    List<String> languages,
    String publisher,
    String date,
    List<Wording> descriptions,
    List<String> subjects,
    List<Wording> rights,
    Optional<Supplier<byte[]>> cover,
    String css,
    List<WebFace> faces,
    SortedMap<String, String> licences,
    SortedMap<String, byte[]> images,
    String printed,
    Cataloguing cataloguing,
    String reviewed,
    String certifier) {

  /** A text and the language that it is in. */
  public record Wording(String language, String text) {}

  /** A face under the family name that the style sheet uses. The book gives it another name. */
  public record WebFace(String family, int weight, boolean italic, Face face) {
    boolean bold() {
      return weight >= 600;
    }
  }

  /** The same book without the claim that it conforms. */
  public Book unclaimed() {
    return new Book(
        seed,
        titles,
        languages,
        publisher,
        date,
        descriptions,
        subjects,
        rights,
        cover,
        css,
        faces,
        licences,
        images,
        printed,
        cataloguing,
        reviewed,
        "");
  }

  /** The language of the book's metadata and labels. */
  String language() {
    return languages.get(0);
  }

  String title() {
    return titles.get(0).text();
  }

  /** Whether the text is in several languages, block beside block. */
  boolean paired() {
    return languages.size() > 1;
  }
}
