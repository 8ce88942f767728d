package leafpress.lint;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An opaque colour of sRGB, and how it stands out from another (WCAG 2.2 §1.4.3). */
record Colour(int red, int green, int blue) {
  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

  /** CSS Color 4 §6.1; the names that style sheets of books use. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0),
          Map.entry("white", 0xFFFFFF),
          Map.entry("red", 0xFF0000),
          Map.entry("lime", 0x00FF00),
          Map.entry("blue", 0x0000FF),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("lightgray", 0xD3D3D3),
          Map.entry("lightgrey", 0xD3D3D3),
          Map.entry("darkgray", 0xA9A9A9),
          Map.entry("darkgrey", 0xA9A9A9),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("orange", 0xFFA500),
          Map.entry("green", 0x008000),
          Map.entry("navy", 0x000080),
          Map.entry("maroon", 0x800000),
          Map.entry("purple", 0x800080),
          Map.entry("teal", 0x008080),
          Map.entry("olive", 0x808000),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("brown", 0xA52A2A),
          Map.entry("pink", 0xFFC0CB),
          Map.entry("gold", 0xFFD700),
          Map.entry("beige", 0xF5F5DC));

  /** The colour that a value begins with or names; nothing if there is none or it lets through. */
  static Optional<Colour> of(String value) {
    String text = value.toLowerCase(Locale.ROOT).strip();
    Matcher hex = HEX.matcher(text);
    if (hex.lookingAt()) return hex(hex.group(1));
    Matcher rgb = RGB.matcher(text);
    if (rgb.lookingAt())
      return Optional.of(
          new Colour(
              Integer.parseInt(rgb.group(1)) & 0xFF,
              Integer.parseInt(rgb.group(2)) & 0xFF,
              Integer.parseInt(rgb.group(3)) & 0xFF));
    return Optional.ofNullable(NAMES.get(text.replaceFirst("\\s.*$", ""))).map(Colour::of);
  }

  private static Optional<Colour> hex(String digits) {
    if (digits.length() == 6) return Optional.of(of(Integer.parseInt(digits, 16)));
    if (digits.length() != 3) return Optional.empty();
    return Optional.of(of(Integer.parseInt(digits.replaceAll("(.)", "$1$1"), 16)));
  }

  private static Colour of(int rgb) {
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** From 1 to 21. */
  double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
  }
}
