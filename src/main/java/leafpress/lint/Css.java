package leafpress.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A style sheet, cut into rules. Rules inside {@code @media} keep its condition; what cannot be
 * read is passed over, as reading systems do.
 */
final class Css {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final int DEEPEST = 8;

  private final String text;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * Declarations for elements.
   *
   * @param condition of the {@code @media} around it; empty if it always holds
   * @param selector as written; {@code @font-face} and {@code @page} as well
   * @param line of the style sheet, from 1
   */
  record Rule(String condition, String selector, Map<String, String> declarations, int line) {}

  private Css(String text) {
    this.text = text;
  }

  static List<Rule> rules(String css) {
    Css sheet = new Css(withoutComments(css));
    sheet.block(0, sheet.text.length(), "", 0);
    return sheet.rules;
  }

  /** Comments become spaces, so that lines stay. */
  static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }

  private void block(int from, int to, String condition, int depth) {
    int at = from;
    while (at < to) {
      int open = text.indexOf('{', at);
      int end = text.indexOf(';', at);
      if (end >= 0 && end < to && (open < 0 || end < open)) {
        at = end + 1; // @import and the like
        continue;
      }
      if (open < 0 || open >= to) return;
      int close = close(open, to);
      String head = text.substring(at, open).strip();
      if (head.startsWith("@media") || head.startsWith("@supports")) {
        if (depth < DEEPEST) block(open + 1, close, head, depth + 1);
      } else {
        rules.add(
            new Rule(condition, head, declarations(text.substring(open + 1, close)), line(open)));
      }
      at = close + 1;
    }
  }

  /** The brace that closes the one at a place. */
  private int close(int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (text.charAt(i) == '{') depth++;
      if (text.charAt(i) == '}' && --depth == 0) return i;
    }
    return to;
  }

  private int line(int at) {
    int line = 1;
    for (int i = 0; i < at; i++) if (text.charAt(i) == '\n') line++;
    return line;
  }

  /** Names in lower case to values. */
  static Map<String, String> declarations(String block) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : block.split(";(?![^(]*\\))")) {
      int colon = part.indexOf(':');
      if (colon < 0) continue;
      String name = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      found.put(name, part.substring(colon + 1).replace("!important", "").strip());
    }
    return found;
  }
}
