package leafpress.lint;

import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Takes down findings about one book; a place in it is {@code book.epub/EPUB/text.xhtml:12}. */
final class Remarks {
  /** The most findings of one book: one that is wrong throughout says so in fewer. */
  private static final int MOST = 1000;

  private final String book;
  private final Findings findings;
  private int count;

  /** For a book that the user calls so. */
  Remarks(String book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  void add(LintRule rule, Span span, String message, String hint) {
    if (count++ < MOST) findings.add(rule, span, message, hint);
  }

  /** The whole book. */
  Span place() {
    return Span.of(book);
  }

  /** A file in the book. */
  Span place(String path) {
    return Span.of(book + "/" + path);
  }

  Span place(String path, int line) {
    return Span.of(book + "/" + path, line);
  }
}
