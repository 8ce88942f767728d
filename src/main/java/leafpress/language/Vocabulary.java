package leafpress.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are looked for in a text all at once, whatever their case. Where one is part of
 * another, the longer one is found.
 */
public final class Vocabulary {
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private Vocabulary() {}

  /**
   * An expression that matches any of the words.
   *
   * @param before what must stand before a word in Latin letters; Chinese has no word spaces, so
   *     nothing is asked of its words
   * @param after what must stand behind a word in Latin letters
   */
  public static Pattern pattern(Collection<String> words, String before, String after) {
    List<String> sorted =
        words.stream()
            .filter(w -> !w.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String latin = any(sorted.stream().filter(Vocabulary::latin).toList());
    String other = any(sorted.stream().filter(w -> !latin(w)).toList());
    String both =
        latin.isEmpty() || other.isEmpty()
            ? (latin.isEmpty() ? other : before + latin + after)
            : before + latin + after + "|" + other;
    if (both.isEmpty()) return Pattern.compile("(?!)");
    return Pattern.compile(firsts(sorted) + "(?:" + both + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Whether a word has no character of East Asia. */
  public static boolean latin(String word) {
    return word.codePoints().allMatch(c -> c < FIRST_EAST_ASIAN);
  }

  private static String any(List<String> words) {
    if (words.isEmpty()) return "";
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** At most places no word can begin; one look at the character tells. */
  private static String firsts(List<String> words) {
    SortedSet<Integer> found = new TreeSet<>();
    for (String word : words) found.add(word.codePointAt(0));
    StringBuilder set = new StringBuilder("(?=[");
    for (int c : found) set.append("\\x{").append(Integer.toHexString(c)).append('}');
    return set.append("])").toString();
  }
}
