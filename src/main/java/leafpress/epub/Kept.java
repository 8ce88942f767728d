package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * Puts a heading in two languages and the pair after it into one box. Engines that keep no chain
 * together (WebKit, MuPDF, Chromium before 108) keep a box whole, so no heading stands alone at the
 * foot of a page.
 */
final class Kept {
  private Kept() {}

  static List<Node> together(List<Node> children) {
    List<Node> out = new ArrayList<>(children.size());
    for (int i = 0; i < children.size(); ) {
      int end = heading(children.get(i)) ? end(children, i) : i;
      if (end > i) {
        List<Node> kept = List.copyOf(children.subList(i, end + 1));
        out.add(new Element("div", Map.of("class", "kept"), kept, children.get(i).span()));
      } else {
        out.add(children.get(i));
      }
      i = end + 1;
    }
    return out;
  }

  private static boolean heading(Node node) {
    return node instanceof Element && ((Element) node).hasClass("of-heading");
  }

  /** The pair that the heading at a place is of; that place if there is none. */
  private static int end(List<Node> children, int from) {
    for (int i = from + 1; i < children.size(); i++) {
      Node node = children.get(i);
      boolean between =
          heading(node)
              || !(node instanceof Element) && node.content().isBlank()
              || node instanceof Element && PageMark.is((Element) node);
      if (between) continue;
      return node instanceof Element && ((Element) node).hasClass("pair") ? i : from;
    }
    return from;
  }
}
