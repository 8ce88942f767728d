package leafpress.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.hyphenation.Hyphenator;
import leafpress.style.ComputedStyle;

/** Divides each word once a run, as {@link Shaper} shapes it once. */
final class Hyphens {
  private final Map<ComputedStyle, Map<String, int[]>> known = new ConcurrentHashMap<>();

  /** Where the patterns of the style's language and its limits allow a hyphen. */
  int[] points(ComputedStyle style, String word) {
    ComputedStyle key = style.unfitted();
    Map<String, int[]> words = known.get(key);
    if (words == null) words = known.computeIfAbsent(key, s -> new ConcurrentHashMap<>());
    int[] points = words.get(word);
    if (points == null) {
      int[] limits = style.hyphenateLimitChars();
      points = Hyphenator.forLanguage(style.language()).points(word, limits[1], limits[2]);
      words.put(word, points);
    }
    return points;
  }
}
