package leafpress.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.markup.Element;
import leafpress.page.Leaf;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/** The bullet or number of a list item, hung to the left of its first line. */
final class ListMark {
  private final ShortLine line;
  private final Leaf leaf;
  private final long right;
  private final long ascent;
  private final Styled item;
  private final boolean shown;

  private ListMark(ShortLine line, Leaf leaf, long right, long ascent, Styled item, boolean shown) {
    this.line = line;
    this.leaf = leaf;
    this.right = right;
    this.ascent = ascent;
    this.item = item;
    this.shown = shown;
  }

  /**
   * The mark of an item.
   *
   * @param x left edge of the item's content; the mark ends a gap to the left of it
   */
  static ListMark of(Setting setting, Styled item, int number, long x) {
    ComputedStyle style = item.style();
    Leaf leaf = new Leaf();
    String text = text(style.listStyle(), number);
    boolean measured = setting.broken.isPresent();
    ShortLine line =
        ShortLine.set(setting, measured ? "" : text, style, leaf, item.element().span());
    long right = x - style.fontSize() * 45 / 100;
    boolean shown = measured ? !text.isEmpty() : !line.content().isEmpty();
    return new ListMark(line, leaf, right, setting.ascentInLine(style), item, shown);
  }

  private static String text(String style, int number) {
    switch (style) {
      case "none":
        return "";
      case "decimal":
        return number + ".";
      case "disc":
        return "•";
      default:
        return style.replace("\"", "");
    }
  }

  /** The number of the first item of a list. */
  static int start(Element list) {
    try {
      return list.has("start") ? Integer.parseInt(list.get("start")) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** The mark's glyphs on a baseline, or as high as the first line of the item would stand. */
  List<Placed> place(Optional<Long> baseline) {
    List<Placed> placed = new ArrayList<>();
    long y = baseline.orElse(ascent);
    for (Placed p : line.content()) placed.add(p.moved(right - line.width(), y));
    return placed;
  }

  /** What a row must have for the mark to stand in it. */
  long height() {
    return shown ? item.style().leading() : 0;
  }

  /** The item's tag: label and body, and nothing else (PDF/UA-1 §7.6). */
  Tag tag(List<StructureNode> body, boolean toc) {
    List<StructureNode> parts = new ArrayList<>();
    if (!line.content().isEmpty()) parts.add(new Tag(Role.LBL, Map.of(), List.of(leaf)));
    if (toc) {
      parts.addAll(body);
      return new Tag(Role.TOCI, Map.of(), parts);
    }
    parts.add(new Tag(Role.LBODY, Map.of(), body));
    Map<Tag.Attribute, String> attributes = new EnumMap<>(Tag.Attribute.class);
    Element element = item.element();
    if (element.has("lang")) attributes.put(Tag.Attribute.LANG, element.get("lang"));
    return new Tag(Role.LI, attributes, parts);
  }

  /** Groups the terms and explanations of a definition list into items. */
  static List<StructureNode> definitions(List<StructureNode> nodes) {
    List<StructureNode> items = new ArrayList<>();
    List<StructureNode> open = new ArrayList<>();
    for (StructureNode node : nodes) {
      boolean term = node instanceof Tag && ((Tag) node).role() == Role.LBL;
      if (term && !open.isEmpty()) {
        items.add(new Tag(Role.LI, Map.of(), open));
        open = new ArrayList<>();
      }
      open.add(node);
    }
    if (!open.isEmpty()) items.add(new Tag(Role.LI, Map.of(), open));
    return items;
  }
}
