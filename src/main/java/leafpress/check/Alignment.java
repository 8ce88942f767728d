package leafpress.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Inline;

/**
 * Lays running text beside the text that was typed. A character is looked for from where the one
 * before it was found: past the marks of Markdown, the start of the next line, a backslash.
 */
final class Alignment {
  /** Further on there is no mark, but another word. */
  private static final int REACH = 16;

  private final Typescript typescript;
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final BitSet literal = new BitSet();
  private int[] places = new int[64];
  private int cursor;

  Alignment(Typescript typescript, Span start) {
    this.typescript = typescript;
    this.source = typescript.text();
    this.cursor = typescript.offset(start);
  }

  String text() {
    return text.toString();
  }

  BitSet literal() {
    return literal;
  }

  int[] places() {
    return Arrays.copyOf(places, text.length());
  }

  int length() {
    return text.length();
  }

  Alignment add(List<Inline> inlines) {
    inlines.forEach(this::add);
    return this;
  }

  private void add(Inline inline) {
    switch (inline.kind()) {
      case "words":
        Inline.Words words = (Inline.Words) inline;
        if (words.span().line() > 0) cursor = Math.max(cursor, typescript.offset(words.span()));
        append(words.text());
        break;
      case "emphasis":
        add(((Inline.Emphasis) inline).text());
        break;
      case "strong":
        add(((Inline.Strong) inline).text());
        break;
      case "link":
        add(((Inline.Link) inline).text());
        break;
      case "foreign":
        add(((Inline.Foreign) inline).text());
        break;
      case "abbreviation":
        append(((Inline.Abbreviation) inline).text());
        break;
      case "literal":
        int from = text.length();
        append(((Inline.Literal) inline).text());
        literal.set(from, text.length());
        break;
      case "line-break":
        append(" ");
        break;
      default: // pictures and calls of notes have no text here
    }
  }

  private void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      int at = seek(c);
      if (places.length == text.length()) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[text.length()] = Math.max(0, Math.min(at < 0 ? cursor : at, source.length() - 1));
      if (at >= 0) cursor = at + 1;
      text.append(c);
    }
  }

  private int seek(char c) {
    int end = Math.min(source.length(), cursor + REACH);
    for (int at = cursor; at < end; at++) {
      char typed = source.charAt(at);
      if (typed == c || c == ' ' && typed == '\n') return at;
    }
    return -1;
  }
}
