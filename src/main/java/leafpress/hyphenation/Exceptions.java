package leafpress.hyphenation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are divided as the list says and not by patterns, such as {@code cor-ti-co-steroid}. */
final class Exceptions {
  static final Exceptions NONE = new Exceptions(Map.of());

  private static final byte[] UNKNOWN = {};

  private final Map<String, byte[]> levels;

  private Exceptions(Map<String, byte[]> levels) {
    this.levels = levels;
  }

  /** Words with a hyphen at each point; of two lists that hold the same word the later counts. */
  @SafeVarargs
  static Exceptions parse(List<String>... lists) {
    Map<String, byte[]> levels = new HashMap<>();
    for (List<String> list : lists) {
      for (String entry : list) {
        String word = entry.replace("-", "");
        byte[] points = new byte[word.length() + 1];
        int at = 0;
        for (int i = 0; i < entry.length(); i++) {
          if (entry.charAt(i) == '-') {
            points[at] = 1;
          } else {
            at++;
          }
        }
        levels.put(word, points);
      }
    }
    return new Exceptions(levels);
  }

  /** A level before each letter and one after the last, odd where a hyphen may be; or nothing. */
  byte[] levels(char[] word) {
    return levels.getOrDefault(new String(word), UNKNOWN);
  }
}
