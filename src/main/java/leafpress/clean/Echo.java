package leafpress.clean;

import java.util.Optional;

/**
 * Brackets that say a term again in the other language: “青光眼 (glaucoma)”. Once the term is restored
 * they would repeat it, so they go.
 */
final class Echo {
  static final String WHY = "the brackets say the term again";

  /** Longer brackets explain; they do not translate. */
  private static final int LONGEST = 60;

  private Echo() {}

  /** A bracket right after a place, with the space before it. */
  record Bracket(int start, int end, String inside) {}

  /** The bracket that begins at a place, after spaces; nothing if none does. */
  static Optional<Bracket> following(String text, int at, int to) {
    int open = at;
    while (open < to && text.charAt(open) == ' ') open++;
    if (open >= to || "(（".indexOf(text.charAt(open)) < 0) return Optional.empty();
    for (int i = open + 1; i < to && i - open <= LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') return Optional.empty();
      if (c != ')' && c != '）') continue;
      String inside = text.substring(open + 1, i).strip();
      return Optional.of(new Bracket(at, i + 1, inside));
    }
    return Optional.empty();
  }

  /** The bracket that holds just the stretch between two places. */
  static Optional<Bracket> around(String text, int from, int start, int end, int to) {
    int open = start;
    while (open > from && text.charAt(open - 1) == ' ') open--;
    if (open <= from || "(（".indexOf(text.charAt(open - 1)) < 0) return Optional.empty();
    int close = end;
    while (close < to && text.charAt(close) == ' ') close++;
    if (close >= to || ")）".indexOf(text.charAt(close)) < 0) return Optional.empty();
    open--;
    while (open > from && text.charAt(open - 1) == ' ') open--;
    return Optional.of(new Bracket(open, close + 1, text.substring(start, end)));
  }

  /** Whether two phrases are one up to case, number, article and spelling. */
  static boolean same(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  /** Whether a text ends with a phrase, up to case, number and spelling. */
  static boolean endsWith(String text, String phrase) {
    String[] words = text.strip().split("\\s+");
    int count = phrase.strip().split("\\s+").length;
    StringBuilder last = new StringBuilder();
    for (int i = Math.max(0, words.length - count); i < words.length; i++) {
      last.append(words[i]).append(' ');
    }
    String tail = last.toString().replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
    return same(tail, phrase);
  }

  private static String plain(String phrase) {
    String small = Words.small(phrase).strip().replaceFirst("^(?:the|an?) ", "");
    return spelling(English.singular(small)).replaceAll("[ -]+", " ");
  }

  /** A word as if there were no American and British spelling. */
  static String spelling(String word) {
    return Words.small(word)
        .replace("ae", "e")
        .replace("oe", "e")
        .replace("our", "or")
        .replace("tre", "ter")
        .replace("isation", "ization")
        .replace("ise", "ize");
  }
}
