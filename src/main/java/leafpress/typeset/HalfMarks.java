package leafpress.typeset;

/**
 * Marks that stand on half an em between Han whatever their face draws: the short connector and the
 * solidus (CLREQ 3.1.6, GB/T 15834—2011 5.1.9; Z-09). The interpunct is with {@link HanMarks}.
 */
final class HalfMarks {
  private HalfMarks() {}

  /** Whether what stands in a text from one offset to another is such a mark, beside Han. */
  static boolean stands(String text, int start, int end) {
    if (end - start != 1) return false;
    char mark = text.charAt(start);
    return (mark == '\u2013' || mark == '/') && (han(text, start - 1) || han(text, end));
  }

  /** What is taken from either side of a mark of this width; below 0 it is added. */
  static long trim(long width, long em) {
    return (width - em / 2) / 2;
  }

  private static boolean han(String text, int at) {
    return at >= 0 && at < text.length() && Script.of(text.charAt(at)) == Script.HAN;
  }
}
