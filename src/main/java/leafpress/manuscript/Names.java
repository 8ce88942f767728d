package leafpress.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Names that an author gives to headings, figures and tables, for links to lead to: {@code
 * {#fig-cells}} at the end of a heading or a caption, or right after an image. The form is that of
 * Pandoc's header attributes, of which only the id is read.
 */
final class Names {
  /** What begins like the id of a footnote is no name. */
  private static final Pattern NAME =
      Pattern.compile("\\s*\\{#((?!fn(?:ref)?-)[A-Za-z][A-Za-z0-9-]*)\\}\\s*$");

  private Names() {}

  /** Whether a text is nothing but a name, and nothing follows it. */
  static boolean isAlone(Node text) {
    if (!(text instanceof Text) || text.getNext() != null) return false;
    Matcher name = NAME.matcher(((Text) text).getLiteral());
    return name.find() && name.start() == 0;
  }

  /** Takes the name from the end of a block's text; empty if there is none that can be had. */
  static String take(Reading reading, Node block) {
    Node last = block.getLastChild();
    if (!(last instanceof Text)) return "";
    String text = ((Text) last).getLiteral();
    Matcher found = NAME.matcher(text);
    if (!found.find()) return "";
    ((Text) last).setLiteral(text.substring(0, found.start()));
    String name = found.group(1);
    if (reading.anchors.take(name)) return name;
    reading.report(
        ManuscriptRule.DUPLICATE_NAME,
        block,
        "something in this article is called “" + name + "” already",
        "give each heading, figure and table a name of its own");
    return "";
  }
}
