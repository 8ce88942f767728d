package leafpress.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Does to a Markdown tree what its marks say, by the library alone: takes away what an extent does
 * not have, and moves what is for the flap to where the edition shows it.
 */
final class MarkedText {
  private static final Pattern MARK = Pattern.compile("<!--\\s*(only|on):\\s*(.*?)\\s*-->\\s*");

  private final String extent;
  private final List<Node> flap = new ArrayList<>();
  private final List<Node> away = new ArrayList<>();

  private MarkedText(String extent) {
    this.extent = extent;
  }

  /**
   * Applies the marks.
   *
   * @param place {@code first} or {@code last} for blocks of the flap, or empty: they stay
   */
  static void apply(Node root, String extent, String place) {
    MarkedText marked = new MarkedText(extent);
    marked.blocks(root);
    root.accept(marked.new Items());
    marked.away.forEach(Node::unlink);
    marked.flap.removeAll(marked.away);
    if (place.equals("first")) {
      for (int i = marked.flap.size() - 1; i >= 0; i--) root.prependChild(marked.flap.get(i));
    } else if (place.equals("last")) {
      Node last = root.getLastChild();
      for (Node node : marked.flap) last.insertBefore(node);
    }
  }

  private void blocks(Node root) {
    Set<String> only = new HashSet<>();
    boolean onFlap = false;
    int closed = 0;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      Matcher mark = MARK.matcher(node instanceof HtmlBlock ? ((HtmlBlock) node).getLiteral() : "");
      if (mark.matches()) {
        if (mark.group(1).equals("only")) only.addAll(Set.of(mark.group(2).split(",\\s*")));
        else onFlap = true;
        away.add(node);
        continue;
      }
      int level = node instanceof Heading ? ((Heading) node).getLevel() : 0;
      if (level > 0 && level <= closed) closed = 0;
      boolean cut = only.isEmpty() ? closed > 0 : !only.contains(extent);
      if (cut) away.add(node);
      if (cut && closed == 0) closed = level;
      if (onFlap) flap.add(node);
      only.clear();
      onFlap = false;
    }
  }

  private final class Items extends AbstractVisitor {
    @Override
    public void visit(ListItem item) {
      Node first = item.getFirstChild();
      Node last = first == null ? null : first.getLastChild();
      if (last instanceof HtmlInline) {
        Matcher mark = MARK.matcher(((HtmlInline) last).getLiteral());
        boolean cut = mark.matches() && !List.of(mark.group(2).split(",\\s*")).contains(extent);
        if (cut) away.add(item);
      }
      visitChildren(item);
    }
  }
}
