package leafpress.page;

import java.util.List;

/**
 * What a file says about itself.
 *
 * @param title shown in the window's title
 * @param language BCP 47, of the document as a whole
 * @param authors may be empty
 * @param publisher may be empty
 * @param subject one sentence; may be empty
 * @param keywords may be empty
 * @param date ISO 8601 day, from the publication; the only date in the file
 * @param identifier stable name of the document
 * @param rights who holds them; may be empty
 * @param licence address of the licence; may be empty
 */
public record Document(
    String title,
    String language,
    List<String> authors,
    String publisher,
    String subject,
    List<String> keywords,
    String date,
    String identifier,
    String rights,
    String licence) {

  /** A document of which little is known. */
  public static Document of(String title, String language, String date, String identifier) {
    return new Document(title, language, List.of(), "", "", List.of(), date, identifier, "", "");
  }
}
