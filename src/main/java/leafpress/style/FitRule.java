package leafpress.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.copyfit.Dimension;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;

/**
 * A {@code @copyfit} rule: how far copyfitting may go in documents whose body a selector matches.
 *
 * @param selectors which bodies it is for; none is for all
 * @param bounds the least and the most of the dimensions that it names
 * @param spread how far spaces may be opened to use up what is left, if it says so
 */
record FitRule(List<Selector> selectors, Map<Dimension, Bounds> bounds, Optional<Long> spread) {
  private static final String SLACK = "slack";

  /** What is left stays at the foot. */
  static final long NO_SPREAD = 1_000;

  /** The least and the most, and where that is said. */
  record Bounds(long least, long most, Span at) {}

  /** How values of a kind are read and how far they may go at all. */
  private enum Unit {
    /** Scaled points: type of 4 to 144 pt. */
    LENGTH("one or two lengths from 4pt to 144pt", 4 * 65_536L, 144 * 65_536L),
    /** Thousandths of the size. */
    NUMBER("one or two numbers from 1 to 3", 1_000, 3_000),
    /** Thousandths of what style or format say. */
    SHARE("one or two percentages from 10% to 400%", 100, 4_000);

    final String syntax;
    final long least;
    final long most;

    Unit(String syntax, long least, long most) {
      this.syntax = syntax;
      this.least = least;
      this.most = most;
    }

    static Unit of(Dimension dimension) {
      if (dimension == Dimension.SIZE) return LENGTH;
      return dimension == Dimension.LEADING ? NUMBER : SHARE;
    }

    Optional<Long> read(Part part) {
      Optional<Measure> measure = Calc.read(part).filter(m -> fits(part, m));
      return measure.map(this::value).filter(v -> v >= least && v <= most);
    }

    private boolean fits(Part part, Measure measure) {
      if (this == NUMBER) return part.is(Kind.NUMBER);
      if (this == SHARE) return part.is(Kind.PERCENT);
      return measure.hasLength() && measure.em() == 0 && measure.rem() == 0;
    }

    private long value(Measure measure) {
      if (this == NUMBER) return Math.round(measure.number() * 1_000);
      return Math.round(this == SHARE ? measure.percent() * 10 : measure.length());
    }
  }

  static Optional<FitRule> read(Body.AtRule rule, Findings findings) {
    List<Selector> selectors = List.of();
    if (!rule.prelude().isEmpty()) {
      selectors = SelectorReader.list(rule.prelude(), rule.span(), findings);
      if (selectors.isEmpty()) return Optional.empty();
    }
    Body body = Body.of(rule.inside(), findings);
    for (Body.AtRule inner : body.atRules()) SheetReader.unsupported(inner, findings);
    Map<Dimension, Bounds> bounds = new EnumMap<>(Dimension.class);
    Optional<Long> spread = Optional.empty();
    for (Declaration declaration : body.declarations()) {
      if (declaration.name().equals(SLACK)) {
        spread = spread(declaration, findings);
      } else {
        bound(declaration, bounds, findings);
      }
    }
    return Optional.of(new FitRule(selectors, Map.copyOf(bounds), spread));
  }

  boolean matches(Candidate body) {
    return selectors.isEmpty() || selectors.stream().anyMatch(s -> s.matches(body));
  }

  /** The highest specificity of its selectors that match; 0 for a rule without selectors. */
  int specificity(Candidate body) {
    return selectors.stream()
        .filter(s -> s.matches(body))
        .mapToInt(Selector::specificity)
        .max()
        .orElse(0);
  }

  private static Optional<Long> spread(Declaration declaration, Findings findings) {
    List<Part> value = Part.withoutSpaces(declaration.value());
    String word = value.isEmpty() ? "" : value.get(0).word();
    if (word.equals("foot") && value.size() == 1) return Optional.of(NO_SPREAD);
    if (word.equals("spread") && value.size() == 2) {
      Optional<Long> share = Unit.SHARE.read(value.get(1)).filter(s -> s >= NO_SPREAD);
      if (share.isPresent()) return share;
    }
    unsupported(declaration, "foot, or spread with a percentage from 100% to 400%", findings);
    return Optional.empty();
  }

  private static void bound(
      Declaration declaration, Map<Dimension, Bounds> bounds, Findings findings) {
    for (Dimension dimension : Dimension.values()) {
      if (!dimension.descriptor().equals(declaration.name())) continue;
      Unit unit = Unit.of(dimension);
      Optional<Bounds> read = bounds(declaration, unit);
      if (read.isEmpty()) unsupported(declaration, unit.syntax + ", the smaller first", findings);
      read.ifPresent(b -> bounds.put(dimension, b));
      return;
    }
    List<String> names = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) names.add(dimension.descriptor());
    names.add(SLACK);
    findings.add(
        StyleRule.UNKNOWN_PROPERTY,
        declaration.span(),
        "there is no descriptor “" + declaration.name() + "” in @copyfit",
        "the descriptors are " + String.join(", ", names));
  }

  private static Optional<Bounds> bounds(Declaration declaration, Unit unit) {
    List<Part> parts = Part.withoutSpaces(declaration.value());
    if (parts.isEmpty() || parts.size() > 2) return Optional.empty();
    Optional<Long> least = unit.read(parts.get(0));
    Optional<Long> most = unit.read(parts.get(parts.size() - 1));
    if (least.isEmpty() || most.isEmpty() || least.get() > most.get()) return Optional.empty();
    return Optional.of(new Bounds(least.get(), most.get(), declaration.span()));
  }

  private static void unsupported(Declaration declaration, String syntax, Findings findings) {
    findings.add(
        StyleRule.UNSUPPORTED_VALUE,
        declaration.span(),
        "“" + declaration.name() + "” does not take “" + Part.show(declaration.value()) + "”",
        "it takes " + syntax);
  }
}
