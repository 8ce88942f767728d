package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.page.Placed;
import leafpress.page.StructureNode;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;

/**
 * The lines of a paragraph as rows: their baselines, footnotes and what a break after each costs.
 */
final class LineRows {
  /** A hyphen at the foot of a page: only where all else would be worse. */
  private static final int HYPHEN = Galley.NEVER / 10;

  private final Setting setting;
  private final Footnotes footnotes;
  private final ComputedStyle style;
  private final Place at;
  private Optional<InlineCollector> collector = Optional.empty();
  private final List<RowBuilder> rows = new ArrayList<>();

  private LineRows(Setting setting, Footnotes footnotes, ComputedStyle style, Place at) {
    this.setting = setting;
    this.footnotes = footnotes;
    this.style = style;
    this.at = at;
  }

  static LineRows of(
      Setting setting, Footnotes footnotes, List<Child> inline, ComputedStyle style, Place at) {
    LineRows lines = new LineRows(setting, footnotes, style, at);
    if (setting.broken.isPresent()) lines.castOff(setting.broken.get(), inline);
    else lines.set(inline);
    return lines;
  }

  List<RowBuilder> rows() {
    return rows;
  }

  List<StructureNode> structure() {
    if (rows.isEmpty()) return List.of();
    return collector.map(InlineCollector::structure).orElse(List.of());
  }

  /** Ids of inline elements that have no line, because there is no text. */
  List<String> ids() {
    if (!rows.isEmpty()) return List.of();
    return collector.map(InlineCollector::ids).orElse(List.of());
  }

  private void set(List<Child> inline) {
    InlineCollector collected = new InlineCollector(setting.pictures, at.width(), Optional.empty());
    collected.add(inline, style);
    collector = Optional.of(collected);
    InlineText text = collected.done();
    if (text.isEmpty()) return;
    Paragraphs.Set set = Paragraphs.lines(setting, text, style, at.width());
    List<Line> lines = set.lines();
    for (int i = 0; i < lines.size(); i++) {
      RowBuilder row = row(lines.get(i), set.indents().at(i));
      breakCost(row, i, lines.size(), lines.get(i).hyphenated());
      rows.add(row);
    }
    set.initial().ifPresent(initial -> initial(initial, set.indents().amount()));
    anchors(collected);
  }

  /** The rows of the lines, without anything on them. */
  private void castOff(BrokenCopy copy, List<Child> inline) {
    BrokenCopy.Broken broken = copy.lines(setting, inline, style, at.width());
    List<BrokenCopy.BrokenLine> lines = broken.lines();
    long ascent = setting.ascentInLine(style);
    Optional<Long> baseline = Optional.of(ascent);
    for (int i = 0; i < lines.size(); i++) {
      long over = Math.max(0, lines.get(i).height() - ascent);
      RowBuilder row = RowBuilder.of(style.leading() + over);
      row.baseline = over == 0 ? baseline : Optional.of(ascent + over);
      for (String call : lines.get(i).calls()) footnotes.call(call).ifPresent(row::footnote);
      breakCost(row, i, lines.size(), lines.get(i).hyphenated());
      rows.add(row);
    }
    broken.initial().ifPresent(initial -> initial(initial, 0));
  }

  /**
   * Puts a large first letter beside the lines. They stay together, and where they are fewer than
   * it is high the room is kept.
   *
   * @param indent of the lines beside it
   */
  private void initial(Initial initial, long indent) {
    while (rows.size() < initial.lines()) {
      RowBuilder blank = RowBuilder.of(style.leading());
      blank.baseline = Optional.of(setting.ascentInLine(style));
      rows.add(blank);
    }
    RowBuilder first = rows.get(0);
    first.lower(initial.over());
    long y = 0;
    for (int i = 0; i < initial.lines() - 1; i++) {
      y += rows.get(i).height;
      rows.get(i).cost(Galley.NEVER);
    }
    y += rows.get(initial.lines() - 1).baseline.orElseThrow();
    long x = at.x() + indent - initial.width();
    List<Placed> content = new ArrayList<>();
    for (Placed placed : initial.content()) content.add(placed.moved(x, y));
    content.addAll(first.content);
    first.content = content;
  }

  private RowBuilder row(Line line, long indent) {
    long ascent = setting.ascentInLine(style);
    long over = Math.max(0, line.height() - ascent);
    RowBuilder row = RowBuilder.of(style.leading() + over);
    row.baseline = Optional.of(ascent + over);
    long x = at.x() + indent + Paragraphs.shift(style, line, at.width() - indent);
    for (Placed placed : line.content()) row.place(placed.moved(x, ascent + over));
    for (PageSlot slot : line.slots()) {
      row.slot(
          new PageSlot(
              slot.target(), at.x() + at.width(), ascent + over, slot.style(), slot.leaf()));
    }
    for (String call : line.calls()) footnotes.call(call).ifPresent(row::footnote);
    return row;
  }

  /** Widows and orphans must not be, nor a word that is divided over two pages. */
  private void breakCost(RowBuilder row, int i, int count, boolean hyphenated) {
    int above = i + 1;
    int below = count - above;
    if (below > 0 && (above < style.orphans() || below < style.widows())) {
      row.cost(Galley.NEVER);
    }
    if (hyphenated) row.cost(HYPHEN);
  }

  /** An id within a paragraph stands on the line where its element begins. */
  private void anchors(InlineCollector collector) {
    for (InlineCollector.Anchored anchored : collector.anchors()) {
      RowBuilder row = rows.get(rows.size() - 1);
      for (int i = rows.size() - 2; i >= 0; i--) {
        if (rows.get(i).holds(anchored.on())) row = rows.get(i);
      }
      row.event(new Row.Event(Row.Event.Kind.ANCHOR, anchored.id(), "", 0));
    }
  }
}
