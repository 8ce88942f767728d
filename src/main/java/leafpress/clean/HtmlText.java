package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an HTML page: a block a paragraph, with the marks that Markdown has for it. */
final class HtmlText {
  private static final String NOT_TEXT =
      "script,style,noscript,template,svg,head,iframe,form,button,[hidden]";

  private final StringBuilder out = new StringBuilder();

  private HtmlText() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(NOT_TEXT).remove();
    HtmlText text = new HtmlText();
    text.block(page.body());
    text.end();
    return text.out.toString();
  }

  private void block(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode) {
        words(((TextNode) node).getWholeText());
      } else if (node instanceof Element) {
        element((Element) node);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      out.append('\n');
    } else if (name.matches("h[1-6]")) {
      start(name.equals("h1") ? "# " : "## ");
      block(element);
      end();
    } else if (name.equals("li")) {
      start("- ");
      block(element);
      end();
    } else if (name.equals("tr")) {
      row(element);
    } else if (element.isBlock()) {
      start("");
      block(element);
      end();
    } else {
      block(element);
    }
  }

  /** A line, with tabs between the cells; {@link Columns} finds them again. */
  private void row(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) cells.add(cell.text().strip());
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') out.append('\n');
    out.append(String.join("\t", cells));
  }

  private void start(String mark) {
    // A paragraph right within an item goes on in the item's line.
    if (out.length() > 1 && out.substring(out.length() - 2).equals("- ")) return;
    end();
    out.append(mark);
  }

  private void end() {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
    if (out.length() == 0) return;
    if (out.charAt(out.length() - 1) != '\n') out.append('\n');
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') out.append('\n');
  }

  private void words(String text) {
    String words = text.replaceAll("[ \t\r\n]+", " ");
    boolean fresh = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    boolean spaced = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
    out.append(fresh || spaced ? words.replaceFirst("^ ", "") : words);
  }
}
