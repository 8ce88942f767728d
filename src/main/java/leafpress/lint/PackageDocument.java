package leafpress.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;

/**
 * The package document of a book: what it says of itself, its files, their reading order.
 *
 * @param path of the document in the archive
 * @param root its root element
 * @param items by id
 * @param spine ids of items, in reading order
 */
record PackageDocument(String path, Element root, Map<String, Item> items, List<String> spine) {

  /** A file that the manifest lists. */
  record Item(String id, Href href, String type, Set<String> properties, Span span) {
    String path() {
      return href.path();
    }

    boolean xhtml() {
      return type.equals("application/xhtml+xml");
    }
  }

  static PackageDocument of(String path, Element root) {
    Map<String, Item> items = new LinkedHashMap<>();
    List<String> spine = new ArrayList<>();
    root.walk(
        e -> {
          if (e.is("item")) items.putIfAbsent(e.get("id"), item(path, e));
          if (e.is("itemref")) spine.add(e.get("idref"));
        });
    return new PackageDocument(path, root, items, spine);
  }

  private static Item item(String path, Element e) {
    Set<String> properties = new TreeSet<>(List.of(e.get("properties").strip().split("\\s+")));
    properties.remove("");
    Href href = Href.of(path, e.get("href"));
    return new Item(e.get("id"), href, e.get("media-type").strip(), properties, e.span());
  }

  /** Whether it is of EPUB 2, which has no navigation document and no semantics. */
  boolean old() {
    return root.get("version").startsWith("2");
  }

  /** The elements of the metadata with this name, such as {@code language}. */
  List<Element> metadata(String name) {
    List<Element> found = new ArrayList<>();
    root.first("metadata")
        .ifPresent(
            m ->
                m.walk(
                    e -> {
                      if (e.is(name)) found.add(e);
                    }));
    return found;
  }

  /** The {@code meta} elements with this property; of EPUB 2 those with this name. */
  List<Element> properties(String property) {
    return metadata("meta").stream()
        .filter(e -> e.get("property").equals(property) || e.get("name").equals(property))
        .toList();
  }

  /** What a {@code meta} element says. */
  static String value(Element meta) {
    return (meta.has("content") ? meta.get("content") : meta.content()).strip();
  }

  Optional<Item> byProperty(String property) {
    return items.values().stream().filter(i -> i.properties().contains(property)).findFirst();
  }

  Optional<Item> byPath(String file) {
    return items.values().stream().filter(i -> i.path().equals(file)).findFirst();
  }

  /** The files of the reading order. */
  List<Item> reading() {
    List<Item> found = new ArrayList<>();
    for (String id : spine) if (items.containsKey(id)) found.add(items.get(id));
    return found;
  }

  /** The languages that the metadata names. */
  List<String> languages() {
    return metadata("language").stream().map(e -> e.content().strip()).toList();
  }
}
