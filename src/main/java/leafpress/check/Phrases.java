package leafpress.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and patterns to look for. Those that begin or end in a Latin letter match whole words, in
 * small letters or capitals; in Chinese a word has no bounds.
 */
final class Phrases {
  private static final Map<List<String>, Phrases> KNOWN = new ConcurrentHashMap<>();
  private static final String ADVICE = " -> ";

  private final Pattern pattern;
  private final List<String> entries;

  private Phrases(List<String> entries) {
    this.entries = entries;
    StringBuilder all = new StringBuilder();
    for (String entry : entries) {
      String word = entry.split(ADVICE)[0].strip().replaceAll("\\((?!\\?)", "(?:");
      if (all.length() > 0) all.append('|');
      all.append('(').append(bounded(word)).append(')');
    }
    this.pattern =
        Pattern.compile(
            all.length() == 0 ? "(?!)" : all.toString(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Phrases of(List<String> entries) {
    return KNOWN.computeIfAbsent(List.copyOf(entries), Phrases::new);
  }

  private static String bounded(String word) {
    String start = word.matches("(?s)^(?:\\(\\?:)?[A-Za-z].*") ? "(?<![\\p{L}\\p{N}-])" : "";
    String end = word.matches("(?s).*[A-Za-z][)?]*$") ? "(?![\\p{L}\\p{N}])" : "";
    return start + "(?:" + word + ")" + end;
  }

  boolean in(String text) {
    return pattern.matcher(text).find();
  }

  /** How many of the entries a text matches. */
  long kindsIn(String text) {
    BitSet kinds = new BitSet();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int i = 1; i <= entries.size(); i++) if (matcher.group(i) != null) kinds.set(i);
    }
    return kinds.cardinality();
  }

  /** Each match in a passage that does not stand in code, with the advice of its entry. */
  void find(Passage passage, BiConsumer<Matcher, String> found) {
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      if (!passage.quotes(matcher)) found.accept(matcher, advice(matcher));
    }
  }

  /** What follows {@code ->} in the entry that matched. */
  private String advice(Matcher matcher) {
    for (int i = 0; i < entries.size(); i++) {
      if (matcher.group(i + 1) == null) continue;
      String[] parts = entries.get(i).split(ADVICE, 2);
      return parts.length > 1 ? parts[1].strip() : "";
    }
    return "";
  }
}
