package leafpress.typeset;

import java.util.List;
import java.util.Set;

/**
 * The house's own rules about where lines end, put over those of Unicode; each names what would
 * look or read badly. "CLREQ" is the W3C's Requirements for Chinese Text Layout. Never touched are
 * breaks that must be made.
 *
 * <p>What UAX #14 itself does already is not repeated here, but tested: ASCII stops behind Han
 * characters begin no line, an apostrophe or the stops of "e.g." divide no word, {@code ——} and
 * {@code ……} stay whole.
 */
final class LineBreaksHouse {
  /** Shorter words beside a solidus or in brackets read as one sign: and/or, mg/kg, (CAR-T). */
  private static final int SHORT_WORD = 4;

  private static final int LONGEST_ABBREVIATION = 12;

  private static final Set<String> UNITS =
      Set.of(
          "kg", "g", "mg", "µg", "μg", "mcg", "ng", "l", "L", "ml", "mL", "dl", "dL", "µl", "µL",
          "μl", "μL", "km", "m", "cm", "mm", "µm", "μm", "nm", "h", "min", "s", "ms", "Hz", "kHz",
          "kcal", "kJ", "mol", "mmol", "IU", "U", "mV", "kPa", "mmHg", "mSv", "Gy", "MB", "GB", "%",
          "‰", "℃", "℉", "°", "°C", "°F", "€", "£");

  /** Longer units before those they begin with. */
  private static final List<String> HAN_UNITS =
      List.of(
          "毫克", "微克", "千克", "公斤", "毫升", "厘米", "毫米", "微米", "纳米", "公里", "千米", "小时", "分钟", "个月", "克",
          "升", "米", "秒", "岁", "年", "月", "周", "天", "日", "次", "倍", "片", "粒", "元", "度");

  private final String text;
  private final byte[] found;
  private final boolean strict;
  private final LineClassTable table = LineClassTable.UNICODE;

  LineBreaksHouse(String text, byte[] found, boolean strict) {
    this.text = text;
    this.strict = strict;
    this.found = found;
  }

  void apply() {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (strict) strictly(i, c);
      if (c >= '0' && c <= '9') {
        numberAndUnit(i);
      } else if (c == '/') {
        solidus(i);
      } else if (c == '-' || c == '\u2010') {
        hyphen(i);
      } else if (c == '\u2013') {
        range(i);
      } else if (c == '(' || c == '\uff08') {
        shortBracket(i);
      } else if (c == '\u201c' || c == '\u2018') {
        openingQuote(i);
      } else if (c == '\u201d' || c == '\u2019') {
        closingQuote(i);
      } else if (c == '\u2014' || c == '\u00b7' || c == '\uff5e' || c == '\uff0f') {
        connector(i);
      }
    }
    LineBreaksReadings.apply(text, found);
    LineBreaksAddresses.apply(text, found);
  }

  /** What strictness adds: dashes and ellipses at no line's start, a solidus at no line's end. */
  private void strictly(int i, char c) {
    if (c == '\u2014' || c == '\u2026') {
      forbid(i, i + 1);
    } else if (c == '\uff0f' || c == '/') {
      forbid(i + 1, i + 2);
    }
  }

  /** A number and its unit are one reading: no line ends in "5" with "mg" on the next (CLREQ). */
  private void numberAndUnit(int lastDigit) {
    int i = lastDigit + 1;
    if (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u2009')) {
      i++;
    }
    int end = i;
    while (end < text.length() && ofUnit(text.charAt(end))) {
      end++;
    }
    if (end > i && UNITS.contains(text.substring(i, end))) {
      forbid(lastDigit + 1, end);
      return;
    }
    for (String unit : HAN_UNITS) {
      if (text.startsWith(unit, i)) {
        forbid(lastDigit + 1, i + unit.length());
        return;
      }
    }
  }

  private static boolean ofUnit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "µμ%‰℃℉°€£".indexOf(c) >= 0;
  }

  /** A line may end after a solidus, but not in "and/or", "mg/kg", "km/h". */
  private void solidus(int i) {
    int left = wordBefore(i);
    int right = wordAfter(i + 1);
    if (left > 0 && right > 0 && Math.min(left, right) <= SHORT_WORD) {
      forbid(i + 1, i + 2);
    }
  }

  /** No single letter is left alone beside a hyphen: T-cell, X-ray, CAR-T, vitamin-D. */
  private void hyphen(int i) {
    if (wordBefore(i) == 1 || wordAfter(i + 1) == 1) {
      forbid(i + 1, i + 2);
    }
  }

  /** A range of numbers is one reading: 8:00–17:00, 2–3 weeks. */
  private void range(int i) {
    if (Character.isDigit(at(i - 1)) && Character.isDigit(at(i + 1))) {
      forbid(i, i + 2);
    }
  }

  /** A bracketed abbreviation is one sign: （CAR-T）, (and/or), (MS). */
  private void shortBracket(int i) {
    int end = i + 1;
    int most = Math.min(text.length(), end + LONGEST_ABBREVIATION + 1);
    while (end < most && (latin(text.charAt(end)) || "-/.+&'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean closed = end < most && (text.charAt(end) == ')' || text.charAt(end) == '\uff09');
    if (closed) {
      forbid(i + 1, end + 1);
    }
  }

  /**
   * Quotation marks are shared by both scripts, so Unicode forbids breaks on either side. Between
   * Chinese characters they are brackets like any other, and lines of quoted Chinese would gape.
   */
  private void openingQuote(int i) {
    if (i > 0 && wide(text.codePointBefore(i)) && !opens(text.codePointBefore(i))) {
      allow(i);
    }
  }

  private void closingQuote(int i) {
    if (i + 1 < text.length() && wide(text.codePointAt(i + 1))) {
      byte next = table.of(text.codePointAt(i + 1));
      if (next == LineClass.ID || next == LineClass.WIDE_OP || next == LineClass.PICTURE) {
        allow(i + 1);
      }
    }
  }

  /**
   * No line begins with a connecting mark (CLREQ, "basic"); the dash {@code ——} is none. One may
   * end with the dot between a name and a day, or the name would be torn.
   */
  private void connector(int i) {
    boolean dash = text.charAt(i) == '\u2014';
    boolean half = dash && (at(i - 1) == '\u2014' || at(i + 1) == '\u2014');
    if (i > 0 && !half && at(i - 1) != ' ') {
      forbid(i, i + 1);
    }
    boolean name = wide(at(i - 1)) && latin(at(i + 1));
    boolean day = Character.isLetter(at(i - 1)) && Character.isDigit(at(i + 1));
    if (text.charAt(i) == '\u00b7' && (name || day)) {
      allow(i + 1);
    }
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  private int wordBefore(int end) {
    int i = end;
    while (i > 0 && latin(text.charAt(i - 1))) {
      i--;
    }
    return end - i;
  }

  private int wordAfter(int start) {
    int i = start;
    while (i < text.length() && latin(text.charAt(i))) {
      i++;
    }
    return i - start;
  }

  /** A letter or digit of an alphabet. */
  static boolean latin(char c) {
    return c < '\u2000' && Character.isLetterOrDigit(c);
  }

  private boolean wide(int c) {
    return c >= 0x2E80 && table.of(c) != LineClass.AL;
  }

  private boolean opens(int c) {
    return LineBreaksRules.opening(table.of(c));
  }

  /** No break before any character from one index to another, the latter left out. */
  private void forbid(int from, int to) {
    for (int i = from; i < to; i++) {
      if (found[i] == LineBreaks.MAY) {
        found[i] = LineBreaks.NO;
      }
    }
  }

  private void allow(int i) {
    if (found[i] == LineBreaks.NO) {
      found[i] = LineBreaks.MAY;
    }
  }
}
