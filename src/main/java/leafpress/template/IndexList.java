package leafpress.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/** The list of an index in one language, in {@link TermOrder}. */
final class IndexList {
  private final String language;
  private final TermOrder order;
  private final String stop;
  private final Span span;

  private IndexList(Element list) {
    this.language = list.get(TermIndex.LIST);
    this.order = new TermOrder(language);
    this.stop = list.get("data-stop");
    this.span = list.span();
  }

  static Element of(Element list, Map<Glossary.Entry, List<TermIndex.Place>> uses) {
    IndexList index = new IndexList(list);
    List<Glossary.Entry> entries = new ArrayList<>(uses.keySet());
    entries.sort(index.order.comparator());
    List<Node> items = new ArrayList<>();
    String letter = "";
    for (Glossary.Entry entry : entries) {
      String own = index.letter(entry);
      boolean next = !items.isEmpty() && !own.equals(letter);
      items.add(index.item(entry, uses.get(entry), next));
      letter = own;
    }
    Map<String, String> attributes = new LinkedHashMap<>(list.attributes());
    attributes.remove(TermIndex.LIST);
    attributes.remove("data-stop");
    return new Element(list.name(), attributes, items, list.span());
  }

  /** What a group of terms begins with; Han characters make one group. */
  private String letter(Glossary.Entry entry) {
    int first = order.key(entry).codePoints().findFirst().orElse(' ');
    return first < 0x2E80 ? Character.toString(first) : "";
  }

  private Element item(Glossary.Entry entry, List<TermIndex.Place> places, boolean letter) {
    List<Node> content = new ArrayList<>();
    content.add(element("span", "index-term", text(entry.term().get(language))));
    content.add(text(" "));
    List<Node> pages = new ArrayList<>();
    for (TermIndex.Place place : places) pages.add(link("locator", place, List.of()));
    content.add(element("span", "locators print-only", pages.toArray(new Node[0])));
    List<Node> parts = new ArrayList<>();
    int last = -1;
    for (TermIndex.Place place : places) {
      if (place.section() == last) continue;
      if (last >= 0) parts.add(text(stop));
      parts.add(link("part", place, heading(place)));
      last = place.section();
    }
    content.add(element("span", "epub-only", parts.toArray(new Node[0])));
    Map<String, String> attributes = letter ? Map.of("class", "letter") : Map.of();
    return new Element(
        "li", attributes, List.of(element("p", "entry", content.toArray(new Node[0]))), span);
  }

  /** A heading in another language than the list's says so. */
  private List<Node> heading(TermIndex.Place place) {
    String own = place.language();
    if (own.isEmpty() || own.equals(language)) return place.heading();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("lang", own);
    attributes.put("xml:lang", own);
    attributes.put("class", own.replaceFirst("-.*", ""));
    return List.of(new Element("span", attributes, place.heading(), span));
  }

  private Element link(String name, TermIndex.Place place, List<Node> words) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", name);
    attributes.put("href", "#" + place.id());
    if (words.isEmpty()) attributes.put("aria-label", words(place.heading()));
    return new Element("a", attributes, words, span);
  }

  private static String words(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) text.append(node.content());
    return text.toString().strip();
  }

  private Element element(String name, String type, Node... content) {
    return new Element(name, Map.of("class", type), List.of(content), span);
  }

  private Text text(String words) {
    return new Text(words, span);
  }
}
