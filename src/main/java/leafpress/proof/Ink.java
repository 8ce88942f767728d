package leafpress.proof;

import leafpress.page.Color;
import leafpress.page.Remark;

/**
 * The colours of a proof. Those of lines go from blue for tight through green to red, and differ in
 * lightness as well, so that they can be told apart on a grey print.
 */
enum Ink {
  /** Shrunk by more than half of what its gaps can give. */
  TIGHT("tight", 0x2F6DB5),
  /** Badness of 12 at most: nobody sees that it was stretched. */
  DECENT("decent", 0x8CC9A1),
  /** Badness from 13 to 99. */
  LOOSE("loose", 0xF2C14E),
  /** Badness of 100 and more: gaps are stretched by more than they are made for. */
  VERY_LOOSE("very loose", 0xE07A3F),
  /** Badness over 1000: a hole in the page. */
  GAPING("gaping", 0xB8242B),
  /** It sticks out. */
  OVERFULL("sticks out", 0x3A0A0E);

  static final Color TEXT = new Color(0x3C3A36);
  static final Color FAINT = new Color(0x8A867E);
  static final Color BASELINE = new Color(0x86C5D8);
  static final Color GRID = new Color(0xE2EEF2);
  static final Color MEASURE = new Color(0xE6A3C1);
  static final Color HYPHEN = new Color(0xC2267A);
  static final Color HUNG = new Color(0xE9A23B);
  static final Color SQUEEZED = new Color(0x5B7FD1);

  private final String word;
  private final Color color;

  Ink(String word, int rgb) {
    this.word = word;
    this.color = new Color(rgb);
  }

  String word() {
    return word;
  }

  Color color() {
    return color;
  }

  /** TeX’s classes (The TeXbook, chapter 14), with the worst one divided. */
  static Ink of(Remark.SetLine line) {
    if (line.overfull()) return OVERFULL;
    if (line.badness() <= 12) return DECENT;
    if (line.ratio() < 0) return TIGHT;
    if (line.badness() < 100) return LOOSE;
    return line.badness() <= 1000 ? VERY_LOOSE : GAPING;
  }

  static Color of(Remark.Spot spot) {
    return switch (spot) {
      case HYPHEN -> HYPHEN;
      case HUNG -> HUNG;
      case SQUEEZED -> SQUEEZED;
    };
  }
}
