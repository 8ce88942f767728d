package leafpress.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.diagnostic.Span;
import leafpress.epub.Book;
import leafpress.epub.Epub;
import leafpress.lint.Lint;
import leafpress.markup.Element;

/**
 * Makes e-books. One that somebody certifies says that it conforms to EPUB Accessibility 1.1, but
 * only if the finished file passes our own checks: a claim that a program can refute is not made.
 */
final class Bindery {
  private Bindery() {}

  /**
   * A finished e-book.
   *
   * @param name what findings call it
   */
  static byte[] bind(Book book, Element markup, String name, Findings findings) throws IOException {
    Findings own = new Findings();
    byte[] bytes = written(book, markup, own);
    findings.addAll(own);
    if (book.certifier().isEmpty()) return bytes;
    Lint.check(bytes, name, own);
    if (own.sorted().stream().allMatch(Bindery::harmless)) return bytes;
    Diagnostic first = own.sorted().stream().filter(d -> !harmless(d)).findFirst().orElseThrow();
    findings.add(
        PressRule.UNPROVEN_CLAIM,
        Span.of(name),
        "the book does not say that it is accessible, though it is certified: " + first.message(),
        "mend what “leafpress check " + name + "” reports");
    return written(book.unclaimed(), markup, new Findings());
  }

  private static boolean harmless(Diagnostic finding) {
    return finding.severity() == Severity.NOTE;
  }

  private static byte[] written(Book book, Element markup, Findings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Epub.write(book, markup, out, findings);
    return out.toByteArray();
  }
}
