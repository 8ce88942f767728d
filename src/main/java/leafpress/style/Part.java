package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.diagnostic.Span;

/**
 * A component value (CSS Syntax Level 3, section 5): a token that stands alone, or a function or
 * block with what is inside it.
 *
 * @param kind what it is
 * @param text the name, string, unit, or the character itself
 * @param number of a number, percentage or dimension; otherwise 0
 * @param inside of a function or block; otherwise empty
 * @param span where it begins
 */
record Part(Kind kind, String text, double number, List<Part> inside, Span span) {
  /** Kinds of component values; {@code CLOSE} is a bracket that closes nothing. */
  enum Kind {
    IDENT,
    AT,
    HASH,
    STRING,
    BAD,
    URL,
    DELIM,
    NUMBER,
    PERCENT,
    DIMENSION,
    SPACE,
    COLON,
    SEMICOLON,
    COMMA,
    FUNCTION,
    PAREN,
    BRACKET,
    BRACE,
    CLOSE
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isDelim(char c) {
    return kind == Kind.DELIM && text.length() == 1 && text.charAt(0) == c;
  }

  /** Whether it is this keyword; keywords do not care about case. */
  boolean isWord(String word) {
    return kind == Kind.IDENT && text.equalsIgnoreCase(word);
  }

  boolean isFunction(String name) {
    return kind == Kind.FUNCTION && text.equalsIgnoreCase(name);
  }

  boolean opens() {
    return kind == Kind.FUNCTION
        || kind == Kind.PAREN
        || kind == Kind.BRACKET
        || kind == Kind.BRACE;
  }

  Part with(List<Part> other) {
    return new Part(kind, text, number, List.copyOf(other), span);
  }

  /** The keyword in lower case, or the empty string if it is none. */
  String word() {
    return kind == Kind.IDENT ? text.toLowerCase(Locale.ROOT) : "";
  }

  static List<Part> withoutSpaces(List<Part> parts) {
    List<Part> kept = new ArrayList<>(parts.size());
    for (Part part : parts) if (!part.is(Kind.SPACE)) kept.add(part);
    return kept;
  }

  /** The parts without spaces at either end. */
  static List<Part> trim(List<Part> parts) {
    int from = 0;
    int to = parts.size();
    while (from < to && parts.get(from).is(Kind.SPACE)) from++;
    while (to > from && parts.get(to - 1).is(Kind.SPACE)) to--;
    return parts.subList(from, to);
  }

  /** The parts between commas; an empty list between two commas stays. */
  static List<List<Part>> splitAtCommas(List<Part> parts) {
    List<List<Part>> lists = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= parts.size(); i++) {
      if (i < parts.size() && !parts.get(i).is(Kind.COMMA)) continue;
      lists.add(trim(parts.subList(from, i)));
      from = i + 1;
    }
    return lists;
  }

  /** The parts as CSS again, cut to a length that fits a message. */
  static String show(List<Part> parts) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      part.show(out);
      if (out.length() > 60) return cut(out) + "…";
    }
    return out.toString().strip();
  }

  private static String cut(StringBuilder out) {
    int end = Character.isHighSurrogate(out.charAt(58)) ? 58 : 59;
    return out.substring(0, end).strip();
  }

  private void show(StringBuilder out) {
    switch (kind) {
      case AT -> out.append('@').append(text);
      case HASH -> out.append('#').append(text);
      case STRING -> out.append('"').append(text).append('"');
      case URL -> out.append("url(").append(text).append(')');
      case NUMBER -> out.append(plain(number));
      case PERCENT -> out.append(plain(number)).append('%');
      case DIMENSION -> out.append(plain(number)).append(text);
      case SPACE -> out.append(' ');
      case FUNCTION -> out.append(text).append('(').append(show(inside)).append(')');
      case PAREN -> out.append('(').append(show(inside)).append(')');
      case BRACKET -> out.append('[').append(show(inside)).append(']');
      case BRACE -> out.append("{…}");
      default -> out.append(text);
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
