package leafpress.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import leafpress.diagnostic.Span;

/**
 * An XHTML or SVG element.
 *
 * @param name local name, lower case in XHTML
 * @param attributes by name, in the order of the source; {@code xml:lang} keeps its prefix
 * @param children in order
 * @param span the place in the manuscript that it came from (not in the template)
 */
public record Element(String name, Map<String, String> attributes, List<Node> children, Span span)
    implements Node {

  /** The attribute's value, or the empty string. */
  public String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  public boolean is(String elementName) {
    return name.equals(elementName);
  }

  /** Whether it is one of {@code h1} to {@code h6}. */
  public boolean isHeading() {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether {@code class} names the given class. */
  public boolean hasClass(String wanted) {
    if (wanted.isEmpty()) return false;
    String classes = get("class");
    for (int at = classes.indexOf(wanted); at >= 0; at = classes.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean begins = at == 0 || classes.charAt(at - 1) == ' ';
      if (begins && (end == classes.length() || classes.charAt(end) == ' ')) return true;
    }
    return false;
  }

  /** The children that are elements. */
  public List<Element> elements() {
    List<Element> found = new ArrayList<>();
    for (Node child : children) if (child instanceof Element) found.add((Element) child);
    return found;
  }

  /** The first element with this name inside, in document order. */
  public Optional<Element> first(String elementName) {
    for (Element child : elements()) {
      if (child.is(elementName)) return Optional.of(child);
      Optional<Element> deeper = child.first(elementName);
      if (deeper.isPresent()) return deeper;
    }
    return Optional.empty();
  }

  /** Visits this element and all elements inside, in document order. */
  public void walk(Consumer<Element> visitor) {
    visitor.accept(this);
    for (Element child : elements()) child.walk(visitor);
  }

  /** The same element with other children. */
  public Element with(List<Node> other) {
    return new Element(name, attributes, List.copyOf(other), span);
  }

  @Override
  public String content() {
    StringBuilder text = new StringBuilder();
    for (Node child : children) text.append(child.content());
    return text.toString();
  }
}
