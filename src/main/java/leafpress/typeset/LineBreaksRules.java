package leafpress.typeset;

import static leafpress.typeset.LineClass.*;

/** The rules of UAX #14 (Unicode 15.0) that look at two classes only, in their order. */
final class LineBreaksRules {
  private static final byte UNKNOWN = 0;
  private static final byte JOINED = 1;
  private static final byte OPEN = 2;

  /** Filled as pairs turn up: a text uses few of them. Threads that meet write the same. */
  private static final byte[] NEIGHBOURS = new byte[COUNT * COUNT];

  private LineBreaksRules() {}

  /** Whether no break is allowed between two neighbours; LB8a to LB10, LB21a, LB25, LB30a apart. */
  static boolean joined(byte a, byte b) {
    int pair = a * COUNT + b;
    byte known = NEIGHBOURS[pair];
    if (known == UNKNOWN) {
      known = neighbours(a, b) ? JOINED : OPEN;
      NEIGHBOURS[pair] = known;
    }
    return known == JOINED;
  }

  /** Whether no break is allowed between two classes with spaces between them. */
  static boolean joinedAcrossSpaces(byte a, byte b) {
    return b == WJ // LB11
        || clinging(b) // LB13
        || opening(a) // LB14
        || a == QU && opening(b) // LB15
        || closing(a) && b == NS // LB16
        || a == B2 && b == B2; // LB17
  }

  private static boolean neighbours(byte a, byte b) {
    if (joinedAcrossSpaces(a, b) || a == WJ || a == GL) return true; // LB11, LB12
    if (b == GL) return a != BA && a != HY; // LB12a
    if (a == QU || b == QU) return true; // LB19
    if (a == CB || b == CB) return false; // LB20
    if (b == BA || b == HY || b == NS || a == BB) return true; // LB21
    if (a == SY && b == HL) return true; // LB21b
    return b == IN || words(a, b) || pictures(a, b) || hangul(a, b); // LB22
  }

  private static boolean words(byte a, byte b) {
    if (letter(a) && b == NU || a == NU && letter(b)) return true; // LB23
    if (a == PR && ideograph(b) || ideograph(a) && b == PO) return true; // LB23a
    if ((a == PR || a == PO) && letter(b) || letter(a) && (b == PR || b == PO)) return true; // LB24
    if (letter(a) && letter(b) || a == IS && letter(b)) return true; // LB28, LB29
    return (letter(a) || a == NU) && b == OP || a == CP && (letter(b) || b == NU); // LB30
  }

  private static boolean pictures(byte a, byte b) {
    return (a == EB || a == PICTURE) && b == EM; // LB30b
  }

  private static boolean hangul(byte a, byte b) {
    if (a == JL) return b == JL || b == JV || b == H2 || b == H3 || b == PO; // LB26, LB27
    if (a == JV || a == H2) return b == JV || b == JT || b == PO;
    if (a == JT || a == H3) return b == JT || b == PO;
    return a == PR && (b == JL || b == JV || b == JT || b == H2 || b == H3);
  }

  private static boolean clinging(byte b) {
    return closing(b) || b == EX || b == IS || b == SY;
  }

  static boolean closing(byte c) {
    return c == CL || c == CP || c == WIDE_CP;
  }

  static boolean opening(byte c) {
    return c == OP || c == WIDE_OP;
  }

  private static boolean letter(byte c) {
    return c == AL || c == HL;
  }

  private static boolean ideograph(byte c) {
    return c == ID || c == PICTURE || c == EB || c == EM;
  }
}
