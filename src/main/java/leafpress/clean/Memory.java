package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases that are nearly what a foreign span says: the fuzzy matches of a translation
 * memory. They are shown to the person who reviews, and never put in. How near is told by the edit
 * distance (V. Levenshtein, Binary codes capable of correcting deletions, insertions, and
 * reversals, 1966), of characters in Chinese and of words in English.
 */
final class Memory {
  /** Percent; translators’ tools begin at 50 to 75. */
  private static final int NEAR = 65;

  /** Longer spans are hardly nearly anything. */
  private static final int LONGEST = 60;

  /** What is shorter is a term, and terms that are nearly another are another. */
  private static final int SHORTEST = 4;

  private record Unit(String source, String target, String[] parts, long bits) {}

  private final boolean chinese;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, String> found = new HashMap<>();

  private Memory(boolean chinese) {
    this.chinese = chinese;
  }

  /** Phrases by their Chinese, for English articles. */
  static Memory ofChinese(Phrases phrases) {
    Memory memory = new Memory(true);
    for (Phrases.Word word : phrases.words()) memory.add(word.han(), word.forms().get(0));
    return memory;
  }

  /** Phrases by their English, for Chinese articles. */
  static Memory ofEnglish(Phrases phrases) {
    Memory memory = new Memory(false);
    for (Phrases.Word word : phrases.words()) {
      for (String form : word.forms()) memory.add(form, word.han());
    }
    return memory;
  }

  private void add(String source, String target) {
    String[] parts = parts(source);
    if (parts.length >= SHORTEST) units.add(new Unit(source, target, parts, bits(parts)));
  }

  private String[] parts(String text) {
    if (!chinese)
      return Words.small(text).replaceAll("[^\\p{L}\\p{Nd} ’'-]", "").strip().split(" +");
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "").split("");
  }

  /** A bit for each part, so that most units can be told apart at a glance. */
  private static long bits(String[] parts) {
    long bits = 0;
    for (String part : parts) bits |= 1L << (part.hashCode() * 0x9E3779B9 >>> 26);
    return bits;
  }

  /** What the span nearly says, with its words and how near; empty if nothing is near. */
  String like(String span) {
    if (span.length() > LONGEST * (chinese ? 1 : 6)) return "";
    return found.computeIfAbsent(span, this::nearest);
  }

  private String nearest(String span) {
    String[] parts = parts(span);
    if (parts.length < SHORTEST) return "";
    long bits = bits(parts);
    int best = NEAR - 1;
    Unit match = null;
    for (Unit unit : units) {
      int length = Math.max(parts.length, unit.parts.length);
      int allowed = length * (100 - best - 1) / 100;
      if (Math.abs(parts.length - unit.parts.length) > allowed) continue;
      if (Long.bitCount(unit.bits & ~bits) > allowed) continue;
      int percent = 100 - (100 * distance(parts, unit.parts) + length - 1) / length;
      if (percent <= best) continue;
      best = percent;
      match = unit;
    }
    if (match == null) return "";
    return "nearly “" + match.source + "”, which is “" + match.target + "” (" + best + " %)";
  }

  static int distance(String[] one, String[] other) {
    int[] row = new int[other.length + 1];
    for (int j = 0; j <= other.length; j++) row[j] = j;
    for (int i = 1; i <= one.length; i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length; j++) {
        int above = row[j];
        int cost = one[i - 1].equals(other[j - 1]) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + cost);
        corner = above;
      }
    }
    return row[other.length];
  }
}
