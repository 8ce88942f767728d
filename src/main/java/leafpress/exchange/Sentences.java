package leafpress.exchange;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into sentences, for a memory that is asked for sentences. */
final class Sentences {
  private static final String FULL_WIDTH = "。！？；";
  private static final String CLOSING = "”’）」』\"')]*_";

  private Sentences() {}

  /**
   * The sentences of two texts side by side where both have as many; else the two texts whole.
   *
   * @return pairs
   */
  static List<List<String>> pairs(String source, String target) {
    List<String> from = of(source);
    List<String> to = of(target);
    List<List<String>> pairs = new ArrayList<>();
    if (from.size() != to.size()) return List.of(List.of(source, target));
    for (int i = 0; i < from.size(); i++) pairs.add(List.of(from.get(i), to.get(i)));
    return pairs;
  }

  /** A sentence ends after 。！？, or after a full stop before a space and a capital. */
  static List<String> of(String text) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = FULL_WIDTH.indexOf(c) >= 0 && c != '；';
      if (!wide && c != '.' && c != '!' && c != '?') continue;
      int end = i + 1;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
      if (!wide && !startsAnew(text, end)) continue;
      out.add(text.substring(from, end).strip());
      from = end;
      i = end - 1;
    }
    String rest = text.substring(from).strip();
    if (!rest.isEmpty()) out.add(rest);
    return out;
  }

  private static boolean startsAnew(String text, int at) {
    if (at + 1 >= text.length() || !Character.isWhitespace(text.charAt(at))) return false;
    String rest = text.substring(at).stripLeading();
    return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
  }
}
