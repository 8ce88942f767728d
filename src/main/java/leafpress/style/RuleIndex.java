package leafpress.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.style.Selector.Compound;
import leafpress.style.Selector.Target;

/** Finds the rules that may match an element by the last compound of their selectors. */
final class RuleIndex {
  private static final Target[] TARGETS = Target.values();

  private static final List<List<Ranked>> NO_MATCH = Collections.nCopies(TARGETS.length, List.of());

  private final Map<String, List<Ranked>> byId = new HashMap<>();
  private final Map<String, List<Ranked>> byClass = new HashMap<>();
  private final Map<String, List<Ranked>> byType = new HashMap<>();
  private final List<Ranked> others = new ArrayList<>();

  /** A selector and its settings with its rank in the cascade. No two are equal. */
  static final class Ranked {
    final Selector selector;
    final List<Setting> settings;
    private int rank;

    private Ranked(Selector selector, List<Setting> settings) {
      this.selector = selector;
      this.settings = settings;
    }
  }

  /**
   * An index of all rules.
   *
   * @param sheets the built-in sheet, then those of the author
   */
  RuleIndex(List<StyleSheet> sheets, Variables variables) {
    int rank = 0;
    List<Ranked> author = new ArrayList<>();
    for (StyleSheet sheet : sheets) {
      List<Ranked> rules = ranked(sheet, variables);
      if (sheet == sheets.get(0)) rank = number(rules, rank);
      else author.addAll(rules);
    }
    number(author, rank);
  }

  private static List<Ranked> ranked(StyleSheet sheet, Variables variables) {
    List<Ranked> rules = new ArrayList<>();
    for (StyleSheet.ElementRule rule : sheet.rules()) {
      List<Setting> settings = rule.block().settings(variables);
      if (settings.isEmpty()) continue;
      for (Selector selector : rule.selectors()) rules.add(new Ranked(selector, settings));
    }
    return rules;
  }

  /** Ranks by specificity, then by order (the sort is stable). */
  private int number(List<Ranked> rules, int from) {
    rules.sort(Comparator.comparingInt(r -> r.selector.specificity()));
    int rank = from;
    for (Ranked rule : rules) {
      rule.rank = rank++;
      bucket(rule.selector.subject()).add(rule);
    }
    return rank;
  }

  private List<Ranked> bucket(Compound subject) {
    if (!subject.id().isEmpty()) return list(byId, subject.id());
    if (!subject.classes().isEmpty()) return list(byClass, subject.classes().get(0));
    return subject.type().isEmpty() ? others : list(byType, subject.type());
  }

  private static List<Ranked> list(Map<String, List<Ranked>> map, String name) {
    return map.computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** For each {@link Target}, by its ordinal, the rules that match in the order of the cascade. */
  List<List<Ranked>> matches(Candidate candidate) {
    List<Ranked> found = new ArrayList<>();
    collect(byType.getOrDefault(candidate.element.name(), List.of()), candidate, found);
    for (String one : candidate.classes) {
      collect(byClass.getOrDefault(one, List.of()), candidate, found);
    }
    if (!candidate.id.isEmpty()) {
      collect(byId.getOrDefault(candidate.id, List.of()), candidate, found);
    }
    collect(others, candidate, found);
    if (found.isEmpty()) return NO_MATCH;
    found.sort(Comparator.comparingInt(r -> r.rank));
    List<List<Ranked>> byTarget = new ArrayList<>(TARGETS.length);
    for (Target target : TARGETS) byTarget.add(of(found, target));
    return byTarget;
  }

  private static List<Ranked> of(List<Ranked> found, Target target) {
    int count = 0;
    for (Ranked rule : found) if (rule.selector.target() == target) count++;
    if (count == 0) return List.of();
    if (count == found.size()) return found;
    List<Ranked> some = new ArrayList<>(count);
    for (Ranked rule : found) if (rule.selector.target() == target) some.add(rule);
    return some;
  }

  private static void collect(List<Ranked> rules, Candidate candidate, List<Ranked> found) {
    for (Ranked rule : rules) if (rule.selector.matches(candidate)) found.add(rule);
  }
}
