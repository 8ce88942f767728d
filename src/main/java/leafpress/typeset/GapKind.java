package leafpress.typeset;

/**
 * What stands on either side of a gap in a line, and so when the gap gives way (CLREQ 3.2.2, Z-12).
 * Lines without Han have one kind, {@link #WORD}.
 */
enum GapKind {
  /** A space between Latin words: the first to give, down to a quarter em and up to a half. */
  WORD,
  /** The blank half of a bracket or quotation mark. */
  BRACKET,
  /** The blank half of a mark within the sentence: {@code 、，；：}. */
  COMMA,
  /** Between Han and Latin: a quarter em, down to an eighth and up to a third. */
  HAN_LATIN,
  /** The blank half of a mark that ends the sentence: {@code 。？！}. */
  STOP,
  /** Between two Han characters: no width of its own; only stretches, when all gaps do. */
  HAN,
  /** Inside a unit, or beside a connecting mark: stays as it is. */
  FIXED;

  /** In this order gaps are squeezed. */
  static final GapKind[] SQUEEZED = {WORD, BRACKET, COMMA, HAN_LATIN, STOP};

  static final int COUNT = values().length;

  /** Whether it is the blank of a mark. */
  boolean ofMark() {
    return this == BRACKET || this == COMMA || this == STOP;
  }

  /** The kind of the blank of a mark. */
  static GapKind ofMark(int mark) {
    if ("、，；：".indexOf(mark) >= 0) return COMMA;
    return "。．？！".indexOf(mark) >= 0 ? STOP : BRACKET;
  }
}
