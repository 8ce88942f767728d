package leafpress.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * The text of markup, parted by where it comes from: the text of each article's file, its
 * footnotes, its front matter, and what templates and publication add.
 *
 * @param articles by file: the text of elements that know their place in it
 * @param footnotes by file: the text of its footnotes
 * @param fronts by article and language, {@code id.lang}: title, subtitle, key points
 * @param made what no article says, a piece for each block
 */
record MarkupText(
    Map<String, StringBuilder> articles,
    Map<String, StringBuilder> footnotes,
    Map<String, StringBuilder> fronts,
    List<String> made) {
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "section",
          "header",
          "aside",
          "div",
          "nav",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "blockquote",
          "pre");

  /** What templates put inside an article's elements. */
  private static final List<String> MADE =
      List.of(
          "note-label",
          "footnote-number",
          "footnotes-title",
          "backlink",
          "caption-number",
          "caption-stop",
          "ref");

  private static final String TITLE = "title-of-";

  /**
   * Parts a tree.
   *
   * @param ids of the articles, that about the text included
   */
  static MarkupText of(Element root, Collection<String> ids) {
    MarkupText text =
        new MarkupText(
            new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    text.made.add("");
    new Walk(text, ids).walk(root, text.maker(), "", root.span());
    text.made.removeIf(String::isBlank);
    return text;
  }

  private Place maker() {
    return words -> made.set(made.size() - 1, made.get(made.size() - 1) + words);
  }

  private static Place in(Map<String, StringBuilder> texts, String key) {
    return texts.computeIfAbsent(key, k -> new StringBuilder())::append;
  }

  /** Where text goes. */
  private interface Place {
    void add(String words);
  }

  private static final class Walk {
    private final MarkupText text;
    private final Collection<String> ids;
    private String article = "";

    Walk(MarkupText text, Collection<String> ids) {
      this.text = text;
      this.ids = ids;
    }

    /** Elements without a place of their own have that of the element around them. */
    void walk(Element element, Place above, String language, Span around) {
      if (element.is("svg") || element.is("head")) return;
      String own = element.has("lang") ? element.get("lang") : language;
      boolean placed = !element.span().equals(around) && !element.is("section");
      Place place = place(element, above, own, placed);
      boolean block = BLOCKS.contains(element.name());
      if (block) text.made.add("");
      for (Node child : element.children()) {
        if (child instanceof Element) walk((Element) child, place, own, element.span());
        else place.add(child.content());
      }
      if (block) text.made.add("");
    }

    private Place place(Element element, Place above, String language, boolean placed) {
      if (MADE.stream().anyMatch(element::hasClass)) return text.maker();
      if (element.get("id").startsWith("title-o")) return title(element, language);
      boolean front =
          element.hasClass("subtitle")
              || element.hasClass("other-title")
              || element.is("ul") && above instanceof KeyPoints;
      if (front && !article.isEmpty()) return in(text.fronts, article + "." + language);
      if (element.hasClass("key-points")) return new KeyPoints(text.maker());
      if (!placed) return above;
      boolean note = element.hasClass("footnote");
      return in(note ? text.footnotes : text.articles, element.span().file());
    }

    private Place title(Element element, String language) {
      String id = element.get("id").replaceFirst("^" + TITLE, "");
      article =
          ids.stream()
              .filter(a -> id.equals(a) || id.startsWith(a + "-") && !ids.contains(id))
              .findFirst()
              .orElse("");
      return article.isEmpty() ? text.maker() : in(text.fronts, article + "." + language);
    }
  }

  private record KeyPoints(Place made) implements Place {
    @Override
    public void add(String words) {
      made.add(words);
    }
  }
}
