package leafpress.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads marks: comments, which Markdown shows nowhere. */
final class Marks {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*(only|on)\\s*:\\s*([^<>]*?)\\s*-->\\s*");
  private static final String FLAP = "flap";

  private final Reading reading;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> waiting = new ArrayList<>();

  Marks(Reading reading) {
    this.reading = reading;
  }

  /** Whether an HTML block is a mark; then it holds for the next block. */
  boolean take(HtmlBlock html) {
    Optional<Mark> mark = read(html.getLiteral(), html, false);
    mark.ifPresent(waiting::add);
    return mark.isPresent();
  }

  /** Takes the mark at the end of a paragraph, if there is one, for the item that it begins. */
  void takeLast(Node paragraph, Span item) {
    Node last = paragraph.getLastChild();
    if (!(last instanceof HtmlInline)) return;
    Optional<Mark> mark = read(((HtmlInline) last).getLiteral(), last, true);
    mark.ifPresent(m -> marks.add(new Mark(item, true, m.only(), m.panel())));
    if (mark.isPresent()) last.unlink();
  }

  /** The marks that wait for the next block; none do any longer. */
  List<Mark> waiting() {
    List<Mark> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /** Puts marks that waited on a block. */
  void put(List<Mark> waited, Block block) {
    for (Mark mark : waited) marks.add(new Mark(block.span(), false, mark.only(), mark.panel()));
  }

  List<Mark> all() {
    return List.copyOf(marks);
  }

  private Optional<Mark> read(String html, Node node, boolean item) {
    Matcher comment = COMMENT.matcher(html);
    if (!comment.matches()) return Optional.empty();
    Set<Extent> only = EnumSet.noneOf(Extent.class);
    String panel = "";
    for (String name : comment.group(2).split("\\s*,\\s*", -1)) {
      Optional<Extent> extent = Extent.of(name);
      if (comment.group(1).equals("only") && extent.isPresent()) only.add(extent.get());
      else if (comment.group(1).equals("on") && name.equals(FLAP)) panel = name;
      else unknown(name, node);
    }
    return Optional.of(new Mark(reading.span(node), item, only, panel));
  }

  private void unknown(String name, Node node) {
    reading.report(
        ManuscriptRule.UNKNOWN_MARK,
        node,
        "“" + name + "” is not an extent or a panel that a mark can name",
        "write <!-- only: full -->, <!-- only: full, abridged --> or <!-- on: flap -->");
  }
}
