package leafpress.epub;

import java.util.Map;
import java.util.TreeMap;

/**
 * EPUB structural semantics and their ARIA roles. Assistive technology reads the role, reading
 * systems read the type (notes pop up by it), so an element that has one gets the other. Source:
 * EPUB Type to ARIA Role Authoring Guide 1.1; only roles that the host elements of the markup
 * (section, aside, a, span, nav) may have.
 */
final class Twins {
  private static final String TYPE = "epub:type";
  private static final Map<String, String> ROLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("abstract", "doc-abstract"),
              Map.entry("acknowledgments", "doc-acknowledgments"),
              Map.entry("afterword", "doc-afterword"),
              Map.entry("appendix", "doc-appendix"),
              Map.entry("backlink", "doc-backlink"),
              Map.entry("bibliography", "doc-bibliography"),
              Map.entry("chapter", "doc-chapter"),
              Map.entry("colophon", "doc-colophon"),
              Map.entry("conclusion", "doc-conclusion"),
              Map.entry("endnotes", "doc-endnotes"),
              Map.entry("footnote", "doc-footnote"),
              Map.entry("foreword", "doc-foreword"),
              Map.entry("glossary", "doc-glossary"),
              Map.entry("introduction", "doc-introduction"),
              Map.entry("noteref", "doc-noteref"),
              Map.entry("pagebreak", "doc-pagebreak"),
              Map.entry("part", "doc-part"),
              Map.entry("preface", "doc-preface")));

  private Twins() {}

  static void complete(Map<String, String> attributes) {
    String type = attributes.getOrDefault(TYPE, "");
    String role = attributes.getOrDefault("role", "");
    if (role.isEmpty() && ROLES.containsKey(type)) attributes.put("role", ROLES.get(type));
    if (!type.isEmpty() || !role.startsWith("doc-")) return;
    ROLES.forEach(
        (twin, name) -> {
          if (name.equals(role)) attributes.put(TYPE, twin);
        });
  }
}
