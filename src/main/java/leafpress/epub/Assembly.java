package leafpress.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import leafpress.epub.Book.Wording;
import leafpress.epub.Epub3Book.Entry;
import leafpress.epub.Epub3Book.Landmark;
import leafpress.markup.Markup;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Metadata;
import nl.siegmann.epublib.domain.Resource;

/** Puts chapters, faces and images together in epublib's model of a book. */
final class Assembly {
  private static final MediaType XHTML = new MediaType("application/xhtml+xml", ".xhtml");
  private static final Map<String, MediaType> TYPES =
      Map.of(
          ".css", new MediaType("text/css", ".css"),
          ".gif", new MediaType("image/gif", ".gif"),
          ".jpg", new MediaType("image/jpeg", ".jpg"),
          ".ncx", new MediaType("application/x-dtbncx+xml", ".ncx"),
          ".png", new MediaType("image/png", ".png"),
          ".svg", new MediaType("image/svg+xml", ".svg"),
          // epublib's own type for it is one that EPUB 3.3 no longer lists.
          ".ttf", new MediaType("font/ttf", ".ttf"),
          ".xhtml", XHTML);

  private final Epub3Book book;
  private final Book facts;

  private Assembly(Book facts, Accessibility accessibility) {
    this.facts = facts;
    this.book = new Epub3Book(facts, accessibility);
  }

  /**
   * The whole book; its navigation is still empty.
   *
   * @param chapters as the book has them, navigation included
   * @param bodyClass the class of the markup's body
   */
  static Epub3Book of(
      Book facts,
      List<Chapter> chapters,
      String bodyClass,
      String css,
      SortedMap<String, byte[]> files)
      throws IOException {
    Assembly assembly = new Assembly(facts, Accessibility.of(chapters));
    assembly.metadata();
    assembly.chapters(chapters, bodyClass);
    assembly.add(Documents.STYLE, css.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet())
      assembly.add(file.getKey(), file.getValue());
    assembly.book.setNcxResource(assembly.add("toc.ncx", new byte[0]));
    assembly.navigation(chapters);
    if (facts.cover().isPresent()) {
      byte[] cover = facts.cover().get().get();
      assembly.book.setCoverImage(assembly.add(Documents.COVER_IMAGE, cover));
    }
    return assembly.book;
  }

  private void metadata() {
    Metadata metadata = book.getMetadata();
    String uuid = "urn:uuid:" + UUID.nameUUIDFromBytes(bytes(facts.seed()));
    metadata.setIdentifiers(List.of(new Identifier(Identifier.Scheme.UUID, uuid)));
    facts.titles().forEach(title -> metadata.addTitle(title.text()));
    metadata.setLanguage(facts.language());
    if (!facts.publisher().isEmpty()) metadata.addPublisher(facts.publisher());
    metadata.setSubjects(facts.subjects());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void chapters(List<Chapter> chapters, String bodyClass) throws IOException {
    for (Chapter chapter : chapters) {
      boolean contents = chapter.kind() == Kind.CONTENTS;
      String text =
          contents
              ? ""
              : "<!DOCTYPE html>\n"
                  + Markup.write(Documents.document(chapter, facts, bodyClass))
                  + "\n";
      book.getSpine().addResource(add(chapter.file(), bytes(text)));
    }
  }

  /** epublib would silently replace what has the same name. */
  private Resource add(String href, byte[] data) {
    if (book.getResources().containsByHref(href)) throw new IllegalStateException("twice: " + href);
    String id = href.replace('/', '-');
    char first = id.charAt(0);
    if (first >= '0' && first <= '9') id = "n" + id;
    MediaType type = TYPES.get(href.substring(href.lastIndexOf('.')));
    return book.addResource(new Resource(id, data, href, type));
  }

  private void navigation(List<Chapter> chapters) {
    boolean begun = false;
    for (Chapter chapter : chapters) {
      if (chapter.kind().listed()) {
        entries(chapter);
        if (!begun) landmark("bodymatter", "text", chapter);
        begun = true;
      }
      if (chapter.kind() != Kind.ARTICLE && chapter.kind() != Kind.OTHER)
        landmark(chapter.kind().type, chapter.kind().guide, chapter);
    }
    book.pages.addAll(PageMark.of(chapters));
    for (Chapter chapter : chapters)
      if (chapter.kind() == Kind.CONTENTS) book.contentsPages.addAll(PageMark.of(chapter));
  }

  /** Two levels: e-ink readers flatten what is deeper. */
  private void entries(Chapter chapter) {
    List<Heading> headings = new ArrayList<>(Heading.in(chapter, facts.paired()));
    if (headings.isEmpty()) return;
    Resource resource = book.getResources().getByHref(chapter.file());
    Entry entry = new Entry(headings.remove(0).label(), resource, "");
    for (Heading heading : headings)
      if (heading.level() == 2 && !heading.id().isEmpty())
        entry.addChildSection(new Entry(heading.label(), resource, heading.id()));
    book.getTableOfContents().addTOCReference(entry);
  }

  private void landmark(String type, String guide, Chapter chapter) {
    Labels labels = Labels.in(facts.language());
    String text = Documents.title(chapter, facts);
    if (chapter.kind() == Kind.COVER) text = labels.cover();
    if (chapter.kind() == Kind.CONTENTS) text = contents(chapter, labels);
    Wording label = new Wording(chapter.language(), text);
    book.landmarks.add(new Landmark(type, chapter.file(), label));
    Resource resource = book.getResources().getByHref(chapter.file());
    book.getGuide().addReference(new GuideReference(resource, guide, text));
  }

  /** The heading that the markup gives its contents, or a common one. */
  static String contents(Chapter chapter, Labels labels) {
    String own =
        chapter
            .section()
            .first("h2")
            .or(() -> chapter.section().first("h1"))
            .map(Prose::of)
            .orElse("");
    return own.isEmpty() ? labels.contents() : own;
  }
}
