package leafpress.lint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import leafpress.markup.Element;

/** The places that links of a book can lead to, in reading order. */
final class Targets {
  /** More than a file has elements. */
  private static final long FILE = 1L << 32;

  private final Map<String, Map<String, Long>> ids = new LinkedHashMap<>();
  private final Map<String, Long> begins = new HashMap<>();
  private final Map<String, Map<String, Element>> elements = new HashMap<>();

  /** What each element stands in. */
  private final Map<Element, Element> parents = new IdentityHashMap<>();

  static Targets of(Volume volume, Remarks remarks) {
    Targets targets = new Targets();
    long number = 0;
    for (String path : volume.order()) {
      targets.begins.put(path, number * FILE);
      targets.add(path, volume.documents().get(path), number++ * FILE, remarks);
    }
    return targets;
  }

  private void add(String path, Element root, long begin, Remarks remarks) {
    Map<String, Long> here = new HashMap<>();
    Map<String, Element> things = new HashMap<>();
    long[] count = {begin};
    root.walk(
        e -> {
          count[0]++;
          for (Element child : e.elements()) parents.put(child, e);
          if (!e.has("id")) return;
          things.putIfAbsent(e.get("id"), e);
          if (here.putIfAbsent(e.get("id"), count[0]) != null)
            remarks.add(
                LintRule.DUPLICATE_ID,
                e.span(),
                "the id “" + e.get("id") + "” is used twice",
                "give one of the elements another id");
        });
    ids.put(path, here);
    elements.put(path, things);
  }

  /** Where a place is in the reading order; nothing if it is not there. */
  Optional<Long> position(Href href) {
    if (href.fragment().isEmpty() || href.fragment().startsWith("epubcfi("))
      return Optional.ofNullable(begins.get(href.path()));
    return Optional.ofNullable(ids.getOrDefault(href.path(), Map.of()).get(href.fragment()));
  }

  Optional<Element> element(Href href) {
    return Optional.ofNullable(elements.getOrDefault(href.path(), Map.of()).get(href.fragment()));
  }

  /** The elements that an element stands in, the nearest first. */
  Stream<Element> around(Element element) {
    return Stream.iterate(parents.get(element), Objects::nonNull, parents::get);
  }

  /** Whether the file is one whose ids are known. */
  boolean knows(String path) {
    return begins.containsKey(path);
  }
}
