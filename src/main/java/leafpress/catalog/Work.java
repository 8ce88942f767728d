package leafpress.catalog;

import java.util.List;

/**
 * An article or a booklet in one language, or in several in one layout, with the files that hold
 * it.
 *
 * @param name that no other work of the shelf has
 * @param id the article's or the publication's
 * @param urn what it is called for ever
 * @param languages BCP 47, the first one first
 * @param layout how they stand together: {@code paired}, {@code side-by-side}, {@code alternating}
 *     or {@code summary}; {@code each} for one language
 * @param title in the first language
 * @param summary in the first language; may be empty
 * @param picture that stands for it: the e-book's cover, else the first page of its first file
 * @param items at least one
 */
public record Work(
    String name,
    String id,
    String urn,
    List<String> languages,
    String layout,
    String title,
    String summary,
    Item.Picture picture,
    List<Item> items) {

  /** A work whose name, URN and picture follow from the rest. */
  public static Work of(
      String publication,
      String id,
      List<String> languages,
      String layout,
      String title,
      String summary,
      List<Item> items) {
    // The usual layouts are not named: what a work is called stays.
    String further = List.of("alternating", "summary").contains(layout) ? "." + layout : "";
    String name = id + "." + String.join("+", languages) + further;
    String urn = Urn.of(publication, name);
    return new Work(name, id, urn, languages, layout, title, summary, picture(items), items);
  }

  private static Item.Picture picture(List<Item> items) {
    Item.Picture found = Item.Picture.NONE;
    for (Item item : items) {
      if (item.picture().file().isEmpty()) continue;
      if (item.purpose() == Item.Purpose.READ) return item.picture();
      if (found.file().isEmpty()) found = item.picture();
    }
    return found;
  }
}
