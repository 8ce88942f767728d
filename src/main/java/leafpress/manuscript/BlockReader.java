package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Reads blocks: one {@code visit} a kind. */
final class BlockReader extends AbstractVisitor {
  private static final Pattern CAPTION = Pattern.compile("(?:Table:|表[:：])\\s*");
  private static final Pattern DESCRIPTION = Pattern.compile("Description:|(图示)?说明[:：]");

  private final Reading reading;
  private final int depth;
  private final List<Block> out = new ArrayList<>();

  BlockReader(Reading reading, int depth) {
    this.reading = reading;
    this.depth = depth;
  }

  /** A block and those that follow it. */
  List<Block> read(Node first) {
    if (depth >= Reading.DEEPEST_BLOCK && first != null) {
      reading.report(
          ManuscriptRule.TOO_DEEP,
          first,
          "blocks are nested " + Reading.DEEPEST_BLOCK + " deep; deeper ones are read as text",
          "");
    }
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof HtmlBlock && reading.marks.take((HtmlBlock) node)) continue;
      int before = out.size();
      List<Mark> marks = reading.marks.waiting();
      node.accept(this);
      if (out.size() > before) reading.marks.put(marks, out.get(before));
    }
    return List.copyOf(out);
  }

  private List<Block> inner(Node node, int deeper) {
    return new BlockReader(reading, depth + deeper).read(node.getFirstChild());
  }

  @Override
  public void visit(Heading heading) {
    String name = Names.take(reading, heading);
    List<Inline> text = InlineReader.heading(reading, heading.getFirstChild());
    String content = TextContent.of(heading);
    if (text.isEmpty()) {
      reading.report(
          ManuscriptRule.EMPTY_HEADING, heading, "the heading has no text; it is left out", "");
      return;
    }
    int level = reading.anchors.level(reading, heading);
    String id = reading.anchors.id(content, name);
    out.add(new Block.Heading(level, id, text, reading.span(heading)));
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isCaption(paragraph)) return;
    Node only = paragraph.getFirstChild();
    if (isFigure(paragraph)) out.add(figure(Names.take(reading, paragraph), (Image) only));
    else if (isDescription(paragraph))
      out.add(new Block.Description(InlineReader.read(reading, only), reading.span(paragraph)));
    else paragraph(paragraph, only);
  }

  private static boolean isFigure(Node paragraph) {
    if (!(paragraph instanceof Paragraph)) return false;
    Node only = paragraph.getFirstChild();
    return only instanceof Image && (only.getNext() == null || Names.isAlone(only.getNext()));
  }

  private static boolean isDescription(Node paragraph) {
    return isFigure(paragraph.getPrevious())
        && paragraph.getFirstChild() instanceof Text
        && DESCRIPTION.matcher(((Text) paragraph.getFirstChild()).getLiteral()).lookingAt();
  }

  private void paragraph(Node paragraph, Node first) {
    List<Inline> text = InlineReader.read(reading, first);
    if (!text.isEmpty()) out.add(new Block.Paragraph(text, reading.span(paragraph)));
  }

  private Block figure(String name, Image image) {
    String title = image.getTitle() == null ? "" : image.getTitle();
    return new Block.Figure(
        name,
        Characters.clean(image.getDestination(), reading.span(image), reading.findings),
        Alt.of(reading, image),
        InlineReader.plain(reading, title, reading.span(image)),
        reading.span(image));
  }

  @Override
  public void visit(BulletList list) {
    out.add(new Block.BulletList(list.isTight(), items(list), reading.span(list)));
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    out.add(
        new Block.OrderedList(
            start == null ? 1 : start, list.isTight(), items(list), reading.span(list)));
  }

  private List<Block.ListItem> items(Node list) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) items.add(new BlockReader(reading, depth + 2).item(item));
    }
    return List.copyOf(items);
  }

  private Block.ListItem item(Node item) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph) reading.marks.takeLast(first, reading.span(item));
    List<Inline> term = List.of();
    if (first instanceof Paragraph && hasTerm(first)) {
      term = InlineReader.read(reading, label(first));
      paragraph(first, first.getFirstChild());
      first = first.getNext();
    }
    List<Block> blocks = read(first);
    return new Block.ListItem(term, blocks, reading.span(item));
  }

  /** Takes the label out of a paragraph; the first node of the label. */
  private static Node label(Node paragraph) {
    Node strong = paragraph.getFirstChild();
    strong.unlink();
    return strong.getFirstChild();
  }

  private static boolean hasTerm(Node paragraph) {
    Node label = paragraph.getFirstChild();
    return label instanceof StrongEmphasis
        && label.getNext() instanceof Text
        && ((Text) label.getNext()).getLiteral().matches("(?s)[:：].*");
  }

  @Override
  public void visit(BlockQuote quote) {
    Optional<Alert> alert = Alert.of(reading, quote);
    if (alert.isEmpty()) {
      out.add(new Block.Quote(inner(quote, 1), reading.span(quote)));
      return;
    }
    BlockReader body = new BlockReader(reading, depth + 1);
    Alert.afterFirstLine(quote).ifPresent(rest -> body.paragraph(rest, rest));
    List<Block> blocks = body.read(quote.getFirstChild().getNext());
    Alert note = alert.get();
    reading.anchors.note(reading, quote, note.id());
    out.add(new Block.Note(note.type(), note.id(), note.signed(), blocks, reading.span(quote)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral(), code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral(), code);
  }

  private void code(String text, Node node) {
    String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    out.add(new Block.Code(lines, reading.span(node)));
  }

  @Override
  public void visit(HtmlBlock html) {
    Html.report(reading, html);
    String text = Html.text(html.getLiteral()).strip().replaceAll("\\s*\n\\s*", " ");
    if (text.isEmpty()) return;
    out.add(
        new Block.Paragraph(
            InlineReader.plain(reading, text, reading.span(html)), reading.span(html)));
  }

  @Override
  public void visit(ThematicBreak line) {
    out.add(new Block.Divider(reading.span(line)));
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof TableBlock)) return;
    Optional<Node> caption = Optional.empty();
    if (looksLikeCaption(block.getPrevious())) caption = Optional.of(block.getPrevious());
    else if (captionAfter(block)) caption = Optional.of(block.getNext());
    String name = caption.map(c -> Names.take(reading, c)).orElse("");
    List<Inline> text = caption.map(this::caption).orElse(List.of());
    out.add(new TableReader(reading).read((TableBlock) block, name, text));
  }

  /** A caption belongs to the table after it, else to the one before it. */
  private static boolean isCaption(Paragraph paragraph) {
    if (!looksLikeCaption(paragraph)) return false;
    Node previous = paragraph.getPrevious();
    return paragraph.getNext() instanceof TableBlock
        || previous instanceof TableBlock && captionAfter(previous);
  }

  private static boolean captionAfter(Node table) {
    return !looksLikeCaption(table.getPrevious())
        && looksLikeCaption(table.getNext())
        && !(table.getNext().getNext() instanceof TableBlock);
  }

  private static boolean looksLikeCaption(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Text
        && CAPTION.matcher(((Text) node.getFirstChild()).getLiteral()).lookingAt();
  }

  private List<Inline> caption(Node paragraph) {
    Text first = (Text) paragraph.getFirstChild();
    String written = first.getLiteral();
    Matcher mark = CAPTION.matcher(written);
    if (mark.lookingAt()) first.setLiteral(written.substring(mark.end()));
    List<Inline> caption = InlineReader.read(reading, first);
    first.setLiteral(written); // the paragraph is still to be known as a caption
    return caption;
  }
}
