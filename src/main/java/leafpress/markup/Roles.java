package leafpress.markup;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * EPUB structural semantics and their ARIA roles. Source: EPUB Type to ARIA Role Authoring Guide
 * 1.1; only roles that their usual hosts (section, aside, a, span, nav) may have.
 */
public final class Roles {
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

  private Roles() {}

  /** The role of an element with this {@code epub:type}, if there is one. */
  public static Optional<String> of(String type) {
    return Optional.ofNullable(ROLES.get(type));
  }

  /** The type of an element with this role, if there is one. */
  public static Optional<String> type(String role) {
    return ROLES.entrySet().stream()
        .filter(e -> e.getValue().equals(role))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
