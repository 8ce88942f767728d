package leafpress.catalog;

import java.util.List;

/**
 * An article or a booklet in one language, or in several that stand side by side, with the files
 * that hold it.
 *
 * @param name that no other work of the shelf has
 * @param id the article's or the publication's
 * @param urn what it is called for ever
 * @param languages BCP 47, the first one first
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
    String title,
    String summary,
    Item.Picture picture,
    List<Item> items) {

  /** A work whose name, URN and picture follow from the rest. */
  public static Work of(
      String publication,
      String id,
      List<String> languages,
      String title,
      String summary,
      List<Item> items) {
    String name = id + "." + String.join("+", languages);
    return new Work(
        name, id, Urn.of(publication, name), languages, title, summary, picture(items), items);
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
