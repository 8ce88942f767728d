package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;

/**
 * Cuts CSS into tokens (CSS Syntax Level 3, section 4). Every input gives tokens; what is wrong
 * becomes a {@link Kind#BAD} token. Brackets come one by one; {@link Parts} nests them.
 */
final class Tokenizer {
  private static final char END = '\0';

  private final String css;
  private final Span fixed;
  private final List<Part> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private int counted;

  private Tokenizer(String css, Span place) {
    this.css = preprocessed(css);
    this.fixed = place;
  }

  /**
   * The tokens of a text.
   *
   * @param place the file, or, if it has a line, the place that all tokens are said to be at
   */
  static List<Part> tokens(String css, Span place) {
    Tokenizer tokenizer = new Tokenizer(css, place);
    while (tokenizer.at < tokenizer.css.length()) tokenizer.next();
    return tokenizer.tokens;
  }

  /** Section 3.3. */
  private static String preprocessed(String css) {
    String text = css.startsWith("\uFEFF") ? css.substring(1) : css;
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    return lines.replace('\0', '\uFFFD');
  }

  private void next() {
    if (peek(0) == '/' && peek(1) == '*') {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
      return;
    }
    Span span = here();
    char c = peek(0);
    if (isSpace(c)) {
      while (isSpace(peek(0))) at++;
      add(Kind.SPACE, " ", span);
    } else if (c == '"' || c == '\'') {
      string(c, span);
    } else if (startsNumber()) {
      number(span);
    } else if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
      at += c == '<' ? 4 : 3;
      add(Kind.SPACE, " ", span);
    } else if (startsIdent(0)) {
      identLike(span);
    } else if (c == '@' && startsIdent(1)) {
      at++;
      add(Kind.AT, ident(), span);
    } else if (c == '#' && (isIdent(peek(1)) || isEscape(1))) {
      at++;
      add(Kind.HASH, ident(), span);
    } else {
      at++;
      add(single(c), String.valueOf(c), span);
    }
  }

  private static Kind single(char c) {
    return switch (c) {
      case '(' -> Kind.PAREN;
      case '[' -> Kind.BRACKET;
      case '{' -> Kind.BRACE;
      case ')', ']', '}' -> Kind.CLOSE;
      case ':' -> Kind.COLON;
      case ';' -> Kind.SEMICOLON;
      case ',' -> Kind.COMMA;
      default -> Kind.DELIM;
    };
  }

  /** Section 4.3.5; an end of line within a string spoils it, the end of the text closes it. */
  private void string(char quote, Span span) {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < css.length() && peek(0) != quote) {
      char c = peek(0);
      if (c == '\n') {
        add(Kind.BAD, quote + text.toString(), span);
        return;
      }
      if (c != '\\') {
        text.append(c);
        at++;
      } else if (peek(1) == '\n') {
        at += 2;
      } else if (at + 1 == css.length()) {
        at++;
      } else {
        text.appendCodePoint(escape());
      }
    }
    at++;
    add(Kind.STRING, text.toString(), span);
  }

  /** Sections 4.3.3 and 4.3.12. */
  private void number(Span span) {
    int from = at;
    if (peek(0) == '+' || peek(0) == '-') at++;
    digits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      digits();
    }
    int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
    if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
      at += 1 + sign;
      digits();
    }
    double value = Double.parseDouble(css.substring(from, at));
    if (startsIdent(0)) {
      tokens.add(new Part(Kind.DIMENSION, ident(), value, List.of(), span));
    } else if (peek(0) == '%') {
      at++;
      tokens.add(new Part(Kind.PERCENT, "%", value, List.of(), span));
    } else {
      tokens.add(new Part(Kind.NUMBER, "", value, List.of(), span));
    }
  }

  private void digits() {
    while (isDigit(peek(0))) at++;
  }

  private void identLike(Span span) {
    String name = ident();
    if (peek(0) != '(') {
      add(Kind.IDENT, name, span);
      return;
    }
    at++;
    int ahead = at;
    while (ahead < css.length() && isSpace(css.charAt(ahead))) ahead++;
    boolean quoted = ahead < css.length() && "\"'".indexOf(css.charAt(ahead)) >= 0;
    if (name.equalsIgnoreCase("url") && !quoted) url(ahead, span);
    else add(Kind.FUNCTION, name, span);
  }

  /** Section 4.3.6. */
  private void url(int from, Span span) {
    at = from;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && peek(0) != ')') {
      char c = peek(0);
      if (isSpace(c) && restIsSpace()) break;
      boolean spoiled = c == '"' || c == '\'' || c == '(' || isSpace(c);
      if (spoiled || (c == '\\' && !isEscape(0))) {
        badUrl(text, span);
        return;
      }
      if (c == '\\') {
        text.appendCodePoint(escape());
      } else {
        text.append(c);
        at++;
      }
    }
    at++;
    add(Kind.URL, text.toString(), span);
  }

  private boolean restIsSpace() {
    int ahead = at;
    while (ahead < css.length() && isSpace(css.charAt(ahead))) ahead++;
    if (ahead < css.length() && css.charAt(ahead) != ')') return false;
    at = ahead;
    return true;
  }

  private void badUrl(StringBuilder text, Span span) {
    while (at < css.length() && peek(0) != ')') at += isEscape(0) ? 2 : 1;
    at = Math.min(at + 1, css.length());
    add(Kind.BAD, "url(" + text, span);
  }

  /** Section 4.3.11. */
  private String ident() {
    StringBuilder name = new StringBuilder();
    while (true) {
      if (isIdent(peek(0))) {
        name.append(peek(0));
        at++;
      } else if (isEscape(0)) {
        name.appendCodePoint(escape());
      } else {
        return name.toString();
      }
    }
  }

  /** Section 4.3.7; the backslash is here. */
  private int escape() {
    at++;
    int from = at;
    while (at < css.length() && at < from + 6 && Character.digit(peek(0), 16) >= 0) at++;
    if (at == from) {
      int c = css.codePointAt(at);
      at += Character.charCount(c);
      return c;
    }
    int c = Integer.parseInt(css.substring(from, at), 16);
    if (isSpace(peek(0))) at++;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c == 0 || c > Character.MAX_CODE_POINT || surrogate ? 0xFFFD : c;
  }

  private boolean startsNumber() {
    int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
    return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
  }

  private boolean startsIdent(int ahead) {
    char c = peek(ahead);
    if (c == '-') return isStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1);
    return isStart(c) || isEscape(ahead);
  }

  private boolean isEscape(int ahead) {
    boolean more = at + ahead + 1 < css.length();
    return more && peek(ahead) == '\\' && peek(ahead + 1) != '\n';
  }

  private static boolean isStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isIdent(char c) {
    return isStart(c) || isDigit(c) || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private char peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }

  private void add(Kind kind, String text, Span span) {
    tokens.add(new Part(kind, text, 0, List.of(), span));
  }

  private Span here() {
    if (fixed.line() > 0) return fixed;
    for (; counted < at; counted++) {
      if (css.charAt(counted) != '\n') continue;
      line++;
      lineStart = counted + 1;
    }
    return new Span(fixed.file(), line, at - lineStart + 1);
  }
}
