package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.manuscript.Article;

/** An article together with its file’s text as it was typed. */
public final class Typescript {
  private final Article article;
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private Typescript(Article article, String text) {
    this.article = article;
    this.text = text;
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') starts.add(i + 1);
  }

  /** An article and the text that it was read from. */
  public static Typescript of(Article article, String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Typescript(article, unmarked.replace("\r\n", "\n").replace('\r', '\n'));
  }

  public Article article() {
    return article;
  }

  public String text() {
    return text;
  }

  String language() {
    return article.language();
  }

  boolean isHan() {
    return LanguageTag.chinese(language());
  }

  /** The lines of the file; the first is at 0. */
  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /** A line of the file, from 1; empty where there is none. */
  public String line(int number) {
    if (number < 1 || number > starts.size()) return "";
    int end = number < starts.size() ? starts.get(number) - 1 : text.length();
    return text.substring(starts.get(number - 1), end);
  }

  /** The place of a character. */
  Span span(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return new Span(article.file(), low + 1, offset - starts.get(low) + 1);
  }

  /** The character at a place; the beginning where the place is not known. */
  int offset(Span span) {
    if (span.line() < 1 || span.line() > starts.size()) return 0;
    int at = starts.get(span.line() - 1) + Math.max(0, span.column() - 1);
    return Math.min(at, text.length());
  }

  /** The place of a key’s value in the front matter, or of the first line. */
  Span key(String name) {
    List<String> lines = lines();
    for (int i = 1; i < lines.size() && !lines.get(i).equals("---"); i++) {
      String line = lines.get(i);
      if (!line.startsWith(name + ":")) continue;
      int column = name.length() + 1;
      while (column < line.length() && " \"'".indexOf(line.charAt(column)) >= 0) column++;
      return new Span(article.file(), i + 1, column + 1);
    }
    return top();
  }

  /** The place for what concerns the article as a whole. */
  Span top() {
    return new Span(article.file(), 1, 1);
  }

  /** How many lines the front matter takes; 0 where there is none. */
  int frontMatter() {
    List<String> lines = lines();
    if (!lines.get(0).stripTrailing().equals("---")) return 0;
    Optional<Integer> end = Optional.empty();
    for (int i = 1; i < lines.size() && end.isEmpty(); i++) {
      if (lines.get(i).stripTrailing().equals("---")) end = Optional.of(i + 1);
    }
    return end.orElse(0);
  }
}
