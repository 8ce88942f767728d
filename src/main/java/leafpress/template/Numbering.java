package leafpress.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Numbers the captions of a document in its order, each kind and each language by itself, and gives
 * cross-references their words. It is done on the whole document because an edition may leave
 * blocks out, and because a text may point ahead.
 */
final class Numbering {
  private static final String COUNT = "data-count";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<Node>> called = new HashMap<>();

  private Numbering() {}

  static Element of(Element root) {
    Numbering numbering = new Numbering();
    Element numbered = numbering.number(root, "", "");
    return numbering.called.isEmpty() && !hasReference(root) ? numbered : numbering.refer(numbered);
  }

  /** An element with the captions in it numbered; notes what things with an id are called. */
  private Element number(Element element, String outer, String outerId) {
    String language = element.has("lang") ? element.get("lang") : outer;
    boolean thing = element.is("figure") || element.is("table");
    String id = thing ? element.get("id") : outerId;
    if (element.has(COUNT)) return caption(element, language, id);
    List<Node> children = new ArrayList<>(element.children().size());
    boolean same = true;
    for (Node child : element.children()) {
      Node made = child instanceof Element ? number((Element) child, language, id) : child;
      same &= made == child;
      children.add(made);
    }
    if (element.isHeading() && element.has("id")) {
      called.put(element.get("id"), words(element));
    }
    return same ? element : element.with(children);
  }

  private Element caption(Element element, String language, String id) {
    int number = counts.merge(element.get(COUNT) + " " + language, 1, Integer::sum);
    List<Node> children = new ArrayList<>(element.children());
    children.add(new Text(Integer.toString(number), element.span()));
    if (!id.isEmpty()) called.put(id, List.copyOf(children));
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.remove(COUNT);
    return new Element(element.name(), attributes, List.copyOf(children), element.span());
  }

  /** A heading's words without what may stand but once, or lead elsewhere. */
  static List<Node> words(Element element) {
    List<Node> words = new ArrayList<>();
    for (Node child : element.children()) {
      if (!(child instanceof Element)) {
        words.add(child);
        continue;
      }
      Element inner = (Element) child;
      if (inner.is("br") && parted(words)) words.add(new Text(" ", inner.span()));
      else if (inner.is("a") && !inner.hasClass("noteref")) words.addAll(words(inner));
      else if (!inner.is("a") && !inner.is("br") && !inner.is("img"))
        words.add(inner.with(words(inner)));
    }
    return words;
  }

  /** Whether a line that ended here needs a space now: Chinese has none, others may have theirs. */
  private static boolean parted(List<Node> words) {
    String last = words.isEmpty() ? " " : words.get(words.size() - 1).content();
    return last.isEmpty() || last.charAt(last.length() - 1) < '\u2E80' && !last.endsWith(" ");
  }

  private static boolean hasReference(Element root) {
    boolean[] found = {false};
    root.walk(e -> found[0] |= isReference(e));
    return found[0];
  }

  private static boolean isReference(Element element) {
    return element.is("a") && element.hasClass("ref");
  }

  /** One that leads nowhere shows where it should lead; those who check links report it. */
  private Element refer(Element element) {
    if (isReference(element)) {
      String id = element.get("href").substring(1);
      Node missing = new Text(id, Span.NONE);
      return element.with(called.getOrDefault(id, List.of(missing)));
    }
    List<Node> children = new ArrayList<>(element.children().size());
    boolean same = true;
    for (Node child : element.children()) {
      Node made = child instanceof Element ? refer((Element) child) : child;
      same &= made == child;
      children.add(made);
    }
    return same ? element : element.with(children);
  }
}
