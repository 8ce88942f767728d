package leafpress.pdf;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one glyph says in a document, counted. A hyphen's glyph says U+002D inside a word and U+00AD
 * at a line's end; the font's Unicode map can hold only one of them, and it holds the one that must
 * not be lost by readers who know no replacement text.
 */
final class SaidBy {
  /** For a glyph that never says anything: a map must say something, and this is not seen. */
  private static final String NOTHING = "\u200B";

  /** A hyphen that a line end brought in: always said by replacement text. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private final String first;
  private int count;
  private Map<String, Integer> others = Map.of();

  SaidBy(String first) {
    this.first = first;
  }

  /** Counts the text between two places of a run. */
  void count(String text, int from, int to) {
    if (to - from == first.length() && text.startsWith(first, from)) {
      count++;
    } else {
      if (others.isEmpty()) others = new TreeMap<>();
      others.merge(text.substring(from, to), 1, Integer::sum);
    }
  }

  /** The commonest text; of equally common ones the smallest; a soft hyphen is none. */
  String commonest() {
    String best = first.isEmpty() ? NOTHING : first.equals(SOFT_HYPHEN) ? "-" : first;
    int most = first.isEmpty() || first.equals(SOFT_HYPHEN) ? 0 : count;
    for (Map.Entry<String, Integer> other : others.entrySet()) {
      int times = other.getValue();
      String text = other.getKey();
      boolean says = !text.isEmpty() && !text.equals(SOFT_HYPHEN);
      if (says && (times > most || times == most && text.compareTo(best) < 0)) {
        best = text;
        most = times;
      }
    }
    return best;
  }
}
