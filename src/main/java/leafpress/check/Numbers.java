package leafpress.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, so that they can be held against those of another language.
 *
 * @param digits written in digits, and the months of days and years that are written in words
 * @param words written in words, as digits
 */
record Numbers(Set<String> digits, Set<String> words) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![A-Za-z0-9.-])\\d+(?:[,\\u202F\\u00A0]\\d{3})*(?:\\.\\d+)?(?![A-Za-z0-9]*[A-Z])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(one|once|two|twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
              + "twenty|thirty|half|hundred|thousand|million)\\b");
  private static final Pattern CHINESE = Pattern.compile("[一两二三四五六七八九十百千万半]+");

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("once", "1"),
          Map.entry("two", "2"),
          Map.entry("twice", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("half", "0.5"),
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"),
          Map.entry("million", "1000000"),
          Map.entry("一", "1"),
          Map.entry("两", "2"),
          Map.entry("二", "2"),
          Map.entry("三", "3"),
          Map.entry("四", "4"),
          Map.entry("五", "5"),
          Map.entry("六", "6"),
          Map.entry("七", "7"),
          Map.entry("八", "8"),
          Map.entry("九", "9"),
          Map.entry("十", "10"),
          Map.entry("十一", "11"),
          Map.entry("十二", "12"),
          Map.entry("二十", "20"),
          Map.entry("三十", "30"),
          Map.entry("半", "0.5"),
          Map.entry("一百", "100"),
          Map.entry("百", "100"),
          Map.entry("一千", "1000"),
          Map.entry("千", "1000"));

  static Numbers of(String text) {
    Set<String> digits = new HashSet<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) digits.add(plain(matcher.group(), text.substring(matcher.end())));
    Set<String> words = new HashSet<>();
    for (Pattern pattern : new Pattern[] {ENGLISH, CHINESE}) {
      Matcher word = pattern.matcher(text);
      while (word.find()) {
        String value = VALUES.get(word.group().toLowerCase(Locale.ROOT));
        if (value != null) words.add(value);
      }
    }
    Months months = Months.of(text);
    digits.addAll(months.dated());
    words.addAll(months.bare());
    return new Numbers(digits, words);
  }

  /** Without marks between thousands; {@code 3 万} is 30,000. */
  private static String plain(String digits, String rest) {
    String number = digits.replaceAll("[,\\u202F\\u00A0]", "");
    boolean tenThousands = rest.matches("(?s)\\s?万.*") && !number.contains(".");
    return tenThousands ? number + "0000" : number.replaceFirst("^0+(?=\\d)", "");
  }

  /** Numbers in digits here that the other text has neither in digits nor in words. */
  TreeSet<String> notIn(Numbers other) {
    TreeSet<String> missing = new TreeSet<>(digits);
    missing.removeAll(other.digits);
    missing.removeAll(other.words);
    return missing;
  }
}
