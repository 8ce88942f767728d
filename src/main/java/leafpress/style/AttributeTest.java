package leafpress.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import leafpress.style.Part.Kind;

/** A condition on an attribute (Selectors Level 4, section 6). */
record AttributeTest(String name, char operator, String value) implements Predicate<Candidate> {
  private static final String OPERATORS = "|~^$*";

  static Optional<Predicate<Candidate>> read(List<Part> inside) {
    List<Part> parts = Part.withoutSpaces(inside);
    if (parts.isEmpty() || !parts.get(0).is(Kind.IDENT)) return Optional.empty();
    String name = parts.get(0).text();
    int count = parts.size();
    if (count == 1) return Optional.of(new AttributeTest(name, '?', ""));
    Part value = parts.get(count - 1);
    boolean equals = parts.get(count - 2).isDelim('=');
    boolean named = value.is(Kind.IDENT) || value.is(Kind.STRING);
    if (!equals || !named) return Optional.empty();
    if (count == 3) return Optional.of(new AttributeTest(name, '=', value.text()));
    boolean operator = count == 4 && parts.get(1).is(Kind.DELIM);
    return operator && OPERATORS.contains(parts.get(1).text())
        ? Optional.of(new AttributeTest(name, parts.get(1).text().charAt(0), value.text()))
        : Optional.empty();
  }

  @Override
  public boolean test(Candidate candidate) {
    if (!candidate.element.has(name)) return false;
    String actual = candidate.element.get(name);
    switch (operator) {
      case '?':
        return true;
      case '=':
        return actual.equals(value);
      case '|':
        return dashed(actual, value, false);
      case '~':
        return !value.isBlank() && (" " + actual + " ").contains(" " + value + " ");
      case '^':
        return !value.isEmpty() && actual.startsWith(value);
      case '$':
        return !value.isEmpty() && actual.endsWith(value);
      default:
        return !value.isEmpty() && actual.contains(value);
    }
  }

  /** Whether the text is the start, or begins with it and a hyphen. */
  static boolean dashed(String text, String start, boolean ignoreCase) {
    return text.regionMatches(ignoreCase, 0, start, 0, start.length())
        && (text.length() == start.length() || text.charAt(start.length()) == '-');
  }
}
