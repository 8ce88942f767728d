package leafpress.typeset;

/** What an item of a paragraph shows when it stands in a line. */
sealed interface Piece {
  /** Nothing. */
  Piece NONE = new None();

  record None() implements Piece {}

  /**
   * The letters of a word from one offset to another; the whole word, or a part of a divided one.
   */
  record Part(Word word, int from, int to) implements Piece {}

  /**
   * A space of the text, or a gap that layout makes (then {@code text} is empty).
   *
   * @param fit how much of the glue's stretch and shrink is the letters' before it
   * @param hang how much of its width is of the word before it, which stands beyond a line's edge
   */
  record Space(TextRun run, String text, long fit, long hang) implements Piece {
    Space(TextRun run, String text) {
      this(run, text, 0, 0);
    }
  }

  /**
   * A place where the word before it may be divided; shows a hyphen if the line ends here.
   *
   * @param hang how far the hyphen stands beyond the line's edge
   */
  record Hyphen(Word word, long hang) implements Piece {}

  /** Something that is not text. */
  record Thing(Atom atom, TextRun run) implements Piece {}
}
