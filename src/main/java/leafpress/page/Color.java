package leafpress.page;

/** An sRGB colour, {@code 0xRRGGBB}, or {@link #REGISTRATION}. */
public record Color(int rgb) {
  public static final Color BLACK = new Color(0);
  public static final Color WHITE = new Color(0xFFFFFF);

  /** The colour of crop marks: all inks of a press; black where there are no inks. */
  public static final Color REGISTRATION = new Color(1 << 24);

  // Spelt out: a record's own is put together by the virtual machine at each start, slowly.
  @Override
  public boolean equals(Object other) {
    return other instanceof Color && ((Color) other).rgb == rgb;
  }

  @Override
  public int hashCode() {
    return rgb;
  }

  public int red() {
    return rgb >> 16 & 0xFF;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }
}
