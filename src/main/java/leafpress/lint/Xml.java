package leafpress.lint;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Reads XML of strangers into element trees whose places are lines of the file. No document type is
 * read and no entity resolved, so nothing is fetched and nothing swells.
 */
final class Xml {
  private static final int DEEPEST = 190;
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE[^\\[>]*(\\[.*?\\]\\s*)?>", Pattern.DOTALL);
  private static final Pattern OPAQUE =
      Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>", Pattern.DOTALL);
  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z_][\\w.-]*);");
  private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.idpf.org/2007/ops",
          "epub:",
          "http://www.idpf.org/2007/opf",
          "opf:",
          "http://www.w3.org/1999/xlink",
          "xlink:",
          XMLConstants.XML_NS_URI,
          "xml:");
  private static final XMLInputFactory FACTORY = factory();

  private final String path;
  private final Remarks remarks;

  private Xml(String path, Remarks remarks) {
    this.path = path;
    this.remarks = remarks;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The root; nothing if the file cannot be read, and then a finding says why. */
  static Optional<Element> read(byte[] bytes, String path, Remarks remarks) {
    Xml xml = new Xml(path, remarks);
    return decode(bytes, path, remarks).flatMap(text -> xml.parse(xml.withoutEntities(text)));
  }

  /** The text of a file in UTF-8, or in UTF-16 with its mark. */
  static Optional<String> decode(byte[] bytes, String path, Remarks remarks) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD)
      charset = StandardCharsets.UTF_16;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      remarks.add(
          LintRule.MALFORMED_XML,
          remarks.place(path),
          "the file is not in UTF-8",
          "save it again as UTF-8");
      return Optional.empty();
    }
  }

  /** Blanks the document type and named entities, so that the rest of the file can be read. */
  private String withoutEntities(String text) {
    Matcher doctype = DOCTYPE.matcher(text);
    if (!doctype.find()) return blank(text, false);
    String type = doctype.group();
    if (type.contains("<!ENTITY"))
      malformed(
          text,
          doctype.start(),
          "the document type defines entities",
          "take the document type out; write the characters themselves");
    // Readers of EPUB 2 know the entities of XHTML 1.
    boolean old = type.contains("-//W3C//DTD XHTML");
    String gap = type.replaceAll("[^\\n]", " ");
    return blank(text.substring(0, doctype.start()) + gap + text.substring(doctype.end()), old);
  }

  private String blank(String text, boolean old) {
    if (text.indexOf('&') < 0) return text;
    String visible = OPAQUE.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    StringBuilder plain = new StringBuilder(text);
    Matcher entity = ENTITY.matcher(visible);
    while (entity.find()) {
      if (OWN.contains(entity.group(1))) continue;
      for (int i = entity.start(); i < entity.end(); i++) plain.setCharAt(i, '\u00A0');
      if (old) continue;
      malformed(
          text,
          entity.start(),
          "“" + entity.group() + "” is an entity that XML does not have",
          "write the character itself, or its number such as &#160;");
    }
    return plain.toString();
  }

  private void malformed(String text, int at, String message, String hint) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    remarks.add(LintRule.MALFORMED_XML, remarks.place(path, line), message, hint);
  }

  private Optional<Element> parse(String text) {
    try {
      return Optional.of(tree(FACTORY.createXMLStreamReader(new StringReader(text))));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      String message = String.valueOf(e.getMessage());
      int reason = message.indexOf("Message: ");
      remarks.add(
          LintRule.MALFORMED_XML,
          remarks.place(path, line),
          "the file is not well-formed: "
              + message.substring(reason < 0 ? 0 : reason + 9).replace('\n', ' '),
          "reading systems refuse it; correct it at this line");
      return Optional.empty();
    }
  }

  private Element tree(XMLStreamReader in) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of(), remarks.place(path)));
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT:
          if (open.size() > DEEPEST)
            throw new XMLStreamException("elements are nested too deep", in.getLocation());
          open.push(start(in));
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

  private Open start(XMLStreamReader in) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributeNamespace(i);
      String own = in.getAttributePrefix(i);
      String prefix = own == null || own.isEmpty() ? "" : own + ":";
      if (space != null) prefix = PREFIXES.getOrDefault(space, prefix);
      attributes.put(prefix + in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    Span span = remarks.place(path, in.getLocation().getLineNumber());
    return new Open(in.getLocalName(), attributes, span);
  }

  /** An element whose end has not been seen. */
  private record Open(String name, Map<String, String> attributes, Span span, List<Node> children) {
    Open(String name, Map<String, String> attributes, Span span) {
      this(name, attributes, span, new ArrayList<>());
    }

    Element element() {
      return new Element(name, attributes, children, span);
    }
  }
}
