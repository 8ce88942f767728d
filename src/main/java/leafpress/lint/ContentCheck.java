package leafpress.lint;

import java.util.List;
import java.util.Set;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Roles;

/** A document of the text: title, headings, pictures, tables, roles. */
final class ContentCheck {
  /** What reading systems and assistive technology must agree on. */
  private static final Set<String> WITH_ROLE =
      Set.of("bibliography", "endnotes", "footnote", "glossary", "noteref", "pagebreak");

  private final Volume volume;
  private final String path;
  private final Remarks remarks;

  private ContentCheck(Volume volume, String path, Remarks remarks) {
    this.volume = volume;
    this.path = path;
    this.remarks = remarks;
  }

  static void check(Volume volume, String path, Element root, Remarks remarks) {
    ContentCheck check = new ContentCheck(volume, path, remarks);
    check.title(root);
    check.headings(root);
    root.walk(check::element);
  }

  static boolean is(Element element, String type) {
    return List.of(element.get("epub:type").split("\\s+")).contains(type);
  }

  /** Whether a picture is for the eye alone. */
  static boolean decorative(Element e) {
    String role = e.get("role");
    return role.equals("presentation")
        || role.equals("none")
        || e.get("aria-hidden").equals("true")
        || e.is("img") && e.has("alt") && e.get("alt").isEmpty() && !cover(e);
  }

  static boolean cover(Element e) {
    return is(e, "cover") || is(e, "cover-image") || e.get("role").equals("doc-cover");
  }

  static boolean named(Element e) {
    boolean label = !e.get("aria-label").isBlank() || e.has("aria-labelledby");
    if (label || !e.get("alt").isBlank()) return true;
    return e.is("svg") && (e.first("title").isPresent() || e.first("image").isPresent());
  }

  private void title(Element root) {
    String title = root.first("head").flatMap(h -> h.first("title")).map(Node::content).orElse("");
    if (title.isBlank())
      remarks.add(
          LintRule.MISSING_TITLE,
          root.first("title").map(Element::span).orElse(root.span()),
          "the document has no title",
          "write the words of its heading into title");
  }

  private void headings(Element root) {
    int[] last = {0};
    root.walk(
        e -> {
          if (!e.isHeading()) return;
          int level = e.name().charAt(1) - '0';
          if (last[0] > 0 && level > last[0] + 1)
            remarks.add(
                LintRule.SKIPPED_HEADING_LEVEL,
                e.span(),
                "the heading “" + e.content().strip() + "” is h" + level + " after h" + last[0],
                "use the next level down");
          last[0] = level;
        });
  }

  private void element(Element e) {
    if (e.is("img") || e.is("svg")) picture(e);
    if (e.is("p")) paragraph(e);
    if (e.is("script") && !e.get("type").contains("json")) script(e);
    for (String type : e.get("epub:type").split("\\s+")) role(e, type);
    breaks(e);
  }

  private void picture(Element e) {
    boolean isCover = cover(e) || e.is("img") && coverImage(e);
    if (named(e) || decorative(e) && !isCover) return;
    remarks.add(
        LintRule.MISSING_ALT_TEXT,
        e.span(),
        isCover ? "the cover has no alternative text" : "the picture has no alternative text",
        isCover
            ? "write the title into alt"
            : "say in words what it shows, or that it is decoration");
  }

  private boolean coverImage(Element img) {
    String file = Href.of(path, img.get("src")).path();
    return volume.about().byProperty("cover-image").filter(i -> i.path().equals(file)).isPresent();
  }

  private void paragraph(Element p) {
    if (!p.elements().isEmpty() || !p.content().isBlank() || p.has("id")) return;
    empty(p, "an empty paragraph makes room");
  }

  private void breaks(Element parent) {
    Node before = null;
    for (Node node : parent.children()) {
      if (!(node instanceof Element) && node.content().isBlank()) continue;
      boolean twice = br(node) && before != null && br(before);
      if (twice) empty((Element) node, "lines are broken twice to make room");
      before = node;
    }
  }

  private static boolean br(Node node) {
    return node instanceof Element && ((Element) node).is("br");
  }

  private void empty(Element at, String message) {
    remarks.add(
        LintRule.EMPTY_PARAGRAPH, at.span(), message, "use a margin; it is read out as “blank”");
  }

  private void script(Element e) {
    remarks.add(
        LintRule.SCRIPT,
        e.span(),
        "the document has a script; many readers run none",
        "say without it what there is to say");
  }

  private void role(Element e, String type) {
    // A link that has another type than a call says what it leads to: a landmark.
    boolean landmark = e.is("a") && !type.equals("noteref");
    if (!WITH_ROLE.contains(type) || e.has("role") || landmark) return;
    remarks.add(
        LintRule.MISSING_ROLE,
        e.span(),
        "“" + type + "” is said to reading systems, but not to assistive technology",
        "add role=\"" + Roles.of(type).orElse("") + "\"");
  }
}
