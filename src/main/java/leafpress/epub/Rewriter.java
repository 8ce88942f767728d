package leafpress.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Turns the markup of one chapter into what its file holds: links lead to files, images to the
 * book's images, languages have both attributes and a class, types have roles.
 */
final class Rewriter {
  private final String file;
  private final Places places;
  private final Pictures pictures;
  private final Findings findings;
  private final Set<String> ids = new HashSet<>();

  Rewriter(String file, Places places, Pictures pictures, Findings findings) {
    this.file = file;
    this.places = places;
    this.pictures = pictures;
    this.findings = findings;
  }

  Element rewrite(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    if (element.is("svg")) attributes.put("xmlns", "http://www.w3.org/2000/svg");
    if (element.has("id") && !ids.add(element.get("id"))) attributes.remove("id");
    if (element.is("a")) link(element, attributes);
    language(attributes);
    Twins.complete(attributes);
    List<Node> children = new ArrayList<>();
    for (Node child : element.is("li") ? item(element) : element.children()) {
      // Chromium breaks no line between a character and a piece that is kept whole.
      boolean whole = child instanceof Element && ((Element) child).hasClass("whole");
      if (whole && !children.isEmpty())
        children.add(new Element("wbr", Map.of(), List.of(), child.span()));
      if (child instanceof Text) children.addAll(Units.kept((Text) child));
      else if (((Element) child).is("img")) children.add(image((Element) child));
      else children.add(rewrite((Element) child));
    }
    return new Element(element.name(), attributes, Kept.together(children), element.span());
  }

  /**
   * What an item of a list holds: the words themselves if it is one paragraph. Old engines set the
   * bullet on a line and the paragraph on the next.
   */
  private static List<Node> item(Element item) {
    List<Node> solid =
        item.children().stream()
            .filter(c -> c instanceof Element || !c.content().isBlank())
            .toList();
    if (solid.size() != 1 || !(solid.get(0) instanceof Element)) return item.children();
    Element only = (Element) solid.get(0);
    return only.is("p") && only.attributes().isEmpty() ? only.children() : item.children();
  }

  /** Old engines know no {@code :lang()}: styles hang the face on the class. */
  private static void language(Map<String, String> attributes) {
    String tag = attributes.getOrDefault("lang", attributes.getOrDefault("xml:lang", ""));
    if (tag.isEmpty()) return;
    attributes.put("lang", tag);
    attributes.put("xml:lang", tag);
    String known = attributes.getOrDefault("class", "");
    String wanted = LanguageTag.primary(tag);
    if ((" " + known + " ").contains(" " + wanted + " ")) return;
    attributes.put("class", known.isEmpty() ? wanted : known + " " + wanted);
  }

  private void link(Element anchor, Map<String, String> attributes) {
    String target = anchor.get("href");
    if (target.isEmpty() || target.matches("(?i)(https?|mailto|tel):.+")) return;
    String there = target.startsWith("#") ? places.link(target.substring(1), file).orElse("") : "";
    if (!there.isEmpty()) {
      attributes.put("href", there);
      return;
    }
    attributes.remove("href");
    findings.add(
        EpubRule.BROKEN_LINK,
        anchor.span(),
        "the link “" + Prose.of(anchor) + "” leads to “" + target + "”, which is not in the book",
        "link to a heading by its id, or to a full web address");
  }

  private Node image(Element image) {
    String source = image.get("src");
    String href = pictures.href(source).orElse("");
    if (href.isEmpty()) {
      findings.add(
          EpubRule.MISSING_IMAGE,
          image.span(),
          "the image “" + source + "” is not there, or is no PNG, JPEG, GIF or SVG",
          "put the file beside the manuscript; images from the web cannot be used");
      return new Text(image.get("alt"), image.span());
    }
    Map<String, String> attributes = new LinkedHashMap<>(image.attributes());
    attributes.put("src", href);
    attributes.putIfAbsent("alt", "");
    return new Element("img", attributes, List.of(), image.span());
  }
}
