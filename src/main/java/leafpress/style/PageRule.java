package leafpress.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.style.Part.Kind;

/**
 * An {@code @page} rule (CSS Paged Media Level 3, section 4).
 *
 * @param selectors which pages it is for
 * @param block what it says of the page
 * @param boxes what it says of each margin box, by the box's place
 */
record PageRule(List<PageSelector> selectors, Block block, Map<String, Block> boxes) {
  /** The margin boxes of the subset, in the order in which {@link PageStyle} lists them. */
  static final List<String> PLACES =
      List.of(
          "top-left",
          "top-center",
          "top-right",
          "top-inside",
          "top-outside",
          "bottom-left",
          "bottom-center",
          "bottom-right",
          "bottom-inside",
          "bottom-outside");

  /** What a page can be besides its name. */
  enum Trait {
    FIRST,
    LEFT,
    RIGHT,
    BLANK
  }

  /** A page selector: a name, or empty for any, and traits that the page must have. */
  record PageSelector(String name, Set<Trait> traits) {
    boolean matches(String page, Set<Trait> actual) {
      return (name.isEmpty() || name.equals(page)) && actual.containsAll(traits);
    }

    /** Section 4.4.2: names, then first and blank, then left and right. */
    int specificity() {
      int grave = (int) traits.stream().filter(t -> t == Trait.FIRST || t == Trait.BLANK).count();
      return (name.isEmpty() ? 0 : 100) + 10 * grave + traits.size() - grave;
    }
  }

  static Optional<PageRule> read(Body.AtRule rule, Findings findings) {
    List<PageSelector> selectors = new ArrayList<>();
    for (List<Part> one : Part.splitAtCommas(rule.prelude())) {
      Optional<PageSelector> selector = selector(one);
      if (selector.isEmpty()) {
        findings.add(
            StyleRule.UNSUPPORTED_SELECTOR,
            rule.span(),
            "the page selector “" + Part.show(one) + "” is not supported; its rule is left out",
            "a page selector is a name, :first, :left, :right, :blank, or a name and those");
        return Optional.empty();
      }
      selectors.add(selector.get());
    }
    Body body = Body.of(rule.inside(), findings);
    Block block = Declarations.block(body.declarations(), Declarations.Place.PAGE, findings);
    return Optional.of(new PageRule(List.copyOf(selectors), block, boxes(body, findings)));
  }

  private static Optional<PageSelector> selector(List<Part> parts) {
    int at = 0;
    String name = "";
    if (!parts.isEmpty() && parts.get(0).is(Kind.IDENT)) name = parts.get(at++).text();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (; at < parts.size(); at += 2) {
      if (!parts.get(at).is(Kind.COLON) || at + 1 == parts.size()) return Optional.empty();
      String word = parts.get(at + 1).word();
      if (!List.of("first", "left", "right", "blank").contains(word)) return Optional.empty();
      traits.add(Trait.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return Optional.of(new PageSelector(name, traits));
  }

  private static Map<String, Block> boxes(Body body, Findings findings) {
    Map<String, Block> boxes = new LinkedHashMap<>();
    for (Body.AtRule box : body.atRules()) {
      if (!PLACES.contains(box.name()) || !box.prelude().isEmpty() || !box.hasBlock()) {
        findings.add(
            StyleRule.UNSUPPORTED_AT_RULE,
            box.span(),
            "there is no margin box “@" + box.name() + "”",
            "the margin boxes are " + String.join(", ", PLACES));
        continue;
      }
      Body inner = Body.of(box.inside(), findings);
      for (Body.AtRule deeper : inner.atRules()) SheetReader.unsupported(deeper, findings);
      Block block =
          Declarations.block(inner.declarations(), Declarations.Place.MARGIN_BOX, findings);
      boxes.merge(box.name(), block, Block::and);
    }
    return boxes;
  }
}
