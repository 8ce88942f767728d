package leafpress.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the English words of an article stand in it. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final String small;

  /** The words of an article's own blocks; what editors add does not count. */
  static Words of(String text, List<Block> blocks) {
    StringBuilder own = new StringBuilder(text.length());
    for (Block block : blocks) own.append(text, block.start(), block.end()).append('\n');
    return new Words(own.toString());
  }

  Words(String text) {
    small = small(text);
    Matcher word = WORD.matcher(text);
    while (word.find()) exact.merge(word.group(), 1, Integer::sum);
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** How often an abbreviation stands there, with or without a plural s. */
  int abbreviation(String form) {
    return exact.getOrDefault(form, 0) + exact.getOrDefault(form + "s", 0);
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
    return exact.getOrDefault(word, 0);
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
