package leafpress.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the codes of a unit. What is not certain to be a code stays text; that costs a translator
 * some marks to copy and loses nothing.
 */
final class Pieces {
  private static final int DEEPEST = 8;

  /** How far a code's end is looked for; so a page of stars takes no time. */
  private static final int FARTHEST = 1_000;

  /** Code, footnote calls, addresses and tags in angle brackets, line ends with what they need. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(`+)(?!`).*?[^`]\\1(?!`)|\\[\\^[^\\]\\s]+\\]|</?[A-Za-z][^<>\\n]*>"
              + "|(?: {2,}|\\\\)\\n[ >\\t]*|\\n[ >\\t]+",
          Pattern.DOTALL);

  private static final Pattern TARGET =
      Pattern.compile(
          "\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+(?:\\s++\"[^\"]*+\")?+\\s*+\\)");

  private final String text;
  private final int depth;
  private final List<Piece> out = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Pieces(String text, int depth) {
    this.text = text;
    this.depth = depth;
  }

  static List<Piece> of(String markdown) {
    return new Pieces(markdown, 0).read();
  }

  private List<Piece> read() {
    int at = 0;
    while (at < text.length()) {
      int next = code(at);
      if (next == at) {
        int length = text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
        words.append(text, at, at + length);
        next = at + length;
      }
      at = next;
    }
    flush();
    return List.copyOf(out);
  }

  /** Reads a code, if one begins here, and gives the place after it; else the same place. */
  private int code(int at) {
    char c = text.charAt(at);
    if ("`[<\n \\".indexOf(c) >= 0) {
      Matcher alone = ALONE.matcher(text).region(at, far(at));
      if (alone.lookingAt()) {
        add(new Piece.Alone(alone.group()));
        return alone.end();
      }
    }
    if (depth == DEEPEST) return at;
    if (c == '[') return link(at, "[");
    if (c == '!' && text.startsWith("![", at)) return link(at, "![");
    if (c == '*' || c == '_') {
      String mark = text.startsWith("" + c + c, at) ? "" + c + c : "" + c;
      return stress(at, mark);
    }
    return at;
  }

  private int link(int at, String open) {
    int end = closing(at + open.length());
    if (end < 0) return at;
    Matcher target = TARGET.matcher(text).region(end, far(end));
    if (!target.lookingAt()) return at;
    pair(open, text.substring(at + open.length(), end), target.group());
    return target.end();
  }

  /** The bracket that closes one, with pairs of brackets between. */
  private int closing(int from) {
    int open = 1;
    for (int i = from; i < far(from); i++) {
      char c = text.charAt(i);
      if (c == '\\') i++;
      else if (c == '[') open++;
      else if (c == ']' && --open == 0) return i;
    }
    return -1;
  }

  private int stress(int at, String mark) {
    int from = at + mark.length();
    boolean inWord = mark.startsWith("_") && at > 0 && letter(text.charAt(at - 1));
    if (from >= text.length() || Character.isWhitespace(text.charAt(from)) || inWord) return at;
    for (int end = text.indexOf(mark, from + 1);
        end > 0 && end < far(from);
        end = text.indexOf(mark, end + 1)) {
      int after = end + mark.length();
      boolean longer = after < text.length() && text.charAt(after) == mark.charAt(0);
      char before = text.charAt(end - 1);
      if (Character.isWhitespace(before) || before == '\\' || longer) continue;
      if (mark.length() == 1 && before == mark.charAt(0)) continue;
      if (mark.startsWith("_") && after < text.length() && letter(text.charAt(after))) continue;
      pair(mark, text.substring(from, end), mark);
      return after;
    }
    return at;
  }

  private int far(int from) {
    return Math.min(text.length(), from + FARTHEST);
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void pair(String open, String inside, String close) {
    add(new Piece.Pair(open, new Pieces(inside, depth + 1).read(), close));
  }

  private void add(Piece code) {
    flush();
    out.add(code);
  }

  private void flush() {
    if (words.length() > 0) out.add(new Piece.Words(words.toString()));
    words.setLength(0);
  }
}
