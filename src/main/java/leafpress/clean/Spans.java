package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import leafpress.language.Scripts;

/** Finds the foreign spans of a text: Han with the marks, numbers and brackets within it. */
final class Spans {
  static final char OPEN = '⟦';
  static final char CLOSE = '⟧';
  private static final String NAME = "<span lang=\"";

  /** A stretch of text. */
  record Stretch(int start, int end) {}

  private final String text;
  private final int end;

  private Spans(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The spans between two places; what is marked already is left out. */
  static List<Stretch> han(String text, int from, int to) {
    Spans spans = new Spans(text, to);
    List<Stretch> out = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int marked = spans.marked(i);
      if (marked > i) {
        i = marked;
      } else if (Scripts.isHan(c)) {
        int close = spans.close(i);
        out.add(new Stretch(i, close));
        i = close;
      } else {
        i++;
      }
    }
    return out;
  }

  /** The end of a marked stretch that begins at a place, or that place. */
  private int marked(int at) {
    if (text.charAt(at) == OPEN) {
      int close = text.indexOf(CLOSE, at);
      return close < 0 || close >= end ? at : close + 1;
    }
    if (text.charAt(at) == '<' && text.startsWith(NAME, at)) {
      int close = text.indexOf("</span>", at);
      return close < 0 || close >= end ? at : close + "</span>".length();
    }
    return at;
  }

  private int close(int start) {
    int at = start;
    int open = 0;
    int safe = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Scripts.isHan(c)) {
        at++;
        if (open == 0) safe = at;
      } else if (c == '(' || c == '（') {
        int close = bracket(at);
        if (close < 0) break;
        at = close;
        boolean hanInside = Scripts.hasHan(text.substring(safe, at));
        if (hanInside || hanFollows(at)) safe = hanInside ? at : safe;
        else break;
      } else if (c == ' ' && bracketFollows(at)) {
        at++;
      } else if (" ,，、;；/-–·%".indexOf(c) >= 0
          || Scripts.isDigit(c)
          || c < 0x80 && Scripts.isLatin(c)) {
        if (!bridges(at)) break;
        at++;
      } else {
        break;
      }
    }
    return safe;
  }

  /** The end of brackets that hold Han or a short word; -1 if they do not. */
  private int bracket(int at) {
    for (int i = at + 1; i < end && i - at < 40; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        String inside = text.substring(at + 1, i);
        boolean plain = Scripts.hasHan(inside) && !Scripts.hasLatin(inside);
        return plain || inside.matches("[A-Za-z0-9-]{1,12}") && hanFollows(i + 1) ? i + 1 : -1;
      }
      if (c == '(' || c == '（') return -1;
    }
    return -1;
  }

  private boolean bracketFollows(int at) {
    int i = at;
    while (i < end && text.charAt(i) == ' ') i++;
    return i < end && (text.charAt(i) == '(' || text.charAt(i) == '（') && bracket(i) > 0;
  }

  private boolean hanFollows(int at) {
    int i = at;
    while (i < end && text.charAt(i) == ' ') i++;
    return i < end && Scripts.isHan(text.charAt(i));
  }

  /** Whether what is not Han here leads to Han again: a mark, a number, a short Latin word. */
  private boolean bridges(int at) {
    int marks = 0;
    int letters = 0;
    for (int i = at; i < end && i - at < 24; i++) {
      char c = text.charAt(i);
      if (Scripts.isHan(c)) return true;
      if (",，、;；/".indexOf(c) >= 0 && ++marks > 1) return false;
      if (c < 0x80 && Scripts.isLatin(c)) {
        boolean spaced = i > 0 && text.charAt(i - 1) == ' ';
        if (spaced || ++letters > 8) return false;
        if (i + 1 < end && text.charAt(i + 1) == ' ') return false;
      } else if (c == ' ' && bracketFollows(at)) {
        at++;
      } else if (" ,，、;；/-–·%.".indexOf(c) < 0 && !Scripts.isDigit(c)) {
        return false;
      }
      if (c == '.' && !(i > 0 && Scripts.isDigit(text.charAt(i - 1)))) return false;
    }
    return false;
  }
}
