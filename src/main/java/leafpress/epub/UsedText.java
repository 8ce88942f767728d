package leafpress.epub;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import leafpress.diagnostic.Span;
import leafpress.epub.Book.WebFace;
import leafpress.epub.Book.Wording;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/** The characters of a book by the faces that may have to show them. */
final class UsedText {
  private final List<Chapter> chapters = new ArrayList<>();
  private final String css;
  private final String bodyClass;
  private final Reach bold;
  private final Reach italic;

  UsedText(Book book, List<Chapter> chapters, String bodyClass) {
    this.css = book.css();
    this.bodyClass = bodyClass;
    this.bold = Reach.bold(css);
    this.italic = Reach.italic(css);
    for (Chapter chapter : chapters)
      this.chapters.add(chapter.kind() == Kind.CONTENTS ? navigation(book, chapter) : chapter);
  }

  /** Most of the navigation is headings of the text; this is the rest. */
  private static Chapter navigation(Book book, Chapter contents) {
    List<Node> nodes = new ArrayList<>();
    Labels labels = Labels.in(book.language());
    String heading = Assembly.contents(contents, labels) + labels.cover();
    nodes.add(new Element("h1", Map.of(), List.of(new Text(heading, Span.NONE)), Span.NONE));
    for (Wording title : book.titles()) {
      Text text = new Text(title.text(), Span.NONE);
      Map<String, String> language = Map.of("lang", title.language());
      nodes.add(new Element("p", language, List.of(text), Span.NONE));
    }
    return contents.with(contents.section().with(nodes));
  }

  /**
   * The characters that a face may have to show: a Chinese face Chinese text, a bold one bold text,
   * but a regular one all text, since it stands in for what is missing.
   */
  SortedSet<Integer> of(WebFace face) {
    return new Walk(face).done();
  }

  /** All characters. */
  SortedSet<Integer> all() {
    BitSet found = new BitSet();
    for (Chapter chapter : chapters) add(chapter.section().content(), found);
    return sorted(found);
  }

  private static SortedSet<Integer> sorted(BitSet characters) {
    SortedSet<Integer> sorted = new TreeSet<>();
    characters.stream().forEach(sorted::add);
    return sorted;
  }

  private static void add(String text, BitSet set) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!set.get(c) && visible(c)) set.set(c);
    }
  }

  private static boolean visible(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** How a run of text may look. */
  private record Look(boolean chinese, boolean bold, boolean italic, boolean family) {}

  /** Goes through the book for one face. */
  private final class Walk {
    private final WebFace face;
    private final Reach family;
    private final BitSet found = new BitSet();

    Walk(WebFace face) {
      this.face = face;
      this.family = Reach.family(css, face.family());
    }

    SortedSet<Integer> done() {
      for (Chapter chapter : chapters) {
        boolean chinese = LanguageTag.chinese(chapter.language());
        String style = bodyClass + " " + LanguageTag.primary(chapter.language());
        Element body = new Element("body", Map.of("class", style), List.of(), Span.NONE);
        Element html = new Element("html", Map.of(), List.of(), Span.NONE);
        Look look = look(html, new Look(chinese, false, false, false));
        walk(chapter.section(), look(body, look));
      }
      return sorted(found);
    }

    private Look look(Element element, Look outer) {
      return new Look(
          element.has("lang") ? LanguageTag.chinese(element.get("lang")) : outer.chinese,
          outer.bold || bold.begins(element),
          outer.italic || italic.begins(element),
          outer.family || family.begins(element));
    }

    private void walk(Element element, Look outer) {
      Look look = look(element, outer);
      if (wanted(look)) {
        // What has no picture shows its alternative text.
        add(element.get("alt"), found);
        for (Node child : element.children())
          if (child instanceof Text) add(child.content(), found);
      }
      for (Element child : element.elements()) walk(child, look);
    }

    private boolean wanted(Look look) {
      return look.family
          && (look.chinese || !face.face().han())
          && (look.bold || !face.bold())
          && (look.italic || !face.italic());
    }
  }
}
