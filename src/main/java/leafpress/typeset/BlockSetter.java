package leafpress.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Span;
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

  /** A break after the only line of an item's first block: like an orphan, but a shade better. */
  private static final int ITEM = Galley.NEVER / 10;

  private final Setting setting;
  private final long aside;
  private final Footnotes footnotes;
  private final RowStack rows = new RowStack();
  private final Deque<ListMark> marks = new ArrayDeque<>();
  private final List<Galley> late = new ArrayList<>(0);
  private final List<Integer> begun = new ArrayList<>(0);
  private final boolean column;
  private boolean toc;
  private String page = "";
  private int sibling = -1;
  private Span span = Span.NONE;

  private BlockSetter(Setting setting, long aside, Footnotes footnotes, boolean column) {
    this.setting = setting;
    this.aside = aside;
    this.footnotes = footnotes;
    this.column = column;
  }

  /** Sets a section as the rows of a column, with notes in the margin column if there is one. */
  static Galley column(Setting setting, Styled section, Column column) {
    Footnotes footnotes = Footnotes.of(section, setting, column.measure());
    BlockSetter setter = new BlockSetter(setting, column.aside(), footnotes, true);
    return setter.galley(section, Place.column(column.measure(), column.across()));
  }

  /** Sets a cell, caption or note: what is to become part of a column. */
  static BlockSetter part(Setting setting, Footnotes footnotes) {
    return new BlockSetter(setting, 0, footnotes, false);
  }

  /** Sets a block as a galley of its own. */
  Galley galley(Styled block, long measure) {
    return galley(block, Place.column(measure));
  }

  private Galley galley(Styled block, Place at) {
    List<StructureNode> nodes = flow(block, at);
    return new Galley(rows.done(), nodes);
  }

  /** Sets what is inside a block, without its margins, borders and padding. */
  Galley inside(Styled block, long measure) {
    List<StructureNode> nodes = children(block, Place.column(measure));
    return new Galley(rows.done(), nodes);
  }

  /** The indices of the rows with which paragraphs begin. */
  List<Integer> begun() {
    return begun;
  }

  private List<StructureNode> block(Styled block, Place at) {
    switch (block.style().floating()) {
      case FOOTNOTE:
        return footnote(block);
      case MARGIN:
        if (aside > 0) return margin(block, at);
        return flow(block, at);
      default:
        return flow(block, at);
    }
  }

  /** A note keeps its place in the structure; on paper too, if nothing calls it. */
  private List<StructureNode> footnote(Styled block) {
    Optional<Galley> note = footnotes.note(block);
    footnotes.call("#" + block.element().get("id")).ifPresent(this::afterwards);
    return note.map(Galley::structure).orElse(List.of());
  }

  /**
   * Sets a note for the margin column, beside the block before it; one that is higher than a page
   * stands in the text.
   */
  private List<StructureNode> margin(Styled block, Place at) {
    Set<String> called = footnotes.called();
    Galley note = part(setting, footnotes).galley(block, aside);
    if (note.height() > setting.depth) {
      footnotes.forgetAllBut(called);
      return flow(block, at);
    }
    if (sibling >= 0) beside(rows.row(sibling), note);
    else rows.margin(note);
    return note.structure();
  }

  private void beside(RowBuilder row, Galley note) {
    row.margin(note);
    late.addAll(row.excess(setting.depth));
  }

  private List<StructureNode> flow(Styled block, Place at) {
    ComputedStyle style = block.style();
    String outerPage = page;
    page = style.page();
    breaks(style.breakBefore(), 0);
    events(block.element(), style);
    if (block.element().span().line() > 0) span = block.element().span();
    int first = rows.size();
    Edges margin = style.margin();
    rows.space(margin.top());
    Place whole = style.spansColumns() && column ? at.spanning() : at;
    Place outer = whole.inset(margin.left(), margin.right(), at.decor());
    List<StructureNode> nodes = content(block, outer);
    after(style, first);
    rows.space(margin.bottom());
    page = outerPage;
    sibling = rows.firstContent(first);
    return measures() ? List.of() : Roles.wrap(block.element(), toc, nodes);
  }

  /** Whether rows are only measured: then there is no structure to build. */
  private boolean measures() {
    return setting.broken.isPresent();
  }

  private void after(ComputedStyle style, int first) {
    if (style.breakInsideAvoid()) rows.costInside(first, TOGETHER);
    breaks(style.breakAfter(), first);
  }

  /** A break that must be here, or must not be behind the last row from an index on. */
  private void breaks(ComputedStyle.Break wanted, int first) {
    switch (wanted) {
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
    if (measures()) return;
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
    List<StructureNode> nodes =
        GridSetter.takes(block)
            ? new GridSetter(setting, footnotes, this::add).set(block, inside)
            : children(block, inside);
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
    row.span = span;
    row.wide = at.wide();
    if (row.baseline.isPresent() || !row.content.isEmpty()) marks(row);
    rows.add(row);
    if (column) late.addAll(row.excess(setting.depth));
  }

  /** Marks of list items that begin here: beside the line, or at the top of what is no line. */
  private void marks(RowBuilder row) {
    if (marks.isEmpty()) return;
    List<Placed> placed = new ArrayList<>();
    for (ListMark mark : marks) {
      placed.addAll(mark.place(row.baseline));
      row.height = Math.max(row.height, mark.height());
    }
    marks.clear();
    placed.addAll(row.content);
    row.content = placed;
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
      if (!inline.isEmpty()) {
        nodes.addAll(paragraph(inline, block, at));
        inline.clear();
      }
      Styled next = (Styled) child;
      if (next.style().display() == ComputedStyle.Display.LIST_ITEM) {
        leadIn(number);
        listItem(next, at, number++, nodes);
      } else {
        nodes.addAll(block(next, at));
      }
      flushLate();
    }
    if (!inline.isEmpty()) nodes.addAll(paragraph(inline, block, at));
    sibling = outerSibling;
    return nodes;
  }

  /** A lead-in and the list that it announces should not be parted. */
  private void leadIn(int number) {
    if (number == 1) rows.lastContent(0).ifPresent(row -> row.cost(LEAD_IN));
  }

  private void listItem(Styled item, Place at, int number, List<StructureNode> nodes) {
    ComputedStyle style = item.style();
    long edges = style.margin().left() + style.borderWidth().left() + style.padding().left();
    ListMark own = ListMark.of(setting, item, number, at.x() + edges);
    marks.add(own);
    int first = rows.size();
    List<StructureNode> inner = flow(item, at);
    if (marks.contains(own)) empty(item, at);
    rows.keepFirstLine(first, ITEM);
    if (!measures()) nodes.add(own.tag(inner, toc));
  }

  /** An item without any content has a line all the same. */
  private void empty(Styled item, Place at) {
    RowBuilder row = RowBuilder.of(item.style().leading());
    row.baseline = Optional.of(setting.ascentInLine(item.style()));
    add(row, at);
  }

  private static boolean inline(Child child) {
    return child instanceof StyledText
        || child instanceof Generated
        || ((Styled) child).style().display() == ComputedStyle.Display.INLINE
            && ((Styled) child).style().floating() == ComputedStyle.Float.NONE;
  }

  private List<StructureNode> paragraph(List<Child> inline, Styled owner, Place at) {
    LineRows lines = LineRows.of(setting, footnotes, inline, owner.style(), at);
    for (String id : lines.ids()) rows.event(Row.Event.Kind.ANCHOR, id, "", 0);
    for (RowBuilder row : lines.rows()) {
      add(row, at);
      if (row == lines.rows().get(0)) begun.add(rows.firstOfEdges(rows.size() - 1));
    }
    flushLate();
    return lines.structure();
  }

  private void flushLate() {
    for (Galley note : late) afterwards(note);
    late.clear();
  }

  /** A footnote that is too large for the foot of a page follows what calls it. */
  private void afterwards(Galley note) {
    for (Row row : note.rows()) {
      RowBuilder again = RowBuilder.again(row);
      again.page = page;
      rows.add(again);
    }
  }

  private List<StructureNode> picture(Styled block, Place at) {
    Leaf leaf = new Leaf();
    Optional<Pictures.Drawn> drawn = setting.pictures.draw(block, at.width(), leaf);
    if (drawn.isEmpty()) return List.of();
    RowBuilder row = RowBuilder.of(drawn.get().height());
    long free = at.width() - drawn.get().width();
    long x = at.x() + (block.style().align() == ComputedStyle.Align.CENTER ? free / 2 : 0);
    for (Placed placed : drawn.get().content()) row.place(placed.moved(x, 0));
    add(row, at);
    return drawn.get().tag(leaf).map(List::of).orElse(List.of());
  }

  private List<StructureNode> rule(Styled block, Place at) {
    long height = Math.max(block.style().borderWidth().top(), block.style().height().orElse(0L));
    RowBuilder row = RowBuilder.of(height);
    Box box = new Box(at.x(), 0, at.width(), height);
    row.place(new Ground(Artifact.LAYOUT, box, new Color(block.style().borderColor()[0])));
    add(row, at);
    return List.of();
  }
}
