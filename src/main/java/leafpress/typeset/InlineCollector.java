package leafpress.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.page.Leaf;
import leafpress.page.Mark;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Generated;
import leafpress.style.Styled;
import leafpress.style.StyledText;

/**
 * Flattens the inline content of a block into one text with runs, collapsing white space over
 * element borders, and builds its part of the structure tree.
 */
final class InlineCollector {
  private final Pictures pictures;
  private final long measure;
  private final StringBuilder text = new StringBuilder();
  private final List<TextRun> runs = new ArrayList<>();
  private final Map<Integer, Atom> atoms = new HashMap<>();
  private final Optional<Mark> artifact;
  private final List<String> ids = new ArrayList<>(0);
  private final List<Anchored> anchors = new ArrayList<>(0);
  private boolean pendingSpace;
  private Nodes nodes = new Nodes();

  /**
   * A collector for one paragraph.
   *
   * @param measure what inline images may not be wider than
   * @param artifact what all text hangs on, where it is no content
   */
  InlineCollector(Pictures pictures, long measure, Optional<Mark> artifact) {
    this.pictures = pictures;
    this.measure = measure;
    this.artifact = artifact;
  }

  /** An id of an inline element, and the leaf that begins with the element. */
  record Anchored(String id, Mark on) {}

  /** Structure nodes of one parent, with the leaf that text is being added to. */
  private static final class Nodes {
    final List<StructureNode> list = new ArrayList<>();
    Optional<Leaf> open = Optional.empty();

    Leaf leaf() {
      if (open.isEmpty()) {
        open = Optional.of(new Leaf());
        list.add(open.get());
      }
      return open.get();
    }

    void add(StructureNode node) {
      list.add(node);
      open = Optional.empty();
    }
  }

  /** Adds a block's inline children. */
  void add(List<Child> children, ComputedStyle style) {
    for (Child child : children) add(child, style, Link.NONE, 0);
  }

  /** The structure of what was added. */
  List<StructureNode> structure() {
    return List.copyOf(nodes.list);
  }

  /** Ids and where they stand; those after all text stand at its end. */
  List<Anchored> anchors() {
    Mark last = runs.get(runs.size() - 1).mark();
    for (String id : ids) anchors.add(new Anchored(id, last));
    ids.clear();
    return anchors;
  }

  /** Ids of inline elements before which there is no text. */
  List<String> ids() {
    return ids;
  }

  InlineText done() {
    return new InlineText(text.toString(), List.copyOf(runs), Map.copyOf(atoms));
  }

  private void add(Child child, ComputedStyle style, Link link, long rise) {
    if (child instanceof Styled) element((Styled) child, style, link, rise);
    else if (child instanceof StyledText) words((StyledText) child, style, link, rise);
    else generated((Generated) child, style, link, rise);
  }

  private void element(Styled styled, ComputedStyle outer, Link link, long rise) {
    Element element = styled.element();
    ComputedStyle style = styled.style();
    if (element.has("id")) {
      // The space belongs to what stands before: it may be on another line than the element.
      flushSpace(outer, link, rise, element.span());
      ids.add(element.get("id"));
      nodes.open = Optional.empty();
    }
    if (element.is("br")) {
      pendingSpace = false;
      append("\n", style, link, rise, element.span());
    } else if (element.is("img") || element.is("svg")) {
      picture(styled, link, rise);
    } else {
      Link inside = element.is("a") && element.has("href") ? link(element) : link;
      Optional<Role> role = InlineRoles.role(element, inside);
      // A space before what is not to be divided is not a part of it.
      boolean wraps = style.whiteSpace() == outer.whiteSpace();
      if (role.isPresent() || !wraps) flushSpace(outer, link, rise, element.span());
      nested(styled, role, inside, rise + rise(style));
    }
  }

  private void nested(Styled styled, Optional<Role> role, Link link, long rise) {
    if (role.isEmpty() || artifact.isPresent()) {
      for (Child child : styled.children()) add(child, styled.style(), link, rise);
      return;
    }
    Nodes outer = nodes;
    nodes = new Nodes();
    for (Child child : styled.children()) add(child, styled.style(), link, rise);
    List<StructureNode> inner = nodes.list;
    nodes = outer;
    if (!inner.isEmpty()) nodes.add(InlineRoles.tag(role.get(), styled.element(), inner));
  }

  private static Link link(Element element) {
    String title = element.get("title");
    String label = element.get("aria-label");
    String described = title.isEmpty() ? label : title;
    return new Link(
        element.get("href"), described.isEmpty() ? element.content().strip() : described);
  }

  private static long rise(ComputedStyle style) {
    switch (style.verticalAlign()) {
      case SUPER:
        return style.fontSize() * 45 / 100;
      case SUB:
        return -style.fontSize() / 5;
      default:
        return 0;
    }
  }

  private void words(StyledText piece, ComputedStyle style, Link link, long rise) {
    String raw = style.uppercase() ? piece.text().toUpperCase(Locale.ROOT) : piece.text();
    if (style.whiteSpace() == ComputedStyle.WhiteSpace.PRE) {
      append(raw.replace("\t", "    "), style, link, rise, piece.span());
      return;
    }
    StringBuilder collapsed = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        pendingSpace = true;
        continue;
      }
      if (pendingSpace && text.length() + collapsed.length() > 0 && !atLineStart(collapsed)) {
        collapsed.append(' ');
      }
      pendingSpace = false;
      collapsed.append(c);
    }
    if (collapsed.length() > 0) append(collapsed.toString(), style, link, rise, piece.span());
  }

  private boolean atLineStart(StringBuilder collapsed) {
    if (collapsed.length() > 0 || text.length() == 0) return false;
    char last = text.charAt(text.length() - 1);
    return last == '\n' || last == ' ';
  }

  private void append(String s, ComputedStyle style, Link link, long rise, Span place) {
    int start = text.length();
    text.append(s);
    Mark mark = artifact.isPresent() ? artifact.get() : nodes.leaf();
    runs.add(new TextRun(start, text.length(), style, mark, link, rise, place));
    for (String id : ids) anchors.add(new Anchored(id, mark));
    ids.clear();
  }

  private void picture(Styled styled, Link link, long rise) {
    Leaf leaf = new Leaf();
    Optional<Pictures.Drawn> drawn = pictures.draw(styled, measure, artifact.orElse(leaf));
    if (drawn.isEmpty()) return;
    flushSpace(styled.style(), link, rise, styled.element().span());
    if (artifact.isEmpty()) drawn.get().tag(leaf).ifPresent(nodes::add);
    Atom atom =
        new Atom(
            Atom.Kind.PICTURE,
            drawn.get().width(),
            drawn.get().height(),
            drawn.get().overBaseline(),
            "",
            styled.style());
    sign(atom, link, rise, styled.element().span());
  }

  private void generated(Generated piece, ComputedStyle style, Link link, long rise) {
    boolean leader = piece.kind() == Generated.Kind.LEADER;
    Atom atom =
        new Atom(
            leader ? Atom.Kind.LEADER : Atom.Kind.TARGET_PAGE,
            leader ? 0 : 2 * style.fontSize(),
            0,
            List.of(),
            piece.value(),
            style);
    sign(atom, link, rise, Span.NONE);
  }

  private void flushSpace(ComputedStyle style, Link link, long rise, Span place) {
    if (pendingSpace && text.length() > 0) append(" ", style, link, rise, place);
    pendingSpace = false;
  }

  private void sign(Atom atom, Link link, long rise, Span place) {
    atoms.put(text.length(), atom);
    append(String.valueOf(Atom.SIGN), atom.style(), link, rise, place);
  }

  /** Which inline elements are structure, and what they carry. */
  private static final class InlineRoles {
    static Optional<Role> role(Element element, Link link) {
      if (element.is("a") && link.leads()) {
        return Optional.of(Role.LINK);
      }
      if (element.is("code")) return Optional.of(Role.CODE);
      if (element.is("::first-word")) return Optional.of(Role.SPAN);
      boolean carries = element.has("lang") || element.is("abbr") && element.has("title");
      return carries ? Optional.of(Role.SPAN) : Optional.empty();
    }

    /** The tag; the call of a note is a link within a reference (PDF/UA-1 §7.9, 7.18.5). */
    static Tag tag(Role role, Element element, List<StructureNode> inner) {
      Tag tag = new Tag(role, attributes(element), inner);
      if (!element.hasClass("noteref")) return tag;
      return new Tag(Role.REFERENCE, Map.of(), List.of(tag));
    }

    private static Map<Tag.Attribute, String> attributes(Element element) {
      Map<Tag.Attribute, String> map = new EnumMap<>(Tag.Attribute.class);
      if (element.has("lang")) map.put(Tag.Attribute.LANG, element.get("lang"));
      if (element.is("::first-word")) map.put(Tag.Attribute.ACTUAL_TEXT, element.get("text"));
      if (element.is("abbr")) map.put(Tag.Attribute.EXPANSION, element.get("title"));
      return map;
    }
  }
}
