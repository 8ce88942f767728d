package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Box;
import leafpress.geometry.Edges;
import leafpress.markup.Element;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.Placed;
import leafpress.page.StructureNode;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Generated;
import leafpress.style.Styled;
import leafpress.style.StyledText;

/** Stacks the blocks of a section into rows and builds their structure. */
final class BlockSetter {
  /** A break inside what should stay together: taken only before a page under half full. */
  private static final int TOGETHER = 3_000;

  /** A break between a lead-in that ends in a colon and its list. */
  private static final int LEAD_IN = 1_500;

  /** A hyphen at the foot of a page: about two lines left free. */
  private static final int HYPHEN = 60;

  private final Setting setting;
  private final long aside;
  private final Footnotes footnotes;
  private final RowStack rows = new RowStack();
  private Optional<ListMark> mark = Optional.empty();
  private boolean toc;
  private String page = "";
  private int sibling = -1;

  BlockSetter(Setting setting, long aside, Footnotes footnotes) {
    this.setting = setting;
    this.aside = aside;
    this.footnotes = footnotes;
  }

  /** Sets a block as a galley of its own. */
  Galley galley(Styled block, long measure) {
    List<StructureNode> nodes = flow(block, Place.column(measure));
    return new Galley(rows.done(), nodes);
  }

  /** Sets what is inside a block, without its margins, borders and padding. */
  Galley inside(Styled block, long measure) {
    List<StructureNode> nodes = children(block, Place.column(measure));
    return new Galley(rows.done(), nodes);
  }

  private List<StructureNode> block(Styled block, Place at) {
    switch (block.style().floating()) {
      case FOOTNOTE:
        return footnotes.structure(block);
      case MARGIN:
        if (aside > 0) return margin(block);
        return flow(block, at);
      default:
        return flow(block, at);
    }
  }

  /** Sets a note for the margin column, beside the block before it. */
  private List<StructureNode> margin(Styled block) {
    Galley note = new BlockSetter(setting, 0, footnotes).galley(block, aside);
    if (sibling >= 0) rows.marginAt(sibling, note);
    else rows.margin(note);
    return note.structure();
  }

  private List<StructureNode> flow(Styled block, Place at) {
    ComputedStyle style = block.style();
    String outerPage = page;
    page = style.page();
    before(style);
    events(block.element(), style);
    int first = rows.size();
    Edges margin = style.margin();
    rows.space(margin.top());
    Place outer = at.inset(margin.left(), margin.right(), at.decor());
    List<StructureNode> nodes = content(block, outer);
    after(style, first);
    rows.space(margin.bottom());
    page = outerPage;
    sibling = rows.firstContent(first);
    return Roles.wrap(block.element(), toc, nodes);
  }

  private void before(ComputedStyle style) {
    switch (style.breakBefore()) {
      case PAGE:
        rows.start(Row.Start.PAGE);
        break;
      case RECTO:
        rows.start(Row.Start.RECTO);
        break;
      case AVOID:
        rows.lastContent(0).ifPresent(row -> row.cost(Galley.NEVER));
        break;
      default:
        break;
    }
  }

  private void after(ComputedStyle style, int first) {
    if (style.breakInsideAvoid()) rows.costInside(first, TOGETHER);
    switch (style.breakAfter()) {
      case PAGE:
        rows.start(Row.Start.PAGE);
        break;
      case RECTO:
        rows.start(Row.Start.RECTO);
        break;
      case AVOID:
        rows.lastContent(first).ifPresent(row -> row.cost(Galley.NEVER));
        break;
      default:
        break;
    }
  }

  private void events(Element element, ComputedStyle style) {
    if (element.has("id")) rows.event(Row.Event.Kind.ANCHOR, element.get("id"), "", 0);
    boolean named = !style.stringSet().isEmpty();
    if (style.bookmarkLevel() == 0 && !named) return;
    String text = element.content().replaceAll("\\s+", " ").strip();
    if (style.bookmarkLevel() > 0) {
      rows.event(Row.Event.Kind.BOOKMARK, element.get("id"), text, style.bookmarkLevel());
    }
    if (named) rows.event(Row.Event.Kind.STRING, style.stringSet(), text, 0);
  }

  private List<StructureNode> content(Styled block, Place outer) {
    Element element = block.element();
    if (element.is("hr")) return rule(block, outer);
    if (element.is("img") || element.is("svg")) return picture(block, outer);
    if (block.style().display() == ComputedStyle.Display.TABLE) {
      return new TableSetter(setting, footnotes, this::add).set(block, outer);
    }
    return boxed(block, outer);
  }

  /** Sets children inside borders and padding. */
  private List<StructureNode> boxed(Styled block, Place outer) {
    ComputedStyle style = block.style();
    Edges border = style.borderWidth();
    Edges padding = style.padding();
    Optional<Decor> decor = decor(style, outer);
    Place inside =
        outer.inset(
            border.left() + padding.left(),
            border.right() + padding.right(),
            decor.isPresent() ? decor : outer.decor());
    int first = rows.size();
    edge(border.top() + padding.top(), inside, true);
    boolean outerToc = toc;
    toc = toc || block.element().hasClass("toc");
    List<StructureNode> nodes = children(block, inside);
    if (block.element().is("dl")) nodes = ListMark.definitions(nodes);
    toc = outerToc;
    edge(border.bottom() + padding.bottom(), inside, false);
    long missing = style.minHeight().orElse(0L) - rows.heightFrom(first);
    if (missing > 0) edge(missing, inside, false);
    return nodes;
  }

  private static Optional<Decor> decor(ComputedStyle style, Place outer) {
    Edges border = style.borderWidth();
    boolean bare =
        style.background().isEmpty()
            && border.top() + border.right() + border.bottom() + border.left() == 0;
    if (bare) return Optional.empty();
    return Optional.of(
        new Decor(
            outer.decor(),
            outer.x(),
            outer.width(),
            style.background(),
            border,
            style.borderColor()));
  }

  /** Border and padding over or under a block's content stay with it. */
  private void edge(long height, Place at, boolean top) {
    if (height <= 0) return;
    if (!top) rows.lastContent(0).ifPresent(row -> row.cost(Galley.NEVER));
    RowBuilder row = RowBuilder.of(height);
    if (top) row.cost(Galley.NEVER);
    add(row, at);
  }

  private void add(RowBuilder row, Place at) {
    row.decor = at.decor();
    row.page = page;
    row.wide = at.wide();
    rows.add(row);
  }

  private List<StructureNode> children(Styled block, Place at) {
    List<StructureNode> nodes = new ArrayList<>();
    List<Child> inline = new ArrayList<>();
    int outerSibling = sibling;
    sibling = -1;
    int number = ListMark.start(block.element());
    for (Child child : block.children()) {
      if (inline(child)) {
        inline.add(child);
        continue;
      }
      nodes.addAll(paragraph(inline, block, at));
      inline.clear();
      Styled next = (Styled) child;
      if (next.style().display() == ComputedStyle.Display.LIST_ITEM) {
        leadIn(number);
        listItem(next, at, number++, nodes);
      } else {
        nodes.addAll(block(next, at));
      }
    }
    nodes.addAll(paragraph(inline, block, at));
    sibling = outerSibling;
    return nodes;
  }

  /** A lead-in and the list that it announces should not be parted. */
  private void leadIn(int number) {
    if (number == 1) rows.lastContent(0).ifPresent(row -> row.cost(LEAD_IN));
  }

  private void listItem(Styled item, Place at, int number, List<StructureNode> nodes) {
    ListMark own = ListMark.of(setting, item, number);
    mark = Optional.of(own);
    List<StructureNode> inner = flow(item, at);
    mark = Optional.empty();
    nodes.add(own.tag(inner, toc));
  }

  private static boolean inline(Child child) {
    return child instanceof StyledText
        || child instanceof Generated
        || ((Styled) child).style().display() == ComputedStyle.Display.INLINE
            && ((Styled) child).style().floating() == ComputedStyle.Float.NONE;
  }

  private List<StructureNode> paragraph(List<Child> inline, Styled owner, Place at) {
    if (inline.isEmpty()) return List.of();
    ComputedStyle style = owner.style();
    InlineCollector collector =
        new InlineCollector(setting.pictures, at.width(), Optional.empty());
    collector.add(inline, style);
    InlineText text = collector.done();
    if (text.isEmpty()) return List.of();
    for (String id : collector.ids()) rows.event(Row.Event.Kind.ANCHOR, id, "", 0);
    List<Line> lines = Paragraphs.lines(setting, text, style, at.width());
    for (int i = 0; i < lines.size(); i++) {
      RowBuilder row = row(lines.get(i), style, at, i == 0 ? style.textIndent() : 0);
      breakCost(row, i, lines, style);
      add(row, at);
    }
    return collector.structure();
  }

  private RowBuilder row(Line line, ComputedStyle style, Place at, long indent) {
    long ascent = setting.ascentInLine(style);
    long over = Math.max(0, line.height() - ascent);
    long baseline = ascent + over;
    RowBuilder row = RowBuilder.of(style.leading() + over);
    long x = at.x() + indent + Paragraphs.shift(style, line, at.width() - indent);
    for (Placed placed : line.content()) row.content.add(placed.moved(x, baseline));
    for (PageSlot slot : line.slots()) {
      row.slots.add(
          new PageSlot(slot.target(), at.x() + at.width(), baseline, slot.style(), slot.leaf()));
    }
    for (String call : line.calls()) footnotes.call(call).ifPresent(row.footnotes::add);
    mark.ifPresent(m -> row.content.addAll(0, m.place(at.x(), baseline)));
    mark = Optional.empty();
    return row;
  }

  /** Widows and orphans must not be; a hyphen at the foot of a page should not. */
  private static void breakCost(RowBuilder row, int i, List<Line> lines, ComputedStyle style) {
    int above = i + 1;
    int below = lines.size() - above;
    if (below > 0 && (above < style.orphans() || below < style.widows())) {
      row.cost(Galley.NEVER);
    }
    if (lines.get(i).hyphenated()) row.cost(HYPHEN);
  }

  private List<StructureNode> picture(Styled block, Place at) {
    Leaf leaf = new Leaf();
    Optional<Pictures.Drawn> drawn = setting.pictures.draw(block, at.width(), leaf);
    if (drawn.isEmpty()) return List.of();
    RowBuilder row = RowBuilder.of(drawn.get().height());
    long free = at.width() - drawn.get().width();
    long x = at.x() + (block.style().align() == ComputedStyle.Align.CENTER ? free / 2 : 0);
    for (Placed placed : drawn.get().content()) row.content.add(placed.moved(x, 0));
    add(row, at);
    return drawn.get().tag(leaf).map(List::of).orElse(List.of());
  }

  private List<StructureNode> rule(Styled block, Place at) {
    long height = Math.max(block.style().borderWidth().top(), block.style().height().orElse(0L));
    RowBuilder row = RowBuilder.of(height);
    Box box = new Box(at.x(), 0, at.width(), height);
    row.content.add(
        new Ground(Artifact.LAYOUT, box, new Color(block.style().borderColor()[0])));
    add(row, at);
    return List.of();
  }
}
