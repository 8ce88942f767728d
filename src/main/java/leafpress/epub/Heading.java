package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  /** The headings of a chapter, but for those of asides and lists of contents. */
  static List<Heading> in(Chapter chapter, boolean paired) {
    List<Heading> found = new ArrayList<>();
    collect(chapter.section(), chapter.language(), paired, found::add);
    return found;
  }

  private static void collect(
      Element parent, String inherited, boolean paired, Consumer<Heading> found) {
    String language = language(parent, inherited);
    List<Element> children = parent.elements();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (child.is("aside") || child.is("nav")) continue;
      if (level(child) == 0) {
        collect(child, language, paired, found);
        continue;
      }
      List<Wording> label = new ArrayList<>();
      String own = language(child, language);
      label.add(new Wording(own, Prose.of(child)));
      if (paired && i + 1 < children.size() && twins(child, own, children.get(i + 1), language)) {
        Element twin = children.get(++i);
        label.add(new Wording(language(twin, language), Prose.of(twin)));
      }
      found.accept(new Heading(level(child), child.get("id"), List.copyOf(label)));
    }
  }

  private static boolean twins(Element heading, String own, Element next, String inherited) {
    boolean alike = next.is(heading.name()) || next.hasClass("other-title");
    return alike && !language(next, inherited).equals(own);
  }

  private static String language(Element element, String inherited) {
    return element.has("lang") ? element.get("lang") : inherited;
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
