package leafpress.style;

import java.util.Locale;
import java.util.Optional;
import leafpress.geometry.Length;

/**
 * A number, or a sum of lengths and a percentage. {@code calc()} of the subset is linear, so every
 * such value is one of these.
 *
 * @param number the value if it has no unit
 * @param unitless whether it is a plain number
 * @param length the absolute part in scaled points
 * @param em multiple of the element's font size
 * @param rem multiple of the root's font size
 * @param percent the percentage, 100 for the whole
 */
record Measure(
    double number, boolean unitless, double length, double em, double rem, double percent) {
  /** 10 million points, 3.5 km: beyond it sums could leave the range of a {@code long}. */
  private static final double MOST = 1e7 * Length.POINT;

  static Measure number(double value) {
    return new Measure(value, true, 0, 0, 0, 0);
  }

  static Measure percent(double value) {
    return new Measure(0, false, 0, 0, 0, value);
  }

  private static Measure length(double scaled) {
    return new Measure(0, false, scaled, 0, 0, 0);
  }

  static Measure em(double value) {
    return new Measure(0, false, 0, value, 0, 0);
  }

  static Optional<Measure> of(double value, String unit) {
    switch (unit.toLowerCase(Locale.ROOT)) {
      case "pt":
        return Optional.of(length(value * Length.POINT));
      case "pc":
        return Optional.of(length(value * Length.POINT * 12));
      case "px":
        return Optional.of(length(value * Length.POINT * 0.75));
      case "in":
        return Optional.of(length(value * Length.POINT * 72));
      case "cm":
        return Optional.of(length(value * Length.POINT * 720 / 25.4));
      case "mm":
        return Optional.of(length(value * Length.POINT * 72 / 25.4));
      case "em":
        return Optional.of(em(value));
      case "rem":
        return Optional.of(new Measure(0, false, 0, 0, value, 0));
      default:
        return Optional.empty();
    }
  }

  Measure plus(Measure o, double sign) {
    return new Measure(
        number + sign * o.number,
        unitless,
        length + sign * o.length,
        em + sign * o.em,
        rem + sign * o.rem,
        percent + sign * o.percent);
  }

  Measure times(double by) {
    return new Measure(number * by, unitless, length * by, em * by, rem * by, percent * by);
  }

  boolean isZero() {
    return number == 0 && !hasLength() && percent == 0;
  }

  boolean hasLength() {
    return length != 0 || em != 0 || rem != 0;
  }

  boolean isNegative() {
    return number < 0 || length < 0 || em < 0 || rem < 0 || percent < 0;
  }

  /** The length in scaled points; a percentage is of {@code whole}. */
  long absolute(Specified.Context context, long whole) {
    double sum = length + em * context.em() + rem * context.rem() + percent * whole / 100;
    return Math.round(Math.max(-MOST, Math.min(MOST, sum)));
  }
}
