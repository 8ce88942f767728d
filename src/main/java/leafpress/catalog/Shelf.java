package leafpress.catalog;

import java.util.List;
import java.util.Map;

/**
 * All that a publication has to offer.
 *
 * @param id the publication's
 * @param urn what it is called for ever
 * @param title by language
 * @param description by language; may be empty
 * @param publisher may be empty
 * @param date ISO 8601 day
 * @param address of the folder on the web, ending in a slash; may be empty
 * @param languages the first one first
 * @param card the picture that stands for the site elsewhere; NONE if no booklet has a cover
 * @param booklets in the order of the publication
 * @param articles for each article its languages
 */
public record Shelf(
    String id,
    String urn,
    Map<String, String> title,
    Map<String, String> description,
    String publisher,
    String date,
    String address,
    List<String> languages,
    Item.Picture card,
    List<Work> booklets,
    List<List<Work>> articles) {}
