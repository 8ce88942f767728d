package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts passages into sentences, and sentences into words. */
final class Sentences {
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{N}]+(?:[’'.-][\\p{IsLatin}\\p{N}]+){0,20}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN_END =
      Pattern.compile("[.!?]+[”’\")\\]]*(?=\\s+[\\p{Lu}\\p{N}“‘\"(\\[]|\\s*$)");
  private static final Pattern HAN_END = Pattern.compile("[。！？…]+[”’）」』]*");

  /** What may stand after the mark that ends a sentence. */
  private static final String CLOSING = "”’\")]）」』";

  /** Ends with a full stop, but no sentence does. */
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:\\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|e\\.g|i\\.e|etc|approx|Fig)|\\b\\p{Lu})$");

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param start in the passage’s text
   */
  record Sentence(String text, int start) {
    /** Whether it is a question, quoted or not. */
    boolean asks() {
      int last = text.length() - 1;
      while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) last--;
      return "?？".indexOf(text.charAt(last)) >= 0;
    }
  }

  static List<Sentence> of(Passage passage) {
    return of(passage.text(), bodyStart(passage), passage.isHan());
  }

  /** The sentences of a text from a character on. */
  static List<Sentence> of(String text, int start, boolean han) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    Matcher end = (han ? HAN_END : LATIN_END).matcher(text);
    int search = from;
    while (end.find(search)) {
      search = end.end();
      boolean stops = text.charAt(end.start()) == '.';
      if (stops
          && NO_END.matcher(text.substring(Math.max(from, end.start() - 8), end.start())).find())
        continue;
      add(sentences, text, from, end.end());
      from = end.end();
      if (search >= text.length()) break;
    }
    add(sentences, text, from, text.length());
    return sentences;
  }

  private static int bodyStart(Passage passage) {
    return passage.text().length() - passage.body().length();
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) start++;
    if (start < to) sentences.add(new Sentence(text.substring(start, to), start));
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group()).toList();
  }

  /** Han characters in Chinese, words in other languages. */
  static int length(String text, boolean han) {
    return (int) (han ? HAN : WORD).matcher(text).results().count();
  }
}
