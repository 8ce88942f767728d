package leafpress.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;

/** Packages markup as an EPUB 3.3 book. */
public final class Epub {
  /** Readers such as MuPDF show what the attribute hides. */
  private static final String HIDDEN = "\nnav[hidden] {\n  display: none;\n}\n";

  private Epub() {}

  /**
   * Writes a book. The same arguments give the same bytes on every machine with the same JDK.
   *
   * @param markup the root {@code html}; each child of its {@code body} becomes a file
   * @param out is not closed
   * @throws IOException if the stream fails
   */
  public static void write(Book book, Element markup, OutputStream out, Findings findings)
      throws IOException {
    List<Chapter> chapters = Chapters.of(book, markup);
    lint(book, chapters, findings);
    Pictures pictures = new Pictures(book);
    chapters = rewritten(GlossaryLinks.add(chapters), pictures, findings);
    String style = markup.first("body").map(body -> body.get("class")).orElse("");
    WebFonts fonts = WebFonts.of(book, new UsedText(book, chapters, style), findings);
    SortedMap<String, byte[]> files = new TreeMap<>(pictures.used());
    files.putAll(fonts.files());
    String css = fonts.css() + HIDDEN;
    new Epub3Writer().write(Assembly.of(book, chapters, style, css, files), out);
  }

  private static void lint(Book book, List<Chapter> chapters, Findings findings) {
    Lint lint = new Lint(findings);
    for (String language : book.languages())
      if (!LanguageTag.known(language)) lint.unknown(language, Span.NONE);
    for (Chapter chapter : chapters) if (chapter.kind() != Kind.CONTENTS) lint.check(chapter);
    StyleLint.check(book.css(), findings);
  }

  private static List<Chapter> rewritten(
      List<Chapter> chapters, Pictures pictures, Findings findings) {
    Places places = Places.of(chapters, findings);
    List<Chapter> done = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Rewriter rewriter = new Rewriter(chapter.file(), places, pictures, findings);
      boolean contents = chapter.kind() == Kind.CONTENTS;
      Element section = contents ? chapter.section() : Described.linked(chapter.section());
      done.add(contents ? chapter : chapter.with(rewriter.rewrite(section)));
    }
    return done;
  }
}
