package leafpress.typeset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.markup.Element;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;

/** Which structure element a block is (ISO 32000-1 §14.8.4; PDF/UA-1 §7). */
final class Roles {
  private static final Map<String, Role> BY_NAME =
      Map.ofEntries(
          Map.entry("section", Role.SECT),
          Map.entry("article", Role.SECT),
          Map.entry("aside", Role.SECT),
          Map.entry("h1", Role.H1),
          Map.entry("h2", Role.H2),
          Map.entry("h3", Role.H3),
          Map.entry("h4", Role.H4),
          Map.entry("h5", Role.H5),
          Map.entry("h6", Role.H6),
          Map.entry("p", Role.P),
          Map.entry("pre", Role.P),
          Map.entry("ul", Role.L),
          Map.entry("ol", Role.L),
          Map.entry("dl", Role.L),
          Map.entry("dt", Role.LBL),
          Map.entry("dd", Role.LBODY),
          Map.entry("blockquote", Role.BLOCK_QUOTE),
          Map.entry("figcaption", Role.CAPTION),
          Map.entry("figure", Role.DIV),
          Map.entry("table", Role.TABLE),
          Map.entry("caption", Role.CAPTION),
          Map.entry("thead", Role.THEAD),
          Map.entry("tbody", Role.TBODY),
          Map.entry("tr", Role.TR),
          Map.entry("th", Role.TH),
          Map.entry("td", Role.TD));

  private Roles() {}

  /**
   * The role of a block, if it has one of its own; {@code toc} says it stands in a contents list.
   */
  static Optional<Role> of(Element element, boolean toc) {
    if (toc && (element.is("ol") || element.is("ul"))) return Optional.of(Role.TOC);
    if (element.hasClass("footnote")) return Optional.of(Role.NOTE);
    Optional<Role> role = Optional.ofNullable(BY_NAME.get(element.name()));
    if (role.isEmpty() && element.has("lang") && !element.is("html") && !element.is("body")) {
      return Optional.of(Role.DIV);
    }
    return role;
  }

  /** Wraps a block's structure in its tag; blocks without a role pass their children on. */
  static List<StructureNode> wrap(Element element, boolean toc, List<StructureNode> children) {
    Optional<Role> role = of(element, toc);
    if (role.isEmpty() || children.isEmpty() && role.get() != Role.TD && role.get() != Role.TH) {
      return children;
    }
    return List.of(new Tag(role.get(), attributes(element, role.get()), children));
  }

  private static Map<Tag.Attribute, String> attributes(Element element, Role role) {
    Map<Tag.Attribute, String> map = new EnumMap<>(Tag.Attribute.class);
    if (element.has("lang")) map.put(Tag.Attribute.LANG, element.get("lang"));
    switch (role) {
      case NOTE:
        map.put(Tag.Attribute.ID, element.get("id"));
        break;
      case TH:
        map.put(Tag.Attribute.SCOPE, element.get("scope").equals("row") ? "Row" : "Column");
        break;
      case L:
        map.put(Tag.Attribute.LIST_NUMBERING, numbering(element));
        break;
      default:
        break;
    }
    return map;
  }

  private static String numbering(Element element) {
    if (element.is("ol")) return "Decimal";
    return element.is("ul") ? "Disc" : "None";
  }
}
