package leafpress.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * Reads and writes markup. An attribute {@code data-at="file:line:column"} says where an element
 * and all inside it came from; it becomes their {@link Span} and is never written.
 */
public final class Markup {
  private static final String PLACE = "data-at";
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final XMLInputFactory FACTORY = factory();

  private Markup() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Newer JDKs stop at 200 elements within each other; a manuscript's lists may go deeper.
    if (factory.isPropertySupported(DEPTH)) factory.setProperty(DEPTH, "10000");
    return factory;
  }

  /**
   * Reads a document.
   *
   * @param xml well-formed XML without a document type
   * @param name what to call it in a finding
   * @return the root, or nothing if the text is not well-formed; then a finding says why
   */
  public static Optional<Element> read(String xml, String name, Findings findings) {
    try {
      return Optional.of(tree(FACTORY.createXMLStreamReader(new StringReader(xml)), name));
    } catch (XMLStreamException e) {
      findings.add(
          MarkupRule.MALFORMED_MARKUP,
          place(name, e, xml),
          "the markup is not well-formed: " + reason(e),
          "look for an unclosed element or a bare & or < near “" + excerpt(e, xml) + "”");
      return Optional.empty();
    }
  }

  private static Element tree(XMLStreamReader in, String name) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of(), Span.of(name)));
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT:
          open.push(start(in, open.peek().span));
          break;
        case XMLStreamConstants.END_ELEMENT:
          Element done = open.pop().element();
          open.peek().children.add(done);
          break;
        case XMLStreamConstants.CHARACTERS:
        case XMLStreamConstants.CDATA:
          open.peek().children.add(new Text(in.getText(), open.peek().span));
          break;
        default:
          break;
      }
    }
    return open.pop().element().elements().get(0);
  }

  private static Open start(XMLStreamReader in, Span parent) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Span span = parent;
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = in.getAttributePrefix(i);
      String local = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (local.equals(PLACE)) {
        span = span(value, parent);
      } else {
        attributes.put(prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, value);
      }
    }
    return new Open(in.getLocalName(), attributes, span);
  }

  private static Span span(String value, Span otherwise) {
    int second = value.lastIndexOf(':');
    int first = value.lastIndexOf(':', second - 1);
    if (first < 0) return otherwise;
    try {
      int line = Integer.parseInt(value.substring(first + 1, second));
      int column = Integer.parseInt(value.substring(second + 1));
      return new Span(value.substring(0, first), line, column);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static Span place(String name, XMLStreamException e, String xml) {
    return e.getLocation() == null
        ? Span.of(name)
        : new Span(name, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
  }

  private static String reason(XMLStreamException e) {
    String message = e.getMessage();
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).replace('\n', ' ');
  }

  private static String excerpt(XMLStreamException e, String xml) {
    int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
    int from = Math.max(0, Math.min(at, xml.length()) - 40);
    return xml.substring(from, Math.min(xml.length(), from + 60)).replace('\n', ' ');
  }

  /** An element whose end has not been seen. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final Span span;
    private final List<Node> children = new ArrayList<>();

    Open(String name, Map<String, String> attributes, Span span) {
      this.name = name;
      this.attributes = attributes;
      this.span = span;
    }

    Element element() {
      return new Element(name, attributes, children, span);
    }
  }

  /** Writes a tree as XML without declaration or document type. */
  public static String write(Element root) {
    StringBuilder out = new StringBuilder();
    write(root, out);
    return out.toString();
  }

  private static void write(Element element, StringBuilder out) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach((name, value) -> escape(value, out.append(' ').append(name).append("=\""), true));
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child : element.children()) {
      if (child instanceof Element) write((Element) child, out);
      else escape(child.content(), out, false);
    }
    out.append("</").append(element.name()).append('>');
  }

  private static void escape(String text, StringBuilder out, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') out.append("&amp;");
      else if (c == '<') out.append("&lt;");
      else if (c == '>') out.append("&gt;");
      else if (c == '"' && attribute) out.append("&quot;");
      else if (c == '\r' || attribute && c < ' ') out.append("&#").append((int) c).append(';');
      else out.append(c);
    }
    if (attribute) out.append('"');
  }
}
