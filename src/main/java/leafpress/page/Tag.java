package leafpress.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A structure element: role, attributes, children in reading order. Known by its identity.
 * Attributes that are absent are not in the map.
 */
public final class Tag implements StructureNode {
  /** What a tag can carry besides its role. */
  public enum Attribute {
    /** BCP 47 language of the content. */
    LANG,
    /** Alternate description of a figure. */
    ALT,
    /** Replacement text. */
    ACTUAL_TEXT,
    /** What an abbreviation stands for. */
    EXPANSION,
    /** A name that is unique in the document; notes must have one. */
    ID,
    /** {@code Column}, {@code Row} or {@code Both}, of a table's head cell. */
    SCOPE,
    /** A whole number over 1. */
    COL_SPAN,
    /** A whole number over 1. */
    ROW_SPAN,
    /** {@code None}, {@code Disc}, {@code Decimal} … of a list. */
    LIST_NUMBERING,
    /** The title of a section. */
    TITLE
  }

  private final Role role;
  private final Map<Attribute, String> attributes;
  private final List<StructureNode> children;

  public Tag(Role role, Map<Attribute, String> attributes, List<StructureNode> children) {
    this.role = role;
    this.attributes = new EnumMap<>(Attribute.class);
    this.attributes.putAll(attributes);
    this.children = List.copyOf(children);
  }

  public Role role() {
    return role;
  }

  /** The attribute's value, or the empty string. */
  public String get(Attribute attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public List<StructureNode> children() {
    return children;
  }
}
