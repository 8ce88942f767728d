package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * Cuts the markup into chapters: one for each child of {@code body} that is not for print only. A
 * cover is left empty if the book has a picture of it.
 */
final class Chapters {
  static final String NAVIGATION = "nav.xhtml";
  private static final String PRINT_ONLY = "print-only";

  private final Book book;
  private final Names names = new Names();
  private final List<Chapter> chapters = new ArrayList<>();

  private Chapters(Book book) {
    this.book = book;
    names.claim("nav", ".xhtml");
  }

  /**
   * The chapters in reading order. The navigation stands where the markup has its contents; where
   * it has none, before the first chapter that the table of contents lists.
   */
  static List<Chapter> of(Book book, Element html) {
    Chapters cut = new Chapters(book);
    Element body = html.first("body").orElse(html);
    String language = language(html, language(body, book.language()));
    for (Element section : body.elements()) cut.add(section, language);
    cut.ensureCover(language);
    cut.ensureContents(language);
    return cut.chapters;
  }

  private static String language(Element element, String otherwise) {
    return element.has("lang") ? element.get("lang") : otherwise;
  }

  private void add(Element section, String inherited) {
    Kind kind = Kind.of(section);
    String language = language(section, inherited);
    if (kind == Kind.CONTENTS) {
      if (!has(kind)) chapters.add(new Chapter(NAVIGATION, kind, language, section));
    } else if (!section.hasClass(PRINT_ONLY)) {
      String file = names.claim(stem(section, kind), ".xhtml");
      boolean picture = kind == Kind.COVER && book.cover().isPresent();
      Element content = picture ? section.with(marks(section)) : withoutPrint(section);
      chapters.add(new Chapter(file, kind, language, content));
    }
  }

  private static String stem(Element section, Kind kind) {
    String name = Names.slug(section.get("id"));
    if (name.isEmpty()) name = kind.style;
    if (name.isEmpty()) name = Names.slug(section.get("class").replace("epub-only", ""));
    return name.isEmpty() ? "section" : name;
  }

  private static Element withoutPrint(Element element) {
    List<Node> kept = new ArrayList<>();
    for (Node child : element.children()) {
      if (!(child instanceof Element)) kept.add(child);
      else if (!((Element) child).hasClass(PRINT_ONLY)) kept.add(withoutPrint((Element) child));
    }
    return element.with(kept);
  }

  /** The picture of the cover replaces its text, but not where pages begin. */
  private static List<Node> marks(Element section) {
    List<Node> marks = new ArrayList<>();
    section.walk(
        e -> {
          if (PageMark.is(e)) marks.add(e);
        });
    return marks;
  }

  private boolean has(Kind kind) {
    return chapters.stream().anyMatch(c -> c.kind() == kind);
  }

  private void ensureCover(String language) {
    if (book.cover().isEmpty() || has(Kind.COVER)) return;
    chapters.add(0, new Chapter(names.claim("cover", ".xhtml"), Kind.COVER, language, empty()));
  }

  private void ensureContents(String language) {
    if (has(Kind.CONTENTS)) return;
    int at = 0;
    while (at < chapters.size() && !chapters.get(at).kind().listed()) at++;
    chapters.add(at, new Chapter(NAVIGATION, Kind.CONTENTS, language, empty()));
  }

  private static Element empty() {
    return new Element("section", Map.of(), List.of(), Span.NONE);
  }
}
