package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import leafpress.language.Scripts;

/**
 * A block of Markdown that {@link Skeleton} wrote, or that was there.
 *
 * @param start of its text, after marks
 * @param end after its text
 * @param labelEnd end of the term of an item; {@code start} where there is none
 */
record Block(Kind kind, int start, int end, int labelEnd) {
  enum Kind {
    TITLE,
    HEADING,
    ITEM,
    PARAGRAPH
  }

  private static final String STARS = "**";

  boolean inLabel(int at) {
    return at < labelEnd;
  }

  boolean titled() {
    return kind == Kind.TITLE || kind == Kind.HEADING;
  }

  /** Where what follows the term begins. */
  int textStart(String text) {
    if (labelEnd == start) return start;
    int at = labelEnd + STARS.length();
    while (at < end && ":： ".indexOf(text.charAt(at)) >= 0) at++;
    return at;
  }

  /** Whether a text has the front matter of a manuscript. */
  static boolean isManuscript(String text) {
    if (!text.startsWith("---\n")) return false;
    int end = text.indexOf("\n---\n", 3);
    if (end < 0) return false;
    String front = text.substring(3, end + 1);
    return front.contains("\ntitle: \"") && front.contains("\nlang: ");
  }

  /** The blocks of a manuscript; quotations, which hold notes, are left alone. */
  static List<Block> of(String text) {
    List<Block> out = new ArrayList<>();
    int at = front(text, out);
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) end = text.length();
      line(text, at, end, out);
      at = end + 1;
    }
    return out;
  }

  private static int front(String text, List<Block> out) {
    if (!isManuscript(text)) return 0;
    int end = text.indexOf("\n---\n", 3);
    int title = text.indexOf("\ntitle: \"") + "\ntitle: \"".length();
    int close = text.indexOf('\n', title) - 1;
    if (close > title && text.charAt(close) == '"') {
      out.add(new Block(Kind.TITLE, title, close, title));
    }
    return end + "\n---\n".length();
  }

  private static void line(String text, int at, int end, List<Block> out) {
    int from = at;
    while (from < end && text.charAt(from) == ' ') from++;
    if (from == end || text.charAt(from) == '>' || text.startsWith("---", from)) return;
    if (text.startsWith("| ", from) && text.startsWith(" |", end - 2) && end - from > 3) {
      cells(text, from, end, out);
      return;
    }
    int marks = from;
    while (marks < end && text.charAt(marks) == '#') marks++;
    if (marks > from && marks < end && text.charAt(marks) == ' ') {
      out.add(new Block(Kind.HEADING, marks + 1, end, marks + 1));
      return;
    }
    int item = itemStart(text, from, end);
    if (item == from) {
      out.add(new Block(Kind.PARAGRAPH, from, end, from));
      return;
    }
    int labelEnd = item;
    int start = item;
    if (text.startsWith(STARS, item)) {
      int close = text.indexOf(STARS, item + 2);
      if (close > 0 && close < end) {
        start = item + 2;
        labelEnd = close;
      }
    }
    out.add(new Block(Kind.ITEM, start, end, labelEnd == item ? start : labelEnd));
  }

  /** Each cell of a row is a block; the line below the head has none. */
  private static void cells(String text, int from, int end, List<Block> out) {
    if (text.startsWith("| --", from)) return;
    int at = from + 2;
    while (at < end) {
      int close = text.indexOf(" |", at);
      if (close > at) out.add(new Block(Kind.PARAGRAPH, at, close, at));
      at = close + 3;
    }
  }

  private static int itemStart(String text, int from, int end) {
    if (text.startsWith("- ", from)) return from + 2;
    int i = from;
    while (i < end && Scripts.isDigit(text.charAt(i))) i++;
    return i > from && i - from < 3 && text.startsWith(". ", i) ? i + 2 : from;
  }
}
