package leafpress.font;

/**
 * A part of a composite glyph (OpenType {@code glyf}, "Composite Glyph Description").
 *
 * @param data the composite
 * @param at where the part begins in it
 */
record Part(Table data, int at) {
  private static final int WORDS = 0x01;
  private static final int OFFSETS = 0x02;
  private static final int SCALE = 0x08;
  private static final int MORE = 0x20;
  private static final int SCALE_X_Y = 0x40;
  private static final int MATRIX = 0x80;

  static Part first(Table data) {
    return new Part(data, 10);
  }

  int flags() {
    return data.u16(at);
  }

  int glyph() {
    return data.u16(at + 2);
  }

  boolean last() {
    return (flags() & MORE) == 0 || end() >= data.length();
  }

  Part next() {
    return new Part(data, end());
  }

  /** Where the next part begins. */
  int end() {
    int flags = flags();
    int size = scaleAt() - at;
    if ((flags & SCALE) != 0) return at + size + 2;
    if ((flags & SCALE_X_Y) != 0) return at + size + 4;
    return (flags & MATRIX) != 0 ? at + size + 8 : at + size;
  }

  /** How the part is placed. Parts fixed by matching points, which are rare, are not moved. */
  Affine placement() {
    int flags = flags();
    double dx = 0;
    double dy = 0;
    if ((flags & OFFSETS) != 0) {
      boolean words = (flags & WORDS) != 0;
      dx = words ? data.s16(at + 4) : data.s8(at + 4);
      dy = words ? data.s16(at + 6) : data.s8(at + 5);
    }
    int scale = scaleAt();
    if ((flags & SCALE) != 0) {
      return new Affine(fixed(scale), 0, 0, fixed(scale), dx, dy);
    }
    if ((flags & SCALE_X_Y) != 0) {
      return new Affine(fixed(scale), 0, 0, fixed(scale + 2), dx, dy);
    }
    if ((flags & MATRIX) != 0) {
      return new Affine(fixed(scale), fixed(scale + 2), fixed(scale + 4), fixed(scale + 6), dx, dy);
    }
    return new Affine(1, 0, 0, 1, dx, dy);
  }

  private int scaleAt() {
    return at + ((flags() & WORDS) != 0 ? 8 : 6);
  }

  private double fixed(int place) {
    return data.s16(place) / 16_384.0;
  }
}
