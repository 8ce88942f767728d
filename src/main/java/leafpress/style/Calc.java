package leafpress.style;

import java.util.List;
import java.util.Optional;
import leafpress.style.Part.Kind;

/** Reads numbers, lengths, percentages and {@code calc()} (CSS Values Level 3, section 8.1). */
final class Calc {
  private final List<Part> parts;
  private int at;

  private Calc(List<Part> parts) {
    this.parts = Part.withoutSpaces(parts);
  }

  /** The measure that a part is, if it is one. */
  static Optional<Measure> read(Part part) {
    switch (part.kind()) {
      case NUMBER:
        return Optional.of(Measure.number(part.number()));
      case PERCENT:
        return Optional.of(Measure.percent(part.number()));
      case DIMENSION:
        return Measure.of(part.number(), part.text());
      case FUNCTION:
        return part.isFunction("calc") ? new Calc(part.inside()).whole() : Optional.empty();
      case PAREN:
        return new Calc(part.inside()).whole();
      default:
        return Optional.empty();
    }
  }

  private Optional<Measure> whole() {
    Optional<Measure> sum = sum();
    return at == parts.size() ? sum : Optional.empty();
  }

  private Optional<Measure> sum() {
    Optional<Measure> left = product();
    while (left.isPresent() && (next('+') || next('-'))) {
      double sign = parts.get(at++).isDelim('+') ? 1 : -1;
      Measure so = left.get();
      left = product().filter(r -> r.unitless() == so.unitless()).map(r -> so.plus(r, sign));
    }
    return left;
  }

  private Optional<Measure> product() {
    Optional<Measure> left = operand();
    while (left.isPresent() && (next('*') || next('/'))) {
      boolean times = parts.get(at++).isDelim('*');
      Measure so = left.get();
      left = operand().flatMap(right -> times ? multiply(so, right) : divide(so, right));
    }
    return left;
  }

  private static Optional<Measure> multiply(Measure a, Measure b) {
    if (b.unitless()) return Optional.of(a.times(b.number()));
    return a.unitless() ? Optional.of(b.times(a.number())) : Optional.empty();
  }

  private static Optional<Measure> divide(Measure a, Measure b) {
    return b.unitless() && b.number() != 0
        ? Optional.of(a.times(1 / b.number()))
        : Optional.empty();
  }

  private Optional<Measure> operand() {
    return at < parts.size() ? read(parts.get(at++)) : Optional.empty();
  }

  private boolean next(char operator) {
    return at < parts.size() && parts.get(at).isDelim(operator);
  }

  /** The whole number that a part is, if it is one. */
  static Optional<Integer> integer(Part part) {
    boolean whole =
        part.is(Kind.NUMBER)
            && part.number() == Math.rint(part.number())
            && Math.abs(part.number()) <= 1_000_000;
    return whole ? Optional.of((int) part.number()) : Optional.empty();
  }
}
