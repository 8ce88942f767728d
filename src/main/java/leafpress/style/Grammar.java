package leafpress.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import leafpress.style.Part.Kind;

/**
 * How the values of a property are written. What several properties share is here; what only one
 * has is in {@link Grammars}.
 *
 * @param syntax the values in the notation of the CSS specifications, for people
 * @param reader gives the value that the parts (without spaces) are, if they are one
 */
record Grammar(String syntax, Function<List<Part>, Optional<Specified>> reader) {

  Optional<Specified> read(List<Part> value) {
    List<Part> parts = Part.withoutSpaces(value);
    return parts.isEmpty() ? Optional.empty() : reader.apply(parts);
  }

  /** A value of one part. */
  static Grammar single(String syntax, Function<Part, Optional<Specified>> reader) {
    return new Grammar(
        syntax, parts -> parts.size() == 1 ? reader.apply(parts.get(0)) : Optional.empty());
  }

  /** This, or else the other. */
  Grammar or(Grammar other) {
    return new Grammar(
        syntax + " | " + other.syntax,
        parts -> reader.apply(parts).or(() -> other.reader.apply(parts)));
  }

  /** Keywords and what each computes to, in turn. */
  static Grammar words(Object... wordsAndValues) {
    Map<String, Specified> values = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      values.put((String) wordsAndValues[i], Specified.of(wordsAndValues[i + 1]));
    }
    return single(
        String.join(" | ", values.keySet()), part -> Optional.ofNullable(values.get(part.word())));
  }

  /** The constants of an enum by their names, {@code LIST_ITEM} as {@code list-item}. */
  static Grammar words(Enum<?>[] constants) {
    List<Object> pairs = new ArrayList<>();
    for (Enum<?> constant : constants) {
      pairs.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      pairs.add(constant);
    }
    return words(pairs.toArray());
  }

  static Grammar integer(int least, int most) {
    String range = most == Integer.MAX_VALUE ? least + ",∞" : least + "," + most;
    return single(
        "<integer [" + range + "]>",
        part -> Calc.integer(part).filter(n -> n >= least && n <= most).map(Specified::of));
  }

  /** A length, below zero too; {@code 0} needs no unit. */
  static Grammar length() {
    return single(
        "<length>", part -> lengthOf(part).map(m -> (Specified) context -> m.absolute(context, 0)));
  }

  /** A length from 0 up. */
  static Grammar size() {
    return size(value -> value);
  }

  /** A length from 0 up, computed to what the function makes of it. */
  static Grammar size(Function<Long, Object> wrap) {
    return single(
        "<length [0,∞]>",
        part -> lengthOf(part).filter(m -> notBelowZero(part, m)).map(m -> sized(m, c -> 0, wrap)));
  }

  /** A percentage from 0 up of what the function gives. */
  static Grammar share(ToLongFunction<Specified.Context> whole) {
    return single(
        "<percentage [0,∞]>",
        part ->
            Calc.read(part)
                .filter(m -> !m.unitless() && notBelowZero(part, m))
                .map(m -> sized(m, whole, value -> value)));
  }

  private static Specified sized(
      Measure measure, ToLongFunction<Specified.Context> whole, Function<Long, Object> wrap) {
    return c -> wrap.apply(Math.max(0, measure.absolute(c, whole.applyAsLong(c))));
  }

  static Optional<Measure> lengthOf(Part part) {
    return Calc.read(part)
        .filter(m -> m.percent() == 0 && !part.is(Kind.PERCENT) && (!m.unitless() || m.isZero()));
  }

  /** What {@code calc()} gives is cut to the range; what is written outright must be in it. */
  static boolean notBelowZero(Part part, Measure measure) {
    return part.is(Kind.FUNCTION) || !measure.isNegative();
  }

  static Grammar color() {
    return single(
        "<color> | currentcolor",
        part ->
            part.isWord("currentcolor")
                ? Optional.of(context -> context.color())
                : Colors.read(part).map(Specified::of));
  }
}
