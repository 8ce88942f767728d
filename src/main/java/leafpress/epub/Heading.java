package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.epub.Book.Wording;
import leafpress.markup.Element;

/**
 * A heading of the text with its twin in another language, if the book has the text in two.
 *
 * @param level 1 to 6
 * @param id may be empty
 * @param label its words, by language
 */
record Heading(int level, String id, List<Wording> label) {

  /** The headings of a chapter, but for those of asides, notes and lists of contents. */
  static List<Heading> in(Chapter chapter, boolean paired) {
    List<Heading> found = new ArrayList<>();
    new Collector(paired, found).collect(chapter.section(), chapter.language());
    return found;
  }

  private record Collector(boolean paired, List<Heading> found) {
    void collect(Element parent, String inherited) {
      String language = language(parent, inherited);
      List<Element> children = parent.elements();
      for (int i = 0; i < children.size(); i++) {
        Element child = children.get(i);
        if (child.is("aside") || child.is("nav") || child.hasClass("footnotes")) continue;
        if (paired && child.hasClass("pair")) pair(child, language);
        else if (level(child) == 0) collect(child, language);
        else found.add(heading(child, children.subList(i + 1, children.size()), language));
      }
    }

    /** The title of an article may have its twin among what follows it in the title block. */
    private Heading heading(Element element, List<Element> after, String inherited) {
      List<Wording> label = new ArrayList<>();
      label.add(wording(element, inherited));
      for (Element next : after)
        if (paired && next.hasClass("other-title")) label.add(wording(next, inherited));
      return new Heading(level(element), element.get("id"), List.copyOf(label));
    }

    private static Wording wording(Element element, String inherited) {
      return new Wording(language(element, inherited), Prose.of(element));
    }

    /** The first heading of one language belongs to the first of the other, and so on. */
    private void pair(Element pair, String inherited) {
      List<List<Heading>> sides = new ArrayList<>();
      for (Element side : pair.elements()) {
        if (PageMark.is(side)) continue;
        List<Heading> headings = new ArrayList<>();
        Element only = new Element("div", Map.of(), List.of(side), side.span());
        new Collector(paired, headings).collect(only, inherited);
        sides.add(headings);
      }
      for (int i = 0; !sides.isEmpty() && i < sides.get(0).size(); i++) {
        List<Wording> label = new ArrayList<>();
        for (List<Heading> side : sides) if (i < side.size()) label.addAll(side.get(i).label);
        Heading first = sides.get(0).get(i);
        found.add(new Heading(first.level, first.id, List.copyOf(label)));
      }
    }

    private static String language(Element element, String inherited) {
      return element.has("lang") ? element.get("lang") : inherited;
    }
  }

  /** 1 to 6, or 0 for other elements. */
  static int level(Element element) {
    String name = element.name();
    if (name.length() != 2 || name.charAt(0) != 'h') return 0;
    int level = name.charAt(1) - '0';
    return level >= 1 && level <= 6 ? level : 0;
  }

  String text() {
    return text(label);
  }

  /** A label as one string. */
  static String text(List<Wording> label) {
    StringBuilder text = new StringBuilder();
    for (Wording wording : label)
      text.append(text.length() == 0 ? "" : " · ").append(wording.text());
    return text.toString();
  }
}
