package leafpress.hyphenation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What knows where the words of one language may be divided: Liang's patterns, with lists of
 * exceptions that count before them (Liang, Word Hy-phen-a-tion by Com-put-er, 1983; The TeXbook,
 * appendix H). Immutable; the lists of a language are read when it is first asked for.
 */
public final class Hyphenator {
  /** English-speaking regions that spell and divide as in Britain. */
  private static final Set<String> BRITISH =
      Set.of("en-gb", "en-ie", "en-au", "en-nz", "en-za", "en-in");

  private static final int[] NO_POINTS = {};
  private static final Hyphenator NONE = new Hyphenator(Patterns.NONE, Exceptions.NONE);

  private final Patterns patterns;
  private final Exceptions exceptions;

  Hyphenator(Patterns patterns, Exceptions exceptions) {
    this.patterns = patterns;
    this.exceptions = exceptions;
  }

  /**
   * The hyphenator of a language.
   *
   * @param tag as in BCP 47: {@code en}, {@code en-GB}. Languages that have no patterns, such as
   *     Chinese, get {@link #none}.
   */
  public static Hyphenator forLanguage(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (BRITISH.contains(lower)) {
      return British.HYPHENATOR;
    }
    return lower.equals("en") || lower.startsWith("en-") ? American.HYPHENATOR : NONE;
  }

  /** Divides nothing. */
  public static Hyphenator none() {
    return NONE;
  }

  /**
   * Where a hyphen may be put: offsets into the word, ascending, each the first character of the
   * next line.
   *
   * <p>Anything that is not a letter splits the word into parts that are divided each by itself
   * ({@code non-steroidal}, {@code patient's}). Parts with more than one capital (NSAIDs) and
   * letters that the patterns do not know are left whole, and so are words with a digit and
   * addresses ({@code B12}, {@code www.who.int}).
   *
   * @param minBefore the least letters of a part before a hyphen, at least 1
   * @param minAfter the least letters of a part after it, at least 1
   */
  public int[] points(CharSequence word, int minBefore, int minAfter) {
    int length = word.length();
    if (this == NONE || length < minBefore + minAfter || !isProse(word)) {
      return NO_POINTS;
    }
    int[] points = new int[length];
    int count = 0;
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && Character.isLetter(word.charAt(end))) {
        end++;
      }
      if (end - start >= minBefore + minAfter) {
        count = divide(word, start, end, minBefore, minAfter, points, count);
      }
      start = end + 1;
    }
    return count == 0 ? NO_POINTS : Arrays.copyOf(points, count);
  }

  private int divide(
      CharSequence word, int start, int end, int before, int after, int[] points, int count) {
    char[] letters = lower(word, start, end);
    if (letters.length == 0) {
      return count;
    }
    byte[] levels = exceptions.levels(letters);
    if (levels.length == 0) {
      levels = patterns.levels(letters);
    }
    int n = count;
    for (int i = Math.max(1, before); i <= levels.length - 1 - Math.max(1, after); i++) {
      if ((levels[i] & 1) == 1) {
        points[n++] = start + i;
      }
    }
    return n;
  }

  /** The part in lower case; or nothing if it is to be left whole. */
  private char[] lower(CharSequence word, int start, int end) {
    char[] letters = new char[end - start];
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = word.charAt(i);
      char small = Character.toLowerCase(c);
      capitals += c == small ? 0 : 1;
      if (capitals > 1 || !patterns.knows(small)) {
        return new char[0];
      }
      letters[i - start] = small;
    }
    return letters;
  }

  private static boolean isProse(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && i < word.length() - 1 && Character.isLetter(word.charAt(i + 1));
      if (Character.isDigit(c) || c == '@' || c == '\\' || c == '_' || c == '.' && inside) {
        return false;
      }
    }
    return true;
  }

  private static final class American {
    static final Hyphenator HYPHENATOR = load("en-us");
  }

  private static final class British {
    static final Hyphenator HYPHENATOR = load("en-gb");
  }

  private static Hyphenator load(String name) {
    return new Hyphenator(
        Patterns.parse(Lists.read(name + ".txt")),
        Exceptions.parse(Lists.read(name + ".exceptions.txt"), Lists.read("en.exceptions.txt")));
  }
}
