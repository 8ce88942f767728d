package leafpress.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * Finds which unit of a translation is which of the source: those at the same place, where the
 * sections of both articles have units of the same kinds in the same order.
 */
final class Pairs {
  private Pairs() {}

  /** A unit of the source by its number, with the text of its translation. */
  static Map<Integer, String> align(
      List<Part> source, List<Part> target, String file, Findings findings) {
    List<List<Part.Unit>> from = sections(source);
    List<List<Part.Unit>> to = sections(target);
    Map<Integer, String> pairs = new LinkedHashMap<>();
    int number = 0;
    boolean even = from.size() == to.size();
    if (!even) {
      String counts = from.size() - 1 + " headings, its translation " + (to.size() - 1);
      unlike(file, 1, "the article has " + counts, findings);
    }
    for (int i = 0; i < from.size(); i++) {
      List<Part.Unit> section = from.get(i);
      if (even && !kinds(section).equals(kinds(to.get(i)))) {
        String counts = section.size() + " units, its translation " + to.get(i).size();
        int line = section.isEmpty() ? 1 : section.get(0).line();
        unlike(file, line, "the section has " + counts + ", or of other kinds", findings);
      } else if (even) {
        for (int k = 0; k < section.size(); k++) {
          pairs.put(number + k, to.get(i).get(k).text());
        }
      }
      number += section.size();
    }
    return pairs;
  }

  private static void unlike(String file, int line, String message, Findings findings) {
    findings.add(
        ExchangeRule.UNLIKE_UNITS,
        Span.of(file, line),
        message,
        "give both the same headings, paragraphs and items, in the same order");
  }

  /** The units from each heading to the next; keywords, of which languages differ, are left out. */
  private static List<List<Part.Unit>> sections(List<Part> parts) {
    List<List<Part.Unit>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (Part.Unit unit : units(parts)) {
      if (unit.kind().equals("heading")) sections.add(new ArrayList<>());
      sections.get(sections.size() - 1).add(unit);
    }
    return sections;
  }

  private static List<String> kinds(List<Part.Unit> section) {
    List<String> kinds = new ArrayList<>();
    for (Part.Unit unit : section) kinds.add(unit.kind());
    return kinds;
  }

  static List<Part.Unit> units(List<Part> parts) {
    return parts.stream()
        .map(p -> p instanceof Part.Unit ? (Part.Unit) p : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
