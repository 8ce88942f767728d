package leafpress.style;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.style.Part.Kind;

/** Reads colours: {@code #rgb}, {@code #rrggbb}, {@code rgb()} and some names. */
final class Colors {
  /** The basic names of CSS Color Level 4, section 6.1, and the greys that sheets use. */
  static final Map<String, Integer> NAMES =
      Map.ofEntries(
          entry("black", 0x000000),
          entry("silver", 0xC0C0C0),
          entry("gray", 0x808080),
          entry("grey", 0x808080),
          entry("darkgray", 0xA9A9A9),
          entry("darkgrey", 0xA9A9A9),
          entry("dimgray", 0x696969),
          entry("dimgrey", 0x696969),
          entry("lightgray", 0xD3D3D3),
          entry("lightgrey", 0xD3D3D3),
          entry("whitesmoke", 0xF5F5F5),
          entry("white", 0xFFFFFF),
          entry("maroon", 0x800000),
          entry("red", 0xFF0000),
          entry("orange", 0xFFA500),
          entry("purple", 0x800080),
          entry("fuchsia", 0xFF00FF),
          entry("green", 0x008000),
          entry("lime", 0x00FF00),
          entry("olive", 0x808000),
          entry("yellow", 0xFFFF00),
          entry("navy", 0x000080),
          entry("blue", 0x0000FF),
          entry("teal", 0x008080),
          entry("aqua", 0x00FFFF));

  private Colors() {}

  static Optional<Integer> read(Part part) {
    if (part.is(Kind.IDENT)) return Optional.ofNullable(NAMES.get(part.word()));
    if (part.is(Kind.HASH)) return hex(part.text());
    return part.isFunction("rgb") ? rgb(part.inside()) : Optional.empty();
  }

  private static Optional<Integer> hex(String digits) {
    if (!digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) return Optional.empty();
    int value = Integer.parseInt(digits, 16);
    if (digits.length() == 6) return Optional.of(value);
    return Optional.of(0x11 * ((value & 0xF00) << 8 | (value & 0xF0) << 4 | (value & 0xF)));
  }

  private static Optional<Integer> rgb(List<Part> inside) {
    List<Part> channels = new ArrayList<>(Part.withoutSpaces(inside));
    channels.removeIf(p -> p.is(Kind.COMMA));
    if (channels.size() != 3) return Optional.empty();
    int color = 0;
    for (Part part : channels) {
      if (!part.is(Kind.NUMBER) && !part.is(Kind.PERCENT)) return Optional.empty();
      double value = part.is(Kind.PERCENT) ? part.number() * 255 / 100 : part.number();
      color = color << 8 | (int) Math.round(Math.max(0, Math.min(255, value)));
    }
    return Optional.of(color);
  }
}
