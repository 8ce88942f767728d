package leafpress.pdf;

import leafpress.page.Color;

/** How a content stream states colours. */
interface Inks {
  /** Writes the operators that set the ink of areas. */
  void fill(Color color, Bytes out);

  /** Writes the operators that set the ink of lines. */
  void stroke(Color color, Bytes out);

  /** Whether text of this colour prints over what is below it and leaves no hole there. */
  boolean overprints(Color color);

  static boolean grey(Color color) {
    return color.red() == color.green() && color.green() == color.blue();
  }
}
