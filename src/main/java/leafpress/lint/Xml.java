package leafpress.lint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.XmlTree;

/** Reads XML of strangers into element trees whose places are lines of the file. */
final class Xml implements XmlTree.Custom {
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

  private final String path;
  private final Remarks remarks;

  private Xml(String path, Remarks remarks) {
    this.path = path;
    this.remarks = remarks;
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
      return Optional.of(XmlTree.read(text, remarks.place(path), DEEPEST, this));
    } catch (XMLStreamException e) {
      remarks.add(
          LintRule.MALFORMED_XML,
          remarks.place(path, XmlTree.line(e)),
          "the file is not well-formed: " + XmlTree.reason(e),
          "reading systems refuse it; correct it at this line");
      return Optional.empty();
    }
  }

  /** Prefixes are the file’s own affair; in the tree they are the usual ones. */
  @Override
  public String name(XMLStreamReader in, int attribute) {
    String space = in.getAttributeNamespace(attribute);
    String usual = space == null ? null : PREFIXES.get(space);
    if (usual == null) return XmlTree.Custom.super.name(in, attribute);
    return usual + in.getAttributeLocalName(attribute);
  }

  @Override
  public Span place(XMLStreamReader in, Span parent) {
    return remarks.place(path, in.getLocation().getLineNumber());
  }
}
