package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import leafpress.epub.Book.Wording;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;

/** An epublib book with what EPUB 3 has and that model lacks. */
final class Epub3Book extends nl.siegmann.epublib.domain.Book {
  private static final long serialVersionUID = 1L;

  final transient Book facts;
  final transient Accessibility accessibility;
  final transient List<Landmark> landmarks = new ArrayList<>();
  final transient List<PageMark> pages = new ArrayList<>();

  /** Those of the printed table of contents, which the navigation stands for. */
  final transient List<PageMark> contentsPages = new ArrayList<>();

  Epub3Book(Book facts, Accessibility accessibility) {
    this.facts = facts;
    this.accessibility = accessibility;
  }

  /** A place that readers jump to: structural semantics, where, and its label. */
  record Landmark(String type, String href, Wording label) {}

  /** An entry of the table of contents whose label is in one language or more. */
  static final class Entry extends TOCReference {
    private static final long serialVersionUID = 1L;
    final transient List<Wording> label;

    Entry(List<Wording> label, Resource resource, String fragment) {
      super(Heading.text(label), resource, fragment);
      this.label = label;
    }
  }
}
