package leafpress.markup;

import java.util.Optional;
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
  private static final int DEEPEST = 10_000;
  private static final XmlTree.Custom OURS = new Ours();

  private Markup() {}

  /**
   * Reads a document.
   *
   * @param xml well-formed XML without a document type
   * @param name what to call it in a finding
   * @return the root, or nothing if the text is not well-formed; then a finding says why
   */
  public static Optional<Element> read(String xml, String name, Findings findings) {
    try {
      return Optional.of(XmlTree.read(xml, Span.of(name), DEEPEST, OURS));
    } catch (XMLStreamException e) {
      findings.add(
          MarkupRule.MALFORMED_MARKUP,
          place(name, e, xml),
          "the markup is not well-formed: " + XmlTree.reason(e),
          "look for an unclosed element or a bare & or < near “" + excerpt(e, xml) + "”");
      return Optional.empty();
    }
  }

  /** Elements come from where their {@code data-at} says, or from where their parent came from. */
  private static final class Ours implements XmlTree.Custom {
    @Override
    public String name(XMLStreamReader in, int attribute) {
      String name = XmlTree.Custom.super.name(in, attribute);
      return name.equals(PLACE) ? "" : name;
    }

    @Override
    public Span place(XMLStreamReader in, Span parent) {
      String at = in.getAttributeValue(null, PLACE);
      return at == null ? parent : span(at, parent);
    }
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

  private static String excerpt(XMLStreamException e, String xml) {
    int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
    int from = Math.max(0, Math.min(at, xml.length()) - 40);
    return xml.substring(from, Math.min(xml.length(), from + 60)).replace('\n', ' ');
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
