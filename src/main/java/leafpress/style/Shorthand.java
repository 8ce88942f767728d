package leafpress.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A property that sets several others at once. */
enum Shorthand {
  MARGIN("margin", "<margin-top>{1,4}", edges("margin-%s")),
  PADDING("padding", "<padding-top>{1,4}", edges("padding-%s")),
  BORDER_WIDTH("border-width", "<border-top-width>{1,4}", edges("border-%s-width")),
  BORDER_STYLE("border-style", "<border-top-style>{1,4}", edges("border-%s-style")),
  BORDER_COLOR("border-color", "<border-top-color>{1,4}", edges("border-%s-color")),
  BORDER("border", "<width> || <style> || <color>", border("top", "right", "bottom", "left")),
  BORDER_TOP("border-top", "<width> || <style> || <color>", border("top")),
  BORDER_RIGHT("border-right", "<width> || <style> || <color>", border("right")),
  BORDER_BOTTOM("border-bottom", "<width> || <style> || <color>", border("bottom")),
  BORDER_LEFT("border-left", "<width> || <style> || <color>", border("left")),
  BACKGROUND("background", "<background-color>", alias("background-color")),
  LIST_STYLE("list-style", "<list-style-type>", alias("list-style-type")),
  TEXT_DECORATION_LINE("text-decoration-line", "<text-decoration>", alias("text-decoration")),
  TEXT_EMPHASIS("text-emphasis", "<text-emphasis-style>", alias("text-emphasis-style")),
  MARGIN_BLOCK("margin-block", "<margin-top>{1,2}", pair("margin-top", "margin-bottom")),
  MARGIN_INLINE("margin-inline", "<margin-left>{1,2}", pair("margin-left", "margin-right")),
  MARGIN_BLOCK_START("margin-block-start", "<margin-top>", alias("margin-top")),
  MARGIN_BLOCK_END("margin-block-end", "<margin-bottom>", alias("margin-bottom")),
  MARGIN_INLINE_START("margin-inline-start", "<margin-left>", alias("margin-left")),
  MARGIN_INLINE_END("margin-inline-end", "<margin-right>", alias("margin-right")),
  PADDING_BLOCK("padding-block", "<padding-top>{1,2}", pair("padding-top", "padding-bottom")),
  PADDING_INLINE("padding-inline", "<padding-left>{1,2}", pair("padding-left", "padding-right")),
  PADDING_INLINE_START("padding-inline-start", "<padding-left>", alias("padding-left")),
  PADDING_INLINE_END("padding-inline-end", "<padding-right>", alias("padding-right")),
  FONT(
      "font",
      "[ <font-style> || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>",
      FontShorthand::read);

  private static final Map<String, Shorthand> BY_NAME = byName();

  final String css;
  final String syntax;
  private final Reader reader;

  Shorthand(String css, String syntax, Reader reader) {
    this.css = css;
    this.syntax = syntax;
    this.reader = reader;
  }

  /** Gives the settings that a value (without spaces) stands for, or none if it is no value. */
  @FunctionalInterface
  interface Reader {
    List<Setting> read(List<Part> parts);
  }

  private static Map<String, Shorthand> byName() {
    Map<String, Shorthand> map = new LinkedHashMap<>();
    for (Shorthand shorthand : values()) map.put(shorthand.css, shorthand);
    return map;
  }

  static Optional<Shorthand> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  List<Setting> read(List<Part> value) {
    List<Part> parts = Part.withoutSpaces(value);
    boolean mixed = parts.size() > 1 && parts.stream().anyMatch(Property::isGlobal);
    return parts.isEmpty() || mixed ? List.of() : reader.read(parts);
  }

  private static Property property(String name) {
    return Property.named(name).orElseThrow();
  }

  private static Reader alias(String name) {
    return parts -> settings(List.of(property(name)), List.of(parts));
  }

  private static Reader pair(String first, String second) {
    return parts -> {
      List<Property> both = List.of(property(first), property(second));
      int last = parts.size() - 1;
      return last > 1 ? List.of() : settings(both, List.of(one(parts, 0), one(parts, last)));
    };
  }

  /** One to four values for top, right, bottom, left (CSS 2.2, section 8.3). */
  private static Reader edges(String pattern) {
    return parts -> {
      int count = parts.size();
      if (count > 4) return List.of();
      List<Property> all = new ArrayList<>();
      for (String edge : List.of("top", "right", "bottom", "left")) {
        all.add(property(pattern.replace("%s", edge)));
      }
      int right = count > 1 ? 1 : 0;
      int bottom = count > 2 ? 2 : 0;
      int left = count > 3 ? 3 : right;
      return settings(
          all, List.of(one(parts, 0), one(parts, right), one(parts, bottom), one(parts, left)));
    };
  }

  private static Reader border(String... edges) {
    return parts -> {
      List<Setting> all = new ArrayList<>();
      for (String edge : edges) {
        List<Setting> one = border(parts, "border-" + edge);
        if (one.isEmpty()) return List.of();
        all.addAll(one);
      }
      return all;
    };
  }

  private static List<Setting> border(List<Part> parts, String prefix) {
    List<Property> left = new ArrayList<>();
    for (String end : List.of("-width", "-style", "-color")) left.add(property(prefix + end));
    List<Setting> settings = new ArrayList<>();
    boolean global = Property.isGlobal(parts.get(0));
    if (!global) {
      for (Property each : left) settings.add(new Setting(each, Specified.Global.INITIAL, false));
    }
    for (Part part : parts) {
      List<Property> fitting = new ArrayList<>(left);
      fitting.removeIf(p -> p.read(List.of(part)).isEmpty());
      if (fitting.isEmpty()) return List.of();
      List<Property> taking = global ? fitting : fitting.subList(0, 1);
      for (Property each : taking) {
        settings.add(new Setting(each, each.read(List.of(part)).orElseThrow(), false));
      }
      left.removeAll(taking);
    }
    return settings;
  }

  private static List<Part> one(List<Part> parts, int at) {
    return List.of(parts.get(at));
  }

  /** A setting for each property, or none at all if one of the values is no value of its. */
  static List<Setting> settings(List<Property> properties, List<List<Part>> values) {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      Optional<Specified> value = properties.get(i).read(values.get(i));
      if (value.isEmpty()) return List.of();
      settings.add(new Setting(properties.get(i), value.get(), false));
    }
    return settings;
  }
}
