package leafpress.typeset;

import static leafpress.typeset.LineClass.*;

/**
 * Where a line may end in a text: the Unicode line breaking algorithm (UAX #14, Unicode 15.0, with
 * numbers as in its section 8.2, example 7), and over it the rules of the house.
 *
 * <p>Between two characters stands one of {@link #NO}, {@link #MAY}, {@link #MUST}.
 */
final class LineBreaks {
  static final byte NO = 0;
  static final byte MAY = 1;
  static final byte MUST = 2;

  /** How the rules are read. */
  enum Level {
    /** As in UAX #14. */
    UNICODE,
    /** With the tailorings of {@link LineBreaksHouse}. */
    TYPOGRAPHIC,
    /** And no line begins with a dash or an ellipsis, or ends with a solidus (CLREQ, "strict"). */
    STRICT
  }

  /** How far a number has come: (PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)? */
  private static final int NO_NUMBER = 0;

  private static final int DIGITS = 1;
  private static final int CLOSED = 2;

  /** Before the text, and in place of what only spaces precede: joins with nothing. */
  private static final byte NOTHING = SP;

  private final String text;
  private final byte[] found;
  private final LineClassTable table = LineClassTable.UNICODE;

  /** The class before the place that is looked at, marks and spaces left out; the one before it. */
  private byte before = NOTHING;

  private byte beforeThat = NOTHING;

  /** The class of the very last character. */
  private byte last = NOTHING;

  private int number = NO_NUMBER;
  private boolean oddFlag;
  private boolean zeroWidthSpace;

  private LineBreaks(String text) {
    this.text = text;
    this.found = new byte[text.length() + 1];
  }

  /**
   * For each index of a text: whether a line may, must not, or must end before it. The first is
   * {@link #NO}, the last of a text that is not empty {@link #MUST} (LB2, LB3).
   */
  static byte[] opportunities(String text, Level level) {
    LineBreaks breaks = new LineBreaks(text);
    breaks.run();
    if (level != Level.UNICODE) {
      new LineBreaksHouse(text, breaks.found, level == Level.STRICT).apply();
    }
    return breaks.found;
  }

  private void run() {
    int length = text.length();
    int i = 0;
    int pageNumber = -1;
    byte[] page = {};
    while (i < length) {
      int c = text.charAt(i);
      int next = i + 1;
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(i);
        next = i + Character.charCount(c);
      }
      if (c >>> 8 != pageNumber) {
        pageNumber = c >>> 8;
        page = table.page(pageNumber);
      }
      byte raw = page[c & 0xFF];
      found[i] = i == 0 ? NO : decide(raw, next);
      step(raw, i == 0);
      i = next;
    }
    if (length > 0) {
      found[length] = MUST;
    }
  }

  /** LB4 to LB10, then the pair rules. */
  private byte decide(byte c, int next) {
    if (last == BK || last == LF || last == NL || last == CR && c != LF) return MUST;
    if (c == BK || c == CR || c == LF || c == NL || c == SP || c == ZW) return NO;
    if (zeroWidthSpace) return MAY; // LB8
    if (last == ZWJ) return NO; // LB8a
    boolean mark = c == CM || c == ZWJ;
    if (last == SP) {
      return LineBreaksRules.joinedAcrossSpaces(before, mark ? AL : c) ? NO : MAY;
    }
    return mark || joined(c, next) ? NO : MAY; // LB9
  }

  private boolean joined(byte c, int next) {
    if (beforeThat == HL && (before == HY || before == BA)) return true; // LB21a
    if (before == RI && c == RI) return oddFlag; // LB30a
    return LineBreaksRules.joined(before, c) || inNumber(c, next);
  }

  /** LB25 by example 7. */
  private boolean inNumber(byte c, int next) {
    if (c == NU) {
      return number == DIGITS
          || before == PR
          || before == PO
          || before == HY
          || LineBreaksRules.opening(before);
    }
    if (before == PR || before == PO) {
      if ((LineBreaksRules.opening(c) || c == HY) && classAfter(next) == NU) return true;
    }
    return number != NO_NUMBER && (c == PO || c == PR);
  }

  /** The class of the next character that is no mark. */
  private byte classAfter(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      byte found = table.of(c);
      if (found != CM && found != ZWJ) return found;
      i += Character.charCount(c);
    }
    return NOTHING;
  }

  private void step(byte c, boolean first) {
    boolean alone = first || hard(last) || last == SP || last == ZW;
    boolean mark = c == CM || c == ZWJ;
    zeroWidthSpace = c == ZW || c == SP && zeroWidthSpace;
    if (mark && !alone) {
      last = c;
      return;
    }
    if (c == SP) {
      number = NO_NUMBER;
      oddFlag = false;
      if (hard(last) || last == ZW) before = NOTHING;
      last = c;
      return;
    }
    byte kind = mark ? AL : c;
    boolean adjacent = !alone;
    number = numberAfter(kind, adjacent);
    oddFlag = kind == RI && !(adjacent && before == RI && oddFlag);
    beforeThat = adjacent ? before : NOTHING;
    before = kind;
    last = c;
  }

  private int numberAfter(byte c, boolean adjacent) {
    if (c == NU) return DIGITS;
    if (!adjacent || number != DIGITS) return NO_NUMBER;
    if (c == SY || c == IS) return DIGITS;
    return LineBreaksRules.closing(c) ? CLOSED : NO_NUMBER;
  }

  private static boolean hard(byte c) {
    return c == BK || c == CR || c == LF || c == NL;
  }
}
