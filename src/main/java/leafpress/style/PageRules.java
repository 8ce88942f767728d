package leafpress.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.style.PageRule.PageSelector;
import leafpress.style.PageRule.Trait;

/** All {@code @page} rules of a document, ready to style a page. */
final class PageRules {
  private final List<Ranked> rules;
  private final ComputedStyle root;
  private final long rem;

  /** A page selector and what its rule says, by margin box; the page itself is the empty name. */
  private record Ranked(PageSelector selector, Map<String, List<Setting>> settings) {}

  private PageRules(List<Ranked> rules, ComputedStyle root, long rem) {
    this.rules = rules;
    this.root = root;
    this.rem = rem;
  }

  /** The rules of some sheets; they style pages when they know of their root. */
  static PageRules of(List<StyleSheet> sheets, Variables variables) {
    List<Ranked> rules = new ArrayList<>();
    for (StyleSheet sheet : sheets) {
      for (PageRule rule : sheet.pages()) {
        Map<String, List<Setting>> settings = new LinkedHashMap<>();
        settings.put("", rule.block().settings(variables));
        rule.boxes().forEach((place, block) -> settings.put(place, block.settings(variables)));
        for (PageSelector selector : rule.selectors()) rules.add(new Ranked(selector, settings));
      }
    }
    rules.sort(Comparator.comparingInt(r -> r.selector.specificity()));
    return new PageRules(List.copyOf(rules), ComputedStyle.INITIAL, 1);
  }

  /** The same rules for a document, with its root's style and font size. */
  PageRules under(ComputedStyle documentRoot, long documentRem) {
    return new PageRules(rules, documentRoot, documentRem);
  }

  PageStyle style(String name, Set<Trait> traits) {
    List<Ranked> matching = new ArrayList<>();
    for (Ranked rule : rules) if (rule.selector.matches(name, traits)) matching.add(rule);
    ComputedStyle page = style(matching, "", root);
    List<PageStyle.MarginBox> boxes = new ArrayList<>();
    for (String place : PageRule.PLACES) {
      ComputedStyle style = style(matching, place, page);
      List<PageStyle.Piece> pieces = new ArrayList<>();
      for (Content content : style.<List<Content>>get(Property.CONTENT)) {
        pieces.add(piece(content));
      }
      if (!pieces.isEmpty()) {
        boxes.add(new PageStyle.MarginBox(place, List.copyOf(pieces), style));
      }
    }
    return new PageStyle(
        List.copyOf(boxes),
        page.get(Property.FOLIO),
        page.get(Property.LEAST_FILL),
        page.get(Property.BASELINE_GRID),
        page.get(Property.COLUMN_COUNT),
        page.get(Property.COLUMN_GAP));
  }

  private ComputedStyle style(List<Ranked> matching, String place, ComputedStyle parent) {
    Winners winners = new Winners();
    for (boolean important : new boolean[] {false, true}) {
      for (Ranked rule : matching) {
        winners.take(rule.settings.getOrDefault(place, List.of()), important);
      }
    }
    return ComputedStyle.of(winners, parent, root.language(), rem);
  }

  private static PageStyle.Piece piece(Content content) {
    switch (content.kind()) {
      case STRING:
        return new PageStyle.Piece(PageStyle.Kind.STRING, content.text());
      case PAGE_NUMBER:
        return new PageStyle.Piece(PageStyle.Kind.PAGE_NUMBER, "");
      case PAGE_COUNT:
        return new PageStyle.Piece(PageStyle.Kind.PAGE_COUNT, "");
      default:
        return new PageStyle.Piece(PageStyle.Kind.LITERAL, content.text());
    }
  }
}
