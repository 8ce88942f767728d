package leafpress.typeset;

import leafpress.font.Face;
import leafpress.geometry.Length;

/**
 * How far a character at a line's edge stands beyond it, so that the edge looks straight: marks
 * with little ink by most of their width, letters that open to the side by a trace (Thành, Micro-
 * typographic Extensions to the TeX Typesetting System, 2000, chapter 3).
 */
final class OpticalMargins {
  private static final int LIGHT = 65;
  private static final int HALF = 45;
  private static final int THIRD = 30;
  private static final int TRACE = 5;

  private OpticalMargins() {}

  /** What stands beyond the left edge when a line begins with the character. */
  static long before(Face face, int c, long size) {
    return share(face, c, size, atStart(c));
  }

  /** What stands beyond the right edge when a line ends with the character. */
  static long after(Face face, int c, long size) {
    return share(face, c, size, atEnd(c));
  }

  private static long share(Face face, int c, long size, int percent) {
    if (percent == 0) return 0;
    long width = Length.units(face.advance(face.glyph(c)), face.unitsPerEm(), size);
    return width * percent / 100;
  }

  private static int atStart(int c) {
    switch (c) {
      case '\'', '"', '\u2018', '\u201C':
        return LIGHT;
      case '(', '[':
        return TRACE;
      case 'A', 'T', 'V', 'W', 'Y', 'v', 'w', 'y':
        return TRACE;
      default:
        return 0;
    }
  }

  private static int atEnd(int c) {
    switch (c) {
      case '.', ',', '-', '\u2010', '\'', '"', '\u2019', '\u201D':
        return LIGHT;
      case ':', ';':
        return HALF;
      case '\u2013', '\u2014', '!', '?':
        return c < 0x80 ? 2 * TRACE : THIRD;
      case ')', ']':
        return 2 * TRACE;
      case 'A', 'F', 'K', 'L', 'T', 'V', 'W', 'Y', 'k', 'r', 't', 'v', 'w', 'y':
        return TRACE;
      default:
        return 0;
    }
  }
}
