package leafpress.pdf;

import static leafpress.pdf.Setter.BOLD;
import static leafpress.pdf.Setter.HAN;
import static leafpress.pdf.Setter.LATIN;
import static leafpress.pdf.Setter.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Anchor;
import leafpress.page.Artifact;
import leafpress.page.Bookmark;
import leafpress.page.Color;
import leafpress.page.Document;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Image;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Shape;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.page.Tag.Attribute;

/** Three pages with everything that a page can hold, each role at least once. */
final class Sample {
  static final Color TEAL = new Color(0x0B5563);

  private final List<Placed> roman = new ArrayList<>();
  private final List<Placed> first = new ArrayList<>();
  private final List<Placed> second = new ArrayList<>();
  private List<Placed> page = roman;
  private double y;

  private Sample() {}

  static Pages pages() {
    return new Sample().build();
  }

  private Pages build() {
    Tag root =
        tag(
            Role.DOCUMENT,
            front(),
            tag(Role.PART, Map.of(Attribute.TITLE, "Part one"), words(), matter()),
            notPlaced());
    return new Pages(
        document(),
        List.of(page("iv", roman), page("1", first), page("2", second)),
        root,
        List.of(new Anchor("title", 0, 0), new Anchor("note-1", 2, Length.pt(280))),
        List.of(
            new Bookmark("An office leaflet 干细胞", 1, 0, Length.pt(30)),
            new Bookmark("Words", 2, 1, Length.pt(30)),
            new Bookmark("Deeper", 3, 1, Length.pt(60)),
            new Bookmark("Matter", 2, 2, Length.pt(30))));
  }

  private Tag front() {
    on(roman);
    roman.add(new Ground(Artifact.LAYOUT, box(0, 0, 298, 20), new Color(0xE0EEF0)));
    roman.add(line(Artifact.HEADER, LATIN, 8, 40, 14, "Running head"));
    roman.add(line(Artifact.FOOTER, LATIN, 8, 140, 400, "iv"));
    Tag title = tag(Role.H1, next(BOLD, 20, 40, "An office leaflet"));
    Tag contents =
        tag(
            Role.TOC,
            tag(Role.CAPTION, next(LATIN, 10, 40, "Contents")),
            tag(
                Role.TOCI,
                tag(Role.LBL, next(LATIN, 10, 40, "1")),
                tag(Role.REFERENCE, linked(same(LATIN, 10, 60, "Words"), "#title"))));
    return tag(Role.SECT, title, contents, tag(Role.DIV, tag(Role.P, next(LATIN, 10, 40, "A."))));
  }

  private Tag words() {
    on(first);
    Tag heading = tag(Role.H2, next(BOLD, 14, 40, "Words"));
    Leaf before = new Leaf();
    first.add(line(before, LATIN, 10, 40, y += 16, "Stem cells, "));
    Tag chinese = tag(Role.SPAN, Map.of(Attribute.LANG, "zh-Hans"), same(HAN, 10, 100, "干细胞疗法，见。"));
    Leaf after = new Leaf();
    first.add(line(after, LATIN, 10, 180, y, " on rheu"));
    first.add(Setter.saying(line(after, LATIN, 10, 217, y, "-"), "\u00AD"));
    second.add(line(after, LATIN, 10, 40, 30, "matology, well-known."));
    Tag abbreviation =
        tag(
            Role.SPAN,
            Map.of(Attribute.EXPANSION, "multiple sclerosis"),
            next(LATIN, 10, 40, "MS"));
    Tag code = tag(Role.CODE, Map.of(Attribute.ACTUAL_TEXT, "x=1"), same(LATIN, 10, 70, "x = 1"));
    Tag link = tag(Role.LINK, linked(next(LATIN, 10, 40, "example.org"), "https://example.org/"));
    return tag(
        Role.SECT,
        heading,
        tag(Role.P, before, chinese, after),
        tag(Role.P, abbreviation, code),
        tag(Role.P, link),
        list(),
        tag(Role.BLOCK_QUOTE, tag(Role.P, next(LATIN, 10, 50, "Do no harm."))));
  }

  private Tag list() {
    List<Tag> items = new ArrayList<>();
    for (String text : List.of("One", "Two")) {
      items.add(
          tag(
              Role.LI,
              tag(Role.LBL, next(LATIN, 10, 44, "•")),
              tag(Role.LBODY, same(LATIN, 10, 56, text))));
    }
    return tag(Role.L, Map.of(Attribute.LIST_NUMBERING, "Disc"), items.toArray());
  }

  private Tag matter() {
    on(second);
    y = 60;
    Tag heading = tag(Role.H2, next(BOLD, 14, 40, "Matter"));
    Tag third = tag(Role.H3, next(BOLD, 12, 40, "Three"));
    Tag deeper =
        tag(
            Role.SECT,
            tag(Role.H4, next(BOLD, 11, 40, "Four")),
            tag(Role.H5, next(BOLD, 10, 40, "Five")),
            tag(Role.H6, next(BOLD, 9, 40, "Six")));
    Tag call = tag(Role.REFERENCE, linked(next(LATIN, 7, 40, "1"), "#note-1"));
    Tag note =
        tag(
            Role.NOTE,
            Map.of(Attribute.ID, "note-1"),
            tag(Role.LBL, next(LATIN, 8, 40, "1")),
            tag(Role.P, same(LATIN, 8, 50, "A note.")));
    return tag(
        Role.SECT,
        heading,
        third,
        deeper,
        tag(Role.P, call),
        table(),
        figure(),
        picture("dot.png", false),
        note);
  }

  private Tag table() {
    Tag empty = tag(Role.TD, new Leaf());
    return tag(
        Role.TABLE,
        tag(Role.CAPTION, next(LATIN, 9, 40, "Doses")),
        tag(
            Role.THEAD,
            tag(
                Role.TR,
                tag(Role.TH, Map.of(Attribute.SCOPE, "Column"), next(BOLD, 9, 40, "Drug")),
                tag(
                    Role.TH,
                    Map.of(Attribute.SCOPE, "Column", Attribute.COL_SPAN, "2"),
                    same(BOLD, 9, 120, "Dose")))),
        tag(
            Role.TBODY,
            tag(
                Role.TR,
                tag(Role.TH, Map.of(Attribute.SCOPE, "Row"), next(LATIN, 9, 40, "A")),
                tag(Role.TD, same(LATIN, 9, 120, "1 mg")),
                empty)));
  }

  private Tag figure() {
    Leaf leaf = new Leaf();
    y += 30;
    page.add(new Ground(leaf, box(40, y - 20, 20, 20), TEAL));
    Outline triangle =
        new Outline.Pen()
            .move(Length.pt(70), Length.pt(y))
            .line(Length.pt(90), Length.pt(y))
            .curve(
                Length.pt(90),
                Length.pt(y - 10),
                Length.pt(85),
                Length.pt(y - 20),
                Length.pt(80),
                Length.pt(y - 20))
            .close()
            .outline();
    page.add(
        new Shape(leaf, triangle, Optional.of(Color.WHITE), Optional.of(TEAL), Length.pt(0.5)));
    return tag(
        Role.FIGURE,
        Map.of(Attribute.ALT, "A square and a sail"),
        leaf,
        tag(Role.CAPTION, next(LATIN, 8, 40, "Figure 1")));
  }

  private Tag picture(String name, boolean jpeg) {
    Leaf leaf = new Leaf();
    Image image = new Image(name, jpeg, 2, 2, Pngs.rgb());
    page.add(new Picture(leaf, image, box(120, y - 30, 20, 20)));
    page.add(new Picture(Artifact.LAYOUT, image, box(150, y - 30, 20, 20)));
    return tag(Role.FIGURE, Map.of(Attribute.ALT, "Four dots"), leaf);
  }

  /** Copy that was cut: nothing of it may be in the file. */
  private static Tag notPlaced() {
    Tag cell = tag(Role.TD, new Leaf());
    return tag(
        Role.SECT,
        tag(Role.P, new Leaf()),
        tag(Role.L, tag(Role.LI, tag(Role.LBODY, new Leaf()))),
        tag(Role.NOTE, new Leaf()),
        tag(Role.TABLE, tag(Role.TR, cell)));
  }

  private Leaf linked(Placed text, String target) {
    Leaf leaf = (Leaf) ((GlyphRun) text).mark();
    page.add(new LinkArea(leaf, box(40, y - 8, 60, 10), target, "Go to " + target));
    page.add(new LinkArea(leaf, box(40, y + 2, 30, 10), target, "Go to " + target));
    return leaf;
  }

  private void on(List<Placed> next) {
    page = next;
    y = 30;
  }

  private Placed next(Face face, double size, double x, String text) {
    y += size + 4;
    return same(face, size, x, text);
  }

  private Placed same(Face face, double size, double x, String text) {
    GlyphRun black = line(new Leaf(), face, size, x, y, text);
    Placed placed = face == BOLD ? Setter.in(TEAL, black) : black;
    page.add(placed);
    return placed;
  }

  private static Box box(double x, double y, double width, double height) {
    return new Box(Length.pt(x), Length.pt(y), Length.pt(width), Length.pt(height));
  }

  private static Page page(String label, List<Placed> content) {
    return new Page(Length.pt(298), Length.pt(420), label, List.copyOf(content));
  }

  static Document document() {
    return new Document(
        "An office leaflet & more 干细胞",
        "en",
        List.of("An <Li>", "B. Chen"),
        "The <Clinic>",
        "What stem cells are for",
        List.of("stem cells", "干细胞"),
        "2026-11-22",
        "sample",
        "Rights & duties",
        "https://creativecommons.org/licenses/by/4.0/");
  }

  private static Tag tag(Role role, Object... children) {
    return tag(role, Map.of(), children);
  }

  private static Tag tag(Role role, Map<Attribute, String> attributes, Object... children) {
    List<StructureNode> nodes = new ArrayList<>();
    Arrays.stream(children)
        .map(child -> child instanceof GlyphRun run ? (Leaf) run.mark() : (StructureNode) child)
        .forEach(nodes::add);
    return new Tag(role, attributes, nodes);
  }
}
