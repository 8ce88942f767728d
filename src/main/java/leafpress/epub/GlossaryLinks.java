package leafpress.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.LanguageTag;
import leafpress.language.Vocabulary;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Links the first use of a term in an article to where the glossary explains it. Paper has no use
 * for these links, so they are made here and not in the templates.
 */
final class GlossaryLinks {
  private static final Set<String> SKIPPED =
      Set.of(
          "a", "aside", "caption", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "svg", "th");

  private final Map<String, String> places;
  private final Pattern words;
  private final Set<String> seen = new HashSet<>();

  private GlossaryLinks(Map<String, String> places) {
    this.places = places;
    // A Latin word must end where the term ends, or be its plural.
    this.words = Vocabulary.pattern(places.keySet(), "(?<![\\p{L}-])", "(?=s?(?![\\p{L}-]))");
  }

  /** The articles with links; the chapters as they are if there is no glossary. */
  static List<Chapter> add(List<Chapter> chapters) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Chapter chapter : chapters)
      if (chapter.kind() == Kind.GLOSSARY) chapter.section().walk(e -> collect(e, places));
    if (places.isEmpty()) return chapters;
    List<Chapter> linked = new ArrayList<>();
    GlossaryLinks shared = new GlossaryLinks(places);
    for (Chapter chapter : chapters) {
      shared.seen.clear();
      boolean article = chapter.kind() == Kind.ARTICLE;
      linked.add(
          article ? chapter.with(shared.element(chapter.section(), chapter.language())) : chapter);
    }
    return linked;
  }

  /** Of {@code <dt id="x"><dfn>term</dfn> (T) <span class="other-term">…</span></dt>} all names. */
  private static void collect(Element dt, Map<String, String> places) {
    if (!dt.is("dt") || dt.get("id").isEmpty()) return;
    for (Node child : dt.children()) {
      boolean name = child instanceof Element;
      String text = child.content().strip();
      if (!name) text = text.replaceAll("^[(（]|[)）]$", "");
      if (text.length() > 1) places.putIfAbsent(text.toLowerCase(Locale.ROOT), dt.get("id"));
    }
  }

  private Element element(Element element, String inherited) {
    String language = element.has("lang") ? element.get("lang") : inherited;
    if (SKIPPED.contains(element.name()) || element.hasClass("title-block")) return element;
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      if (child instanceof Text) text((Text) child, language, children);
      else if (((Element) child).is("abbr")) children.add(abbreviation((Element) child, language));
      else children.add(element((Element) child, language));
    }
    return element.with(children);
  }

  private void text(Text text, String language, List<Node> out) {
    String content = text.content();
    Matcher found = words.matcher(content);
    int done = 0;
    while (found.find()) {
      if (!first(found.group(), language)) continue;
      String before = content.substring(done, found.start());
      if (!before.isEmpty()) out.add(new Text(before, text.span()));
      Text word = new Text(found.group(), text.span());
      out.add(link(found.group(), word));
      done = found.end();
    }
    String rest = content.substring(done);
    if (!rest.isEmpty()) out.add(new Text(rest, text.span()));
  }

  private Node abbreviation(Element abbr, String language) {
    String text = abbr.content();
    boolean known = places.containsKey(text.toLowerCase(Locale.ROOT));
    return known && first(text, language) ? link(text, abbr) : abbr;
  }

  /** In a book of two languages each has a first use of its own. */
  private boolean first(String word, String language) {
    String place = places.get(word.toLowerCase(Locale.ROOT));
    return place != null && seen.add(LanguageTag.primary(language) + " " + place);
  }

  private Element link(String word, Node content) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("epub:type", "glossref");
    attributes.put("role", "doc-glossref");
    attributes.put("class", "glossref");
    attributes.put("href", "#" + places.get(word.toLowerCase(Locale.ROOT)));
    return new Element("a", attributes, List.of(content), content.span());
  }
}
