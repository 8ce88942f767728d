package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code font} shorthand (CSS Fonts Level 4, section 2.7). */
final class FontShorthand {
  private FontShorthand() {}

  static List<Setting> read(List<Part> parts) {
    List<Setting> settings = new ArrayList<>();
    for (Property reset :
        List.of(
            Property.FONT_STYLE,
            Property.FONT_WEIGHT,
            Property.FONT_VARIANT_CAPS,
            Property.FONT_VARIANT_NUMERIC,
            Property.LINE_HEIGHT)) {
      settings.add(new Setting(reset, Specified.Global.INITIAL, false));
    }
    int at = 0;
    while (at < parts.size() && styleOrWeight(parts.get(at), settings)) at++;
    if (at > 3 || !take(Property.FONT_SIZE, parts, at++, settings)) return List.of();
    if (at < parts.size() && parts.get(at).isDelim('/')) {
      if (!take(Property.LINE_HEIGHT, parts, at + 1, settings)) return List.of();
      at += 2;
    }
    Optional<Specified> families =
        at < parts.size()
            ? Property.FONT_FAMILY.grammar.read(parts.subList(at, parts.size()))
            : Optional.empty();
    if (families.isEmpty()) return List.of();
    settings.add(new Setting(Property.FONT_FAMILY, families.get(), false));
    return settings;
  }

  private static boolean styleOrWeight(Part part, List<Setting> settings) {
    List<Part> one = List.of(part);
    if (part.isWord("normal")) return true;
    Optional<Specified> style = Property.FONT_STYLE.grammar.read(one);
    style.ifPresent(value -> settings.add(new Setting(Property.FONT_STYLE, value, false)));
    if (style.isPresent()) return true;
    Optional<Specified> weight = Property.FONT_WEIGHT.grammar.read(one);
    weight.ifPresent(value -> settings.add(new Setting(Property.FONT_WEIGHT, value, false)));
    return weight.isPresent();
  }

  private static boolean take(Property property, List<Part> parts, int at, List<Setting> settings) {
    if (at >= parts.size()) return false;
    Optional<Specified> value = property.grammar.read(List.of(parts.get(at)));
    value.ifPresent(v -> settings.add(new Setting(property, v, false)));
    return value.isPresent();
  }
}
