package leafpress.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.diagnostic.Span;

/**
 * Reads XML, ours or a stranger’s, into element trees. No document type is read and no entity
 * resolved, so nothing is fetched and nothing swells.
 */
public final class XmlTree {
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final XMLInputFactory FACTORY = factory();

  private XmlTree() {}

  /** What a kind of file calls its attributes, and where its elements came from. */
  public interface Custom {
    /** The name of the attribute in the tree; an attribute with an empty name is left out. */
    default String name(XMLStreamReader in, int attribute) {
      String prefix = in.getAttributePrefix(attribute);
      String local = in.getAttributeLocalName(attribute);
      return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The place of the element at whose start the reader stands. */
    Span place(XMLStreamReader in, Span parent);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Newer JDKs stop at 200 elements within each other; a manuscript's lists may go deeper.
    if (factory.isPropertySupported(DEPTH)) factory.setProperty(DEPTH, "10000");
    return factory;
  }

  /** The events of a text, for those who want no tree. */
  public static XMLStreamReader events(String xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new StringReader(xml));
  }

  /**
   * Reads a document.
   *
   * @param top the place of the document as a whole
   * @param deepest how many elements may stand within each other: trees are walked by recursion
   * @throws XMLStreamException if it is not well-formed, too deep, or names an entity
   */
  public static Element read(String xml, Span top, int deepest, Custom custom)
      throws XMLStreamException {
    XMLStreamReader in = events(xml);
    Deque<Element> open = new ArrayDeque<>();
    open.push(new Element("", Map.of(), new ArrayList<>(), top));
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT:
          if (open.size() > deepest) throw failure("elements are nested too deep", in);
          Element element = start(in, open.peek().span(), custom);
          open.peek().children().add(element);
          open.push(element);
          break;
        case XMLStreamConstants.END_ELEMENT:
          open.pop();
          break;
        case XMLStreamConstants.CHARACTERS:
        case XMLStreamConstants.CDATA:
        case XMLStreamConstants.SPACE:
          open.peek().children().add(new Text(in.getText(), open.peek().span()));
          break;
        case XMLStreamConstants.ENTITY_REFERENCE:
          throw failure("the entity " + in.getLocalName() + " is unknown", in);
        default:
          break;
      }
    }
    return open.pop().elements().get(0);
  }

  private static Element start(XMLStreamReader in, Span parent, Custom custom) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = custom.name(in, i);
      if (!name.isEmpty()) attributes.put(name, in.getAttributeValue(i));
    }
    List<Node> children = new ArrayList<>();
    return new Element(in.getLocalName(), attributes, children, custom.place(in, parent));
  }

  private static XMLStreamException failure(String reason, XMLStreamReader in) {
    return new XMLStreamException(reason, in.getLocation());
  }

  /** Why a text could not be read, on one line. */
  public static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).replace('\n', ' ').strip();
  }

  /** The line where reading stopped, from 1; 0 where it is not known. */
  public static int line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
  }
}
