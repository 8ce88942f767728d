package leafpress.hyphenation;

import java.util.Arrays;

/**
 * Liang's patterns as a trie in flat arrays. A pattern such as {@code 1ca} or {@code .un2a} gives a
 * level to the places between its letters (a stop is the edge of the word); the highest level wins
 * at each place, and odd ones allow a hyphen.
 */
final class Patterns {
  static final Patterns NONE = parse(new byte[0]);

  /** Letters are counted from 1 in the order they turn up; 0 is none, 1 the edge of the word. */
  private static final int EDGE = 1;

  /** More letters than English patterns hold; more make the table larger. */
  private static final int ALPHABET = 32;

  private static final byte END = -1;

  private final byte[] letters = new byte[128];
  private int letterCount = EDGE;

  /** The node that each letter leads to: a row of {@link #ALPHABET} a node; 0 is no node. */
  private char[] next = new char[ALPHABET * 4_096];

  /** Where a node's levels begin in {@link #levels}; 0 is none. They end with {@link #END}. */
  private int[] levelsAt = new int[4_096];

  private int nodes = 1;
  private byte[] levels = new byte[16_384];
  private int levelCount = 1;

  private Patterns() {
    letters['.'] = EDGE;
  }

  /** Reads patterns, one a line; byte by byte, for the first page waits for this. */
  static Patterns parse(byte[] text) {
    Patterns patterns = new Patterns();
    for (int start = 0; start < text.length; ) {
      int end = Lists.lineEnd(text, start);
      if (Lists.holdsEntry(text, start, end)) {
        patterns.add(text, start, end);
      }
      start = end + 1;
    }
    return patterns;
  }

  boolean knows(char letter) {
    return letter < letters.length && letters[letter] > EDGE;
  }

  /** A level before each letter and one after the last, odd where a hyphen may be. */
  byte[] levels(char[] word) {
    int length = word.length;
    byte[] code = new byte[length + 2];
    code[0] = EDGE;
    for (int i = 0; i < length; i++) {
      code[i + 1] = letters[word[i]];
    }
    code[length + 1] = EDGE;
    // Places are counted with the edge before the word, and the answer is without it.
    byte[] found = new byte[length + 3];
    for (int start = 0; start < code.length; start++) {
      int node = 0;
      for (int i = start; i < code.length; i++) {
        node = next[node * ALPHABET + code[i]];
        if (node == 0) {
          break;
        }
        raise(found, start, levelsAt[node]);
      }
    }
    return Arrays.copyOfRange(found, 1, length + 2);
  }

  private void raise(byte[] found, int start, int at) {
    if (at == 0) {
      return;
    }
    for (int k = 0; levels[at + k] != END; k++) {
      if (levels[at + k] > found[start + k]) {
        found[start + k] = levels[at + k];
      }
    }
  }

  private void add(byte[] text, int start, int end) {
    int node = 0;
    reserve(end - start);
    int at = levelCount;
    byte level = 0;
    for (int i = start; i < end; i++) {
      byte c = text[i];
      if (c >= '0' && c <= '9') {
        level = (byte) (c - '0');
      } else {
        levels[levelCount++] = level;
        level = 0;
        node = child(node, letter(c));
      }
    }
    levels[levelCount++] = level;
    levels[levelCount++] = END;
    levelsAt[node] = at;
  }

  private int letter(byte c) {
    if (c <= ' ') {
      throw new IllegalArgumentException("patterns are of ASCII letters, not " + c);
    }
    if (letters[c] == 0) {
      if (letterCount == ALPHABET - 1) {
        throw new IllegalArgumentException("too many letters in the patterns");
      }
      letters[c] = (byte) ++letterCount;
    }
    return letters[c];
  }

  private int child(int node, int letter) {
    int place = node * ALPHABET + letter;
    if (next[place] == 0) {
      if (nodes == levelsAt.length) {
        levelsAt = Arrays.copyOf(levelsAt, 2 * nodes);
        next = Arrays.copyOf(next, 2 * next.length);
      }
      next[place] = (char) nodes++;
    }
    return next[place];
  }

  private void reserve(int length) {
    if (levelCount + length + 2 > levels.length) {
      levels = Arrays.copyOf(levels, 2 * levels.length);
    }
  }
}
