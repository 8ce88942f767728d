package leafpress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.page.Anchor;
import leafpress.page.Pages;

/**
 * Marks in the markup of an e-book where the pages of the printed booklet begin, so that a class
 * with books of both kinds finds page 7. A page that begins inside a block is marked at the next
 * block; one that begins and ends inside a block has no mark.
 */
final class PageBreaks {
  /** No id of a template begins so. */
  private static final String OWN = "at--";

  /** What a mark may stand before. */
  private static final Set<String> BLOCKS =
      Set.of("figure", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "table");

  /** What a mark stands in, because nothing but its like may stand beside it. */
  private static final Set<String> PARTS = Set.of("dd", "dt");

  private final Map<String, String> begins = new HashMap<>();
  private int count;

  private PageBreaks() {}

  /** The same markup, where every block has an id, for the typesetter to tell its page by. */
  static Element numbered(Element markup) {
    return new PageBreaks().number(markup);
  }

  private Element number(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child : element.children())
      children.add(child instanceof Element ? number((Element) child) : child);
    boolean block = BLOCKS.contains(element.name()) || PARTS.contains(element.name());
    if (!block || element.has("id")) return element.with(children);
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.put("id", OWN + count++);
    return new Element(element.name(), attributes, children, element.span());
  }

  /**
   * The markup with a mark for each page, and without the ids that were given.
   *
   * @param numbered the markup that the pages were made of
   */
  static Element marked(Element numbered, Pages pages) {
    PageBreaks breaks = new PageBreaks();
    Map<String, Integer> places = new HashMap<>();
    for (Anchor anchor : pages.anchors()) places.putIfAbsent(anchor.name(), anchor.page());
    int[] last = {-1};
    numbered.walk(
        e -> {
          boolean block = BLOCKS.contains(e.name()) || PARTS.contains(e.name());
          int page = block ? places.getOrDefault(e.get("id"), -1) : -1;
          if (page <= last[0]) return;
          last[0] = page;
          String label = pages.pages().get(page).label();
          if (!label.isEmpty()) breaks.begins.put(e.get("id"), label);
        });
    return breaks.mark(numbered);
  }

  private Element mark(Element element) {
    List<Node> children = new ArrayList<>();
    String id = element.get("id");
    if (PARTS.contains(element.name()) && begins.containsKey(id))
      children.add(mark(begins.get(id)));
    for (Node child : element.children()) {
      if (!(child instanceof Element)) {
        children.add(child);
        continue;
      }
      Element inner = (Element) child;
      String label = begins.getOrDefault(inner.get("id"), "");
      if (BLOCKS.contains(inner.name()) && !label.isEmpty()) children.add(mark(label));
      children.add(mark(inner));
    }
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    if (id.startsWith(OWN)) attributes.remove("id");
    return new Element(element.name(), attributes, children, element.span());
  }

  private static Element mark(String label) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("epub:type", "pagebreak");
    attributes.put("role", "doc-pagebreak");
    attributes.put("id", "page-" + label);
    attributes.put("aria-label", label);
    return new Element("span", attributes, List.of(), Span.NONE);
  }
}
