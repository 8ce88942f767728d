package leafpress.typeset;

/** What a character is to Chinese layout. */
enum Script {
  /** Letters and digits of Latin, Greek and the like. */
  LATIN,
  /** Han characters and kana. */
  HAN,
  /** Punctuation that a Chinese face draws on a full em. */
  WIDE_MARK,
  /** All else: Western punctuation, symbols, space. */
  OTHER;

  static Script of(int c) {
    if (c < 0x2E80) return basic(c);
    if (c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c < 0x3FFFF) {
      return HAN;
    }
    if (c >= 0x3040 && c <= 0x30FF || c >= 0x2E80 && c <= 0x2FDF || c == 0x3005 || c == 0x3007) {
      return HAN;
    }
    if (c >= 0x3001 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60) return WIDE_MARK;
    return OTHER;
  }

  private static Script basic(int c) {
    if (c < 0x30) return OTHER;
    return Character.isLetterOrDigit(c) ? LATIN : OTHER;
  }

  /**
   * Whether a mark is shared by both scripts, so that the language of the run chooses its face:
   * quotation marks, dashes, the ellipsis, the interpunct (CLREQ, Z-24).
   */
  static boolean shared(int c) {
    return c == 0x2018
        || c == 0x2019
        || c == 0x201C
        || c == 0x201D
        || c == 0x2014
        || c == 0x2026
        || c == 0xB7;
  }
}
