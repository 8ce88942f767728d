package leafpress.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/** Builds the XHTML document of a chapter. */
final class Documents {
  static final String STYLE = "style.css";
  static final String COVER_IMAGE = "images/cover.jpg";
  private static final String BODY = "body";

  private Documents() {}

  /** The title of the chapter's file: its first heading, or the book's title. */
  static String title(Chapter chapter, Book book) {
    if (chapter.kind() == Kind.COVER) return Labels.in(chapter.language()).cover();
    List<Heading> headings = Heading.in(chapter, false);
    return headings.isEmpty() ? book.title() : headings.get(0).text();
  }

  /**
   * The whole document.
   *
   * @param chapter its section rewritten
   * @param bodyClass the class of the markup's body
   */
  static Element document(Chapter chapter, Book book, String bodyClass) {
    Map<String, String> html = new LinkedHashMap<>();
    html.put("xmlns", "http://www.w3.org/1999/xhtml");
    html.put("xmlns:epub", "http://www.idpf.org/2007/ops");
    html.put("lang", chapter.language());
    html.put("xml:lang", chapter.language());
    String style = bodyClass + " " + LanguageTag.primary(chapter.language());
    Element head =
        element(
            "head",
            Map.of(),
            element("title", Map.of(), text(title(chapter, book))),
            element("link", attributes("rel", "stylesheet", "type", "text/css", "href", STYLE)));
    Element body = element(BODY, attributes("class", style.strip()), section(chapter, book));
    return element("html", html, text("\n"), head, text("\n"), body, text("\n"));
  }

  /** The section names itself by its heading, or holds the cover's picture. */
  private static Element section(Chapter chapter, Book book) {
    Element section = chapter.section();
    Map<String, String> attributes = new LinkedHashMap<>(section.attributes());
    if (chapter.kind() == Kind.COVER && book.cover().isPresent()) {
      attributes.keySet().retainAll(List.of("id", "class"));
      attributes.put("class", "cover");
      Element image =
          element(
              "img",
              attributes(
                  "epub:type",
                  "cover",
                  "role",
                  "doc-cover",
                  "src",
                  COVER_IMAGE,
                  "alt",
                  book.title() + (LanguageTag.chinese(chapter.language()) ? "。" : ".")));
      List<Node> content = new ArrayList<>();
      section.walk(
          e -> {
            if (PageMark.is(e)) content.add(e);
          });
      content.add(image);
      return new Element("section", attributes, content, section.span());
    }
    if (!chapter.kind().type.isEmpty()) attributes.putIfAbsent("epub:type", chapter.kind().type);
    Twins.complete(attributes);
    section
        .first("h1")
        .filter(h1 -> h1.has("id"))
        .ifPresent(h1 -> attributes.putIfAbsent("aria-labelledby", h1.get("id")));
    return new Element(section.name(), attributes, section.children(), section.span());
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) attributes.put(pairs[i], pairs[i + 1]);
    return attributes;
  }

  private static Element element(String name, Map<String, String> attributes, Node... children) {
    return new Element(name, attributes, List.of(children), Span.NONE);
  }

  private static Text text(String content) {
    return new Text(content, Span.NONE);
  }
}
