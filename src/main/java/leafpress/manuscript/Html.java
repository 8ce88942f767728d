package leafpress.manuscript;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** HTML in a manuscript: its tags are dropped, the text between them is kept. */
final class Html {
  private Html() {}

  static void report(Reading reading, Node node) {
    if (mark(node)) {
      reading.report(
          ManuscriptRule.HTML_IN_MANUSCRIPT,
          node,
          "a comment within a paragraph says nothing of it; it is left out",
          "put it on a line of its own before the block, with a blank line before and after it");
      return;
    }
    reading.report(
        ManuscriptRule.HTML_IN_MANUSCRIPT,
        node,
        "HTML is not read; its tags are left out and its text is kept",
        "use Markdown; write &lt; for a less-than sign");
  }

  /** Whether it is a comment that names editions, in a place where it is for no block. */
  private static boolean mark(Node node) {
    if (!(node instanceof HtmlInline)) return false;
    String text = ((HtmlInline) node).getLiteral();
    return text.startsWith("<!--") && (text.contains("only:") || text.contains("on:"));
  }

  /** The text without tags and comments. A {@code <} that begins neither is kept. */
  static String text(String html) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
      text.append(html, from, open);
      int end = end(html, open);
      if (end < 0) {
        text.append('<');
        from = open + 1;
      } else {
        from = end;
      }
    }
    return text.append(html, from, html.length()).toString();
  }

  /** Where the tag or comment ends that begins here, or less than 0. */
  private static int end(String html, int open) {
    if (html.startsWith("<!--", open)) {
      int close = html.indexOf("-->", open + 4);
      return close < 0 ? html.length() : close + 3;
    }
    if (open + 1 == html.length() || !beginsTag(html.charAt(open + 1))) return -1;
    for (int i = open + 1; i < html.length(); i++) {
      if (html.charAt(i) == '>') return i + 1;
      if (html.charAt(i) == '<') return -1;
    }
    return -1;
  }

  private static boolean beginsTag(char c) {
    return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
