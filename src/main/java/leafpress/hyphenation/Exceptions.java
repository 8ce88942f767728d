package leafpress.hyphenation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Words that are divided as a list says and not by patterns: {@code cor-ti-co-ste-roid}. */
final class Exceptions {
  static final Exceptions NONE = new Exceptions(Map.of());

  private static final byte[] UNKNOWN = {};

  private final Map<String, byte[]> levels;

  private Exceptions(Map<String, byte[]> levels) {
    this.levels = levels;
  }

  /** Words with a hyphen at each point; of two lists that hold the same word the later counts. */
  static Exceptions parse(byte[]... lists) {
    Map<String, byte[]> levels = new HashMap<>(4_096);
    for (byte[] text : lists) {
      for (int start = 0; start < text.length; ) {
        int end = Lists.lineEnd(text, start);
        if (Lists.holdsEntry(text, start, end)) {
          add(text, start, end, levels);
        }
        start = end + 1;
      }
    }
    return new Exceptions(levels);
  }

  private static void add(byte[] text, int start, int end, Map<String, byte[]> levels) {
    byte[] word = new byte[end - start];
    byte[] points = new byte[end - start + 1];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (text[i] == '-') {
        points[length] = 1;
      } else {
        word[length++] = text[i];
      }
    }
    String key = new String(word, 0, length, StandardCharsets.US_ASCII);
    levels.put(key, Arrays.copyOf(points, length + 1));
  }

  /** A level before each letter and one after the last, odd where a hyphen may be; or nothing. */
  byte[] levels(char[] word) {
    return levels.getOrDefault(new String(word), UNKNOWN);
  }
}
