package leafpress.typeset;

import java.util.Arrays;

/**
 * Web and mail addresses: a line may end after a solidus and before other marks, so that no reader
 * takes a stop or hyphen at the line's end for part of the sentence (Chicago Manual of Style 7.46).
 * Elsewhere they are left whole, and at least three characters stay on either side.
 */
final class LineBreaksAddresses {
  private static final int LEAST = 3;
  private static final String[] SIGNS = {"://", "www.", "@", "doi:"};

  private LineBreaksAddresses() {}

  static void apply(String text, byte[] found) {
    for (String sign : SIGNS) {
      int at = text.indexOf(sign);
      while (at >= 0) {
        int end = end(text, at);
        int start = start(text, at, sign);
        if (start >= 0 && end > at + sign.length()) {
          breakAddress(text, found, start, body(text, at, sign), end);
        }
        at = text.indexOf(sign, Math.max(end, at + sign.length()));
      }
    }
  }

  /** Where the address begins; -1 if it is none. */
  private static int start(String text, int sign, String kind) {
    boolean mail = kind.equals("@");
    if (!mail && !kind.equals("://")) {
      boolean inWord = sign > 0 && addressed(text.charAt(sign - 1)) && text.charAt(sign - 1) != '(';
      return inWord ? -1 : sign;
    }
    int i = sign;
    while (i > 0 && named(text.charAt(i - 1), mail)) {
      i--;
    }
    return i == sign ? -1 : i;
  }

  private static boolean named(char c, boolean mail) {
    return letter(c) || mail && ".-_+".indexOf(c) >= 0;
  }

  /** Where its first part begins that may be divided. */
  private static int body(String text, int sign, String kind) {
    if (kind.equals("@")) {
      return start(text, sign, kind);
    }
    return sign + kind.length();
  }

  private static int end(String text, int sign) {
    int i = sign;
    while (i < text.length() && addressed(text.charAt(i))) {
      i++;
    }
    while (i > sign && ".,;:!?)]}'".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static void breakAddress(String text, byte[] found, int start, int body, int end) {
    Arrays.fill(found, start + 1, end, LineBreaks.NO);
    for (int i = body + LEAST; i <= end - LEAST; i++) {
      char left = text.charAt(i - 1);
      char right = text.charAt(i);
      boolean afterSolidus = left == '/' && right != '/';
      if (afterSolidus || mark(right) && !mark(left) && left != '/') {
        found[i] = LineBreaks.MAY;
      }
    }
  }

  private static boolean mark(char c) {
    return ".-_~?#&=%@,+:".indexOf(c) >= 0;
  }

  private static boolean letter(char c) {
    return c < 0x7F && Character.isLetterOrDigit(c);
  }

  private static boolean addressed(char c) {
    return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '"';
  }
}
