package leafpress.page;

import java.util.List;

/**
 * What a file says about itself.
 *
 * @param title shown in the window's title
 * @param language BCP 47, of the document as a whole
 * @param author the publisher or author; may be empty
 * @param subject one sentence; may be empty
 * @param keywords may be empty
 * @param date ISO 8601 day, from the publication; the only date in the file
 * @param identifier stable name of the document
 */
public record Document(
    String title,
    String language,
    String author,
    String subject,
    List<String> keywords,
    String date,
    String identifier) {}
