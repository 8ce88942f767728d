package leafpress.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import leafpress.markup.Node;
import leafpress.markup.Text;
import leafpress.markup.XmlTree;

/**
 * Files of translators as trees whose elements know their line in the file. Document types are not
 * read and entities of one's own are refused.
 */
final class Xml {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** Deeper than this no translator's file goes; a file that does would overflow the stack. */
  private static final int DEEPEST = 200;

  private Xml() {}

  static Optional<Element> read(String xml, String file, Findings findings) {
    String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    XmlTree.Custom lines = (in, parent) -> Span.of(file, in.getLocation().getLineNumber());
    try {
      return Optional.of(XmlTree.read(text, Span.of(file), DEEPEST, lines));
    } catch (XMLStreamException e) {
      findings.add(
          ExchangeRule.MALFORMED_EXCHANGE,
          Span.of(file, XmlTree.line(e)),
          "the file is not well-formed XML: " + XmlTree.reason(e),
          "export it again from the tool that wrote it");
      return Optional.empty();
    }
  }

  /** A whole file. */
  static String write(String doctype, Element root) {
    return DECLARATION + doctype + Markup.write(root) + "\n";
  }

  /** An element; attributes are names and values in turn. */
  static Element element(String name, List<? extends Node> children, String... attributes) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) map.put(attributes[i], attributes[i + 1]);
    return new Element(name, map, List.copyOf(children), Span.NONE);
  }

  static Element leaf(String name, String text, String... attributes) {
    return element(name, List.of(text(text)), attributes);
  }

  static Text text(String text) {
    return new Text(text, Span.NONE);
  }

  /** Elements with a line end before each and one after the last, so that files can be read. */
  static List<Node> lines(List<? extends Node> elements) {
    List<Node> out = new ArrayList<>();
    for (Node element : elements) {
      out.add(text("\n"));
      out.add(element);
    }
    out.add(text("\n"));
    return out;
  }

  /** Whether XML 1.0 can hold the character. */
  static boolean allows(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }

  /** The language of an element: {@code xml:lang}, or {@code lang} as older files have it. */
  static String language(Element element) {
    return element.has("xml:lang") ? element.get("xml:lang") : element.get("lang");
  }

  /** Whether a file's language is the one wanted: zh-CN and zh_Hans_CN are zh-Hans, en-US is en. */
  static boolean same(String theirs, String ours) {
    String tag = theirs.replace('_', '-').toLowerCase(Locale.ROOT);
    String wanted = ours.toLowerCase(Locale.ROOT);
    if (tag.equals(wanted) || tag.startsWith(wanted + "-")) return true;
    boolean simplified = tag.equals("zh") || tag.equals("zh-cn") || tag.equals("zh-sg");
    return wanted.equals("zh-hans") && simplified;
  }
}
