package leafpress.font;

/** Spaces of fixed width (Unicode 15, section 6.2), and characters that never have a glyph. */
final class Spaces {
  private Spaces() {}

  static boolean fixed(int codePoint) {
    return codePoint >= 0x2000 && codePoint <= 0x200A
        || codePoint == 0x202F
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }

  /** The width of a fixed space in a face that has none, in font units. */
  static int width(int codePoint, int unitsPerEm, int space, int digit, int point) {
    switch (codePoint) {
      case 0x2001:
      case 0x2003:
      case 0x3000:
        return unitsPerEm;
      case 0x2000:
      case 0x2002:
        return (unitsPerEm + 1) / 2;
      case 0x2004:
        return (unitsPerEm + 1) / 3;
      case 0x2005:
        return (unitsPerEm + 2) / 4;
      case 0x2006:
        return (unitsPerEm + 3) / 6;
      case 0x2007:
        return digit;
      case 0x2008:
        return point;
      case 0x2009:
        return (unitsPerEm + 2) / 5;
      case 0x200A:
        return (unitsPerEm + 8) / 16;
      case 0x202F:
        return space / 2;
      case 0x205F:
        return unitsPerEm * 4 / 18;
      default:
        return space;
    }
  }

  /**
   * Whether a code point only steers its neighbours: joiners, direction marks, variation selectors.
   * A non-joiner still keeps letters from joining.
   */
  static boolean invisible(int codePoint) {
    if (codePoint < 0x034F) return false;
    return codePoint == 0x034F
        || codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x206F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint == 0xFEFF
        || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
  }
}
