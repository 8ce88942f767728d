package leafpress.lint;

import java.util.List;
import java.util.regex.Pattern;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** Structure that is typed by hand: bullets that are characters, room that is made of spaces. */
final class SpacingCheck {
  private static final Pattern BULLET = Pattern.compile("[•·▪◦‣●■*–—-][ \\u00A0\\u3000].*");
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,2}[.)]|[(（][0-9]{1,2}[)）]|[①-⑳])[ \\u00A0\\u3000]?\\D.*");

  /** Those that white space in XHTML does not swallow, and those that show it was meant. */
  private static final Pattern ROOM =
      Pattern.compile("[\\u00A0\\u2003\\u3000][ \\u00A0\\u2003\\u3000]|\\S {2,}\\S");

  private final Remarks remarks;

  private SpacingCheck(Remarks remarks) {
    this.remarks = remarks;
  }

  static void check(Element root, Remarks remarks) {
    new SpacingCheck(remarks).walk(root);
  }

  private void walk(Element element) {
    if (element.name().matches("head|script|style|pre|code|svg|math")) return;
    bullets(element);
    for (Node child : element.children()) {
      if (child instanceof Element) walk((Element) child);
      else if (ROOM.matcher(child.content()).find()) room(child);
    }
  }

  /** Two paragraphs on end: one alone may begin with a dash for reasons of its own. */
  private void bullets(Element parent) {
    List<Element> children = parent.elements();
    for (int i = 1; i < children.size(); i++) {
      if (!marked(children.get(i)) || !marked(children.get(i - 1))) continue;
      if (i > 1 && marked(children.get(i - 2))) continue; // said already
      remarks.add(
          LintRule.TYPED_LIST,
          children.get(i - 1).span(),
          "paragraphs begin with marks of a list: “" + begin(children.get(i - 1)) + "”",
          "write ul or ol with li; who listens hears how many there are");
    }
  }

  private static boolean marked(Element p) {
    String text = p.content().strip();
    return p.is("p") && (BULLET.matcher(text).lookingAt() || NUMBER.matcher(text).lookingAt());
  }

  private static String begin(Element p) {
    String text = p.content().strip().replaceAll("\\s+", " ");
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private void room(Node text) {
    remarks.add(
        LintRule.TYPED_ROOM,
        text.span(),
        "spaces stand in a row to make room",
        "write one; set room by a style");
  }
}
