package leafpress.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * Leads from a picture to what says at length what it shows: its description, or a table right
 * after it (WAI-ARIA 1.2, {@code aria-details}).
 */
final class Described {
  private final Map<Element, Map<String, String>> more = new IdentityHashMap<>();

  /** The last picture of each language, until something else than its description follows. */
  private final Map<String, Element> waiting = new HashMap<>();

  private int count;

  private Described() {}

  static Element linked(Element section) {
    if (section.first("figure").isEmpty()) return section;
    Described described = new Described();
    described.find(section, "");
    return described.more.isEmpty() ? section : described.rebuilt(section);
  }

  private void find(Element parent, String outer) {
    String language = parent.has("lang") ? parent.get("lang") : outer;
    Element before = parent;
    for (Element child : parent.elements()) {
      Optional<Element> picture = before.is("figure") ? before.first("img") : Optional.empty();
      if (child.is("figure")) child.first("img").ifPresent(img -> waiting.put(language, img));
      else if (child.is("table") && picture.isPresent()) lead(picture.get(), child);
      else if (child.hasClass("description")) describe(language, child);
      else find(child, language);
      before = child;
    }
  }

  private void describe(String language, Element description) {
    Element picture = waiting.remove(language);
    if (picture != null) lead(picture, description);
  }

  private void lead(Element picture, Element target) {
    String id = target.has("id") ? target.get("id") : "description--" + ++count;
    more.put(target, Map.of("id", id));
    more.put(picture, Map.of("aria-details", id));
  }

  private Element rebuilt(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.putAll(more.getOrDefault(element, Map.of()));
    List<Node> children = new ArrayList<>(element.children().size());
    for (Node child : element.children())
      children.add(child instanceof Element ? rebuilt((Element) child) : child);
    return new Element(element.name(), attributes, children, element.span());
  }
}
