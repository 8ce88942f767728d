package leafpress.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Fills the index of a document: each term of the glossary that its articles use, with its places.
 * A place is an empty element with an id before the term, so that layout can tell its page; a
 * heading's words name it where there are no pages. A document without {@code data-index} is left
 * as it is.
 */
final class TermIndex {
  static final String LIST = "data-index";
  private static final String PART = "data-of";
  private static final Set<String> SKIPPED = Set.of("code", "head", "pre", "svg");

  private final Map<String, TermForms> forms = new LinkedHashMap<>();
  private final Map<String, Map<Glossary.Entry, List<Place>>> uses = new LinkedHashMap<>();
  private final Glossary glossary;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private Part part = new Part(0, List.of(), "");
  private int count;

  private TermIndex(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * A place where a term is used.
   *
   * @param section the number of the part with a heading of its own
   * @param heading its words
   * @param language of the heading
   */
  record Place(String id, int section, List<Node> heading, String language) {}

  /** A part with a heading of its own; of a pair of headings each begins one in its language. */
  private record Part(int number, List<Node> heading, String language) {}

  static Element of(Element root, Glossary glossary, List<String> languages) {
    boolean[] wanted = {false};
    root.walk(e -> wanted[0] |= e.has(LIST));
    if (!wanted[0]) return root;
    TermIndex index = new TermIndex(glossary);
    for (String language : languages) {
      index.forms.put(language, new TermForms(glossary, language));
      index.uses.put(language, new LinkedHashMap<>());
    }
    return index.fill(index.mark(root, "", false));
  }

  /** Marks the places; articles alone are indexed. */
  private Element mark(Element element, String outer, boolean article) {
    boolean inside = article || element.is("section") && element.hasClass("article");
    String language = element.has("lang") ? element.get("lang") : outer;
    if (element.isHeading() && inside) open(element, language);
    if (SKIPPED.contains(element.name())) return element;
    if (element.hasClass("title-block")) {
      parts.clear();
      element.walk(e -> title(e, language));
      return element;
    }
    List<Node> children = new ArrayList<>(element.children().size());
    boolean same = true;
    for (Node child : element.children()) {
      if (child instanceof Element) {
        Node made = mark((Element) child, language, inside);
        same &= made == child;
        children.add(made);
      } else {
        int before = children.size();
        text((Text) child, inside ? language : "", children);
        same &= children.get(before) == child;
      }
    }
    return same ? element : element.with(children);
  }

  /** A title is no use of its words, but begins a part, in each of its languages. */
  private void title(Element element, String outer) {
    if (!element.is("h1") && !element.hasClass("other-title")) return;
    open(element, element.has("lang") ? element.get("lang") : outer);
  }

  private void open(Element heading, String language) {
    part = new Part(part.number + 1, Numbering.words(heading), language);
    parts.put(language, part);
  }

  private void text(Text text, String language, List<Node> out) {
    String content = text.content();
    TermForms known = forms.get(language);
    List<TermForms.Use> found = known == null ? List.of() : known.in(content);
    int done = 0;
    for (TermForms.Use use : found) {
      if (use.at() > done) out.add(new Text(content.substring(done, use.at()), text.span()));
      out.add(place(use.entry(), language, text.span()));
      done = use.at();
    }
    out.add(found.isEmpty() ? text : new Text(content.substring(done), text.span()));
  }

  private Element place(Glossary.Entry entry, String language, Span span) {
    String id = "use--" + ++count;
    List<Place> places = uses.get(language).computeIfAbsent(entry, e -> new ArrayList<>());
    Part in = parts.getOrDefault(language, part);
    boolean again = !places.isEmpty() && places.get(places.size() - 1).section() == in.number;
    places.add(new Place(id, in.number, in.heading, in.language));
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", id);
    if (again) attributes.put("class", "print-only"); // of an e-book only the first is linked
    return new Element("span", attributes, List.of(), span);
  }

  /** Fills the lists; without any use what belongs to the index is taken away. */
  private Element fill(Element element) {
    if (element.has(LIST))
      return IndexList.of(element, uses.getOrDefault(element.get(LIST), Map.of()));
    List<Node> children = new ArrayList<>(element.children().size());
    boolean same = true;
    for (Node child : element.children()) {
      boolean part = child instanceof Element && ((Element) child).has(PART);
      boolean empty = child instanceof Element && unused((Element) child);
      if (part && count == 0 || empty) {
        same = false;
        continue;
      }
      Node made = child instanceof Element ? fill((Element) child) : child;
      same &= made == child;
      children.add(made);
    }
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    if (attributes.remove(PART) != null) {
      return new Element(element.name(), attributes, children, element.span());
    }
    return same ? element : element.with(children);
  }

  private boolean unused(Element list) {
    return list.has(LIST) && uses.getOrDefault(list.get(LIST), Map.of()).isEmpty();
  }
}
