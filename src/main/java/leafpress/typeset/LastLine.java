package leafpress.typeset;

/**
 * Keeps the last line of a paragraph from being a scrap: at least two Han characters besides the
 * mark, or a word of more than three letters.
 */
final class LastLine {
  /** A shorter paragraph may end with a short word: it is an item or a cell. */
  private static final int SHORT = 20;

  /** One that is shorter still may end with one Han character. */
  private static final int FEW = 6;

  private static final int LETTERS = 3;

  private LastLine() {}

  /** The offset from which on the text must not be divided; its length if there is none. */
  static int tail(String text) {
    int end = text.length();
    if (end < FEW) return end;
    int at = end;
    while (at > 0 && Script.of(text.charAt(at - 1)) != Script.HAN && !latin(text, at - 1)) at--;
    if (at == 0) return end;
    if (!latin(text, at - 1)) return at >= 2 ? at - 1 : end;
    if (end < SHORT) return end;
    int word = at;
    while (word > 0 && latin(text, word - 1)) word--;
    boolean scrap = at - word <= LETTERS && word > 0 && text.charAt(word - 1) == ' ';
    return scrap ? word : end;
  }

  /** The offset at which the last word begins: it is not hyphenated. */
  static int lastWord(String text) {
    return text.stripTrailing().lastIndexOf(' ') + 1;
  }

  private static boolean latin(String text, int at) {
    return Script.of(text.charAt(at)) == Script.LATIN;
  }
}
