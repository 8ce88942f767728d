package leafpress.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.language.Scripts;

/**
 * Paragraphs that stand twice, or nearly: most of their shingles, runs of words, stand in one
 * earlier paragraph (A. Broder, On the resemblance and containment of documents, 1997). Each
 * shingle is known by the first paragraph that has it, so the work grows with the text only.
 */
final class Repeats {
  private static final int WORDS = 4;
  private static final int FEWEST = 6;

  /** A paragraph and the earlier one that it repeats. */
  record Repeat(Piece first, Piece again) {}

  private Repeats() {}

  static List<Repeat> of(List<Piece> pieces) {
    List<Repeat> out = new ArrayList<>();
    Map<String, Piece> seen = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.kind() != Piece.Kind.PARAGRAPH) continue;
      List<String> shingles = shingles(piece.text());
      if (shingles.size() < FEWEST) continue;
      Map<Piece, Integer> hits = new HashMap<>();
      for (String shingle : shingles) {
        Piece first = seen.putIfAbsent(shingle, piece);
        if (first != null && first != piece) hits.merge(first, 1, Integer::sum);
      }
      for (Map.Entry<Piece, Integer> hit : hits.entrySet()) {
        if (hit.getValue() * 10 < shingles.size() * 8) continue;
        out.add(new Repeat(hit.getKey(), piece));
        break; // no two can have four fifths each
      }
    }
    return out;
  }

  /** Runs of words; a Han character counts as a word. */
  private static List<String> shingles(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    String small = Words.small(text);
    while (at < small.length()) {
      int end = at;
      while (end < small.length() && letter(small.charAt(end)) && !Scripts.isHan(small.charAt(end)))
        end++;
      if (end == at && letter(small.charAt(at))) end++;
      if (end > at) words.add(small.substring(at, end));
      at = Math.max(end, at + 1);
    }
    List<String> out = new ArrayList<>();
    String[] all = words.toArray(String[]::new);
    for (int i = 0; i + WORDS <= all.length; i++) {
      out.add(String.join(" ", Arrays.asList(all).subList(i, i + WORDS)));
    }
    return out;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
