package leafpress.edition;

import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;

/**
 * What one {@code publication.yml} describes. Texts by language fall back to the first language.
 *
 * @param id stable name: file names and the EPUB identifier come from it
 * @param title by language
 * @param publisher may be empty
 * @param date ISO 8601 day: the only clock there is
 * @param address where the publication stands on the web, ending in a slash; may be empty
 * @param catalog whether the folder of finished files becomes a site with a catalogue
 * @param languages folders beside the file; the first is the source language
 * @param articles file names without {@code .md}, in reading order
 * @param glossary file name; may be empty
 * @param about file name without {@code .md} of the about page, in each language; may be empty
 * @param style the style of editions that name none
 * @param description by language; may be empty
 * @param rights by language; may be empty
 * @param certifier who has evaluated the e-books and stands for their accessibility; empty if
 *     nobody
 * @param cataloguing what libraries and shops ask
 * @param editions what is to be made, in order
 */
public record Publication(
    String id,
    Map<String, String> title,
    String publisher,
    String date,
    String address,
    boolean catalog,
    List<String> languages,
    List<String> articles,
    String glossary,
    String about,
    String style,
    Map<String, String> description,
    Map<String, String> rights,
    String certifier,
    Cataloguing cataloguing,
    List<Edition> editions,
    Span span) {

  /** Where an article stands on the web; empty if the publication has no address. */
  public String address(String article) {
    return address.isEmpty() ? "" : address + "#" + article;
  }

  /** The text in a language, or in the first language, or empty. */
  public String text(Map<String, String> texts, String language) {
    String own = texts.get(language);
    if (own != null) return own;
    return texts.getOrDefault(languages.get(0), "");
  }
}
