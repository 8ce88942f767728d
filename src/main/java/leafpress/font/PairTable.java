package leafpress.font;

/**
 * A subtable of kerning (OpenType {@code GPOS}, lookup type 2): format 1 lists pairs of glyphs,
 * format 2 pairs of classes. Only the horizontal advance of the left glyph is used; fonts for Latin
 * and Chinese text kern with nothing else.
 */
final class PairTable {
  /** The subtable says nothing about a pair. */
  static final int SILENT = Integer.MIN_VALUE;

  private static final int ADVANCE = 4;

  private final Table table;
  private final char[] places;
  private final char[] left;
  private final char[] right;
  private final int leftClasses;
  private final int rightClasses;
  private final int size;
  private final int advance;

  PairTable(Table table, int glyphs) {
    boolean classed = table.u16(0) == 2;
    this.table = table;
    places = Coverage.places(table.from(table.u16(2)), glyphs);
    left = classed ? Coverage.classes(table.from(table.u16(8)), glyphs) : new char[0];
    right = classed ? Coverage.classes(table.from(table.u16(10)), glyphs) : new char[0];
    leftClasses = table.u16(12);
    rightClasses = table.u16(14);
    int format = table.u16(4);
    size = 2 * (Integer.bitCount(format) + Integer.bitCount(table.u16(6)));
    // The x advance stands after the placements, if the format has any.
    advance = (format & ADVANCE) == 0 ? -1 : 2 * Integer.bitCount(format & ADVANCE - 1);
  }

  /** What to add to the advance of the left glyph, or {@link #SILENT}. */
  int kern(int leftGlyph, int rightGlyph) {
    int place = places[leftGlyph];
    if (place == 0) return SILENT;
    int value = right.length == 0 ? listed(place - 1, rightGlyph) : classed(leftGlyph, rightGlyph);
    if (value < 0) return SILENT;
    return advance < 0 ? 0 : table.s16(value + advance);
  }

  /** Where the value records of a pair stand, or -1. */
  private int listed(int place, int glyph) {
    int set = table.u16(10 + 2 * place);
    int low = 0;
    int high = table.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = set + 2 + middle * (2 + size);
      int found = table.u16(at);
      if (glyph < found) high = middle - 1;
      else if (glyph > found) low = middle + 1;
      else return at + 2;
    }
    return -1;
  }

  /** Class 0 on the right leaves the pair to the next subtable, as HarfBuzz has it. */
  private int classed(int leftGlyph, int rightGlyph) {
    int first = left[leftGlyph];
    int second = right[rightGlyph];
    if (second == 0 || first >= leftClasses || second >= rightClasses) return -1;
    return 16 + (first * rightClasses + second) * size;
  }
}
