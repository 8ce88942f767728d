package leafpress.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often the English words of an article stand in it. */
final class Words {
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final String text;
  private final String small;
  private boolean counted;

  /** The words of an article's own blocks; what editors add does not count. */
  static Words of(String text, List<Block> blocks) {
    StringBuilder own = new StringBuilder(text.length());
    for (Block block : blocks) own.append(text, block.start(), block.end()).append('\n');
    return new Words(own.toString());
  }

  Words(String text) {
    this.text = text;
    this.small = small(text);
  }

  /** Counts all words when the first is asked for: most rounds ask for none. */
  private int count(String word) {
    if (!counted) {
      counted = true;
      int at = 0;
      while (at < text.length()) {
        int start = at;
        while (at < text.length() && inWord(text.charAt(at), at > start)) at++;
        if (at > start) exact.merge(text.substring(start, at), 1, Integer::sum);
        else at++;
      }
    }
    return exact.getOrDefault(word, 0);
  }

  private static boolean inWord(char c, boolean begun) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return letter || begun && (c == '\'' || c == '’' || c == '-');
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** How often an abbreviation stands there, with or without a plural s. */
  int abbreviation(String form) {
    return count(form) + count(form + "s");
  }

  /** How often a phrase stands there in just this number. */
  int times(String english) {
    return numbers.computeIfAbsent(english, this::countTimes);
  }

  private int countTimes(String english) {
    String form = small(english);
    int times = 0;
    for (int at = small.indexOf(form); at >= 0 && times < 99; at = small.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean begins = at == 0 || !Character.isLetter(small.charAt(at - 1));
      if (begins && (end == small.length() || !Character.isLetter(small.charAt(end)))) times++;
    }
    return times;
  }

  int exactly(String word) {
    return count(word);
  }

  /** How often a phrase stands there, large or small, one or many. */
  int phrase(String english) {
    return phrases.computeIfAbsent(english, this::countPhrase);
  }

  private int countPhrase(String english) {
    String form = small(English.singular(english));
    int times = 0;
    for (int at = small.indexOf(form); at >= 0 && times < 99; at = small.indexOf(form, at + 1)) {
      boolean begins = at == 0 || !Character.isLetter(small.charAt(at - 1));
      if (begins) times++;
    }
    return times;
  }
}
