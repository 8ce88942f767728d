package leafpress.pdf;

import leafpress.page.Color;

/** Colours as they are: sRGB, and greys as grey, so that black stays one ink on any printer. */
final class ScreenInks implements Inks {
  @Override
  public void fill(Color color, Bytes out) {
    state(color, "g\n", "rg\n", out);
  }

  @Override
  public void stroke(Color color, Bytes out) {
    state(color, "G\n", "RG\n", out);
  }

  @Override
  public boolean overprints(Color color) {
    return false;
  }

  private static void state(Color color, String grey, String rgb, Bytes out) {
    if (Inks.grey(color)) {
      channel(color.red(), out);
      out.ascii(grey);
    } else {
      channel(color.red(), out);
      channel(color.green(), out);
      channel(color.blue(), out);
      out.ascii(rgb);
    }
  }

  private static void channel(int value, Bytes out) {
    out.thousandths(Math.round(value * 1000 / 255.0)).put(' ');
  }
}
