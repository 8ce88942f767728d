package leafpress.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.font.Face;
import leafpress.geometry.Outline;

/**
 * Where the ink of a wide mark stands on its em: half of it is blank, on the left of an opening
 * mark and on the right of a closing one. Read from the glyph itself, so that it holds for every
 * face (CLREQ 3.1.6).
 */
final class HanMarks {
  /** Sides of the em that are blank. */
  enum Blank {
    NONE,
    BEFORE,
    AFTER,
    /** A quarter on either side, that is never given back: the interpunct (Z-09). */
    BOTH
  }

  private final Map<Face, Map<Integer, Blank>> known = new ConcurrentHashMap<>();

  Blank blank(Face face, int codePoint) {
    return known
        .computeIfAbsent(face, f -> new ConcurrentHashMap<>())
        .computeIfAbsent(codePoint, c -> measure(face, c));
  }

  private static Blank measure(Face face, int codePoint) {
    int glyph = face.glyph(codePoint);
    int em = face.unitsPerEm();
    boolean dot = codePoint == 0xB7;
    if (!dot && !compressible(codePoint) || face.advance(glyph) < em * 9 / 10) return Blank.NONE;
    Outline ink = face.outline(glyph);
    long left = Long.MAX_VALUE;
    long right = Long.MIN_VALUE;
    for (int i = 0; i < ink.points().length; i += 2) {
      left = Math.min(left, ink.points()[i]);
      right = Math.max(right, ink.points()[i]);
    }
    if (ink.isEmpty()) return Blank.NONE;
    if (dot) return left * 4 >= em && right * 4 <= 3L * em ? Blank.BOTH : Blank.NONE;
    if (right * 20 <= em * 11L) return Blank.AFTER;
    return left * 20 >= em * 9L ? Blank.BEFORE : Blank.NONE;
  }

  /** Marks of one character that CLREQ lets layout set on half an em. */
  private static boolean compressible(int c) {
    return "、，。．：；？！“”‘’（）〔〕【】〖〗《》〈〉「」『』［］｛｝".indexOf(c) >= 0;
  }
}
