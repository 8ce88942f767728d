package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.style.Selector.Target;

/** The styling of one document by a cascade: elements that agree in what matters share a style. */
final class Styling {
  private final RuleIndex index;
  private final Variables variables;
  private final Map<Key, ComputedStyle> styles = new ConcurrentHashMap<>();
  private final Map<String, List<Setting>> attributes = new ConcurrentHashMap<>();
  private long rem;

  /** Elements with equal keys share a style; two rules or styles are equal only if the same. */
  private record Key(
      List<RuleIndex.Ranked> matched, String attribute, ComputedStyle parent, String language) {
    // Spelt out: the record's own are put together by the virtual machine at each start, slowly.
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key)) return false;
      Key key = (Key) other;
      return parent == key.parent
          && matched.equals(key.matched)
          && attribute.equals(key.attribute)
          && language.equals(key.language);
    }

    @Override
    public int hashCode() {
      int hash = 31 * matched.hashCode() + attribute.hashCode();
      return 31 * (31 * hash + System.identityHashCode(parent)) + language.hashCode();
    }
  }

  Styling(RuleIndex index, Variables variables) {
    this.index = index;
    this.variables = variables;
  }

  /** The font size of the root, which the unit {@code rem} stands for. */
  long rem() {
    return rem;
  }

  Styled root(Element root) {
    Candidate candidate = new Candidate(root, Candidate.NONE, Candidate.NONE, true);
    List<List<RuleIndex.Ranked>> matched = index.matches(candidate);
    ComputedStyle style = style(candidate, matched.get(0), ComputedStyle.INITIAL);
    rem = Math.max(1, style.fontSize());
    return styled(candidate, style, matched);
  }

  private ComputedStyle style(
      Candidate candidate, List<RuleIndex.Ranked> matched, ComputedStyle parent) {
    String attribute = candidate.element.get("style");
    Key key = new Key(matched, attribute, parent, candidate.language);
    ComputedStyle known = styles.get(key);
    if (known != null) return known;
    List<Setting> own =
        attribute.isEmpty() ? List.of() : attribute(attribute, candidate.element.span());
    Winners winners = new Winners();
    for (boolean important : new boolean[] {false, true}) {
      for (RuleIndex.Ranked rule : matched) winners.take(rule.settings, important);
      winners.take(own, important);
    }
    ComputedStyle style = ComputedStyle.of(winners, parent, candidate.language, rem);
    styles.put(key, style);
    return style;
  }

  private List<Setting> attribute(String css, Span span) {
    return attributes.computeIfAbsent(
        css,
        text -> {
          Findings findings = variables.findings();
          // A place with a line makes all findings point at the element in the manuscript.
          Span place = span.line() > 0 ? span : new Span(span.file(), 1, 1);
          Body body = Body.of(Parts.of(text, place, findings), findings);
          return Declarations.block(body.declarations(), Declarations.Place.ELEMENT, findings)
              .settings(variables);
        });
  }

  private Styled styled(
      Candidate candidate, ComputedStyle style, List<List<RuleIndex.Ranked>> matched) {
    Element element = candidate.element;
    List<Child> children = new ArrayList<>();
    generated(Target.BEFORE, candidate, style, matched, children);
    List<Candidate> elements = candidates(candidate);
    if (element.is("body") && onlyElements(element)) {
      // Sections are many and long; what they share is safe for several threads.
      children.addAll(elements.parallelStream().flatMap(e -> child(e, style).stream()).toList());
    } else {
      int next = 0;
      for (Node node : element.children()) {
        if (node instanceof Element) child(elements.get(next++), style).ifPresent(children::add);
        else children.add(new StyledText(node.content(), node.span()));
      }
    }
    generated(Target.AFTER, candidate, style, matched, children);
    return new Styled(element, style, firstLetter(candidate, style, matched, children));
  }

  private List<Child> firstLetter(
      Candidate origin,
      ComputedStyle style,
      List<List<RuleIndex.Ranked>> matched,
      List<Child> children) {
    List<RuleIndex.Ranked> rules = matched.get(Target.FIRST_LETTER.ordinal());
    if (rules.isEmpty()) return List.copyOf(children);
    return FirstLetter.apart(
        List.copyOf(children),
        style,
        (element, parent) -> {
          Candidate candidate =
              new Candidate(element, origin, Candidate.NONE, true, parent.language());
          boolean letter = element.is(FirstLetter.LETTER);
          return style(candidate, letter ? rules : List.of(), parent);
        });
  }

  private static boolean onlyElements(Element element) {
    return element.children().stream()
        .allMatch(node -> node instanceof Element || node.content().isBlank());
  }

  private Optional<Child> child(Candidate candidate, ComputedStyle parent) {
    List<List<RuleIndex.Ranked>> rules = index.matches(candidate);
    ComputedStyle own = style(candidate, rules.get(0), parent);
    if (own.display() == ComputedStyle.Display.NONE) return Optional.empty();
    return Optional.of(styled(candidate, own, rules));
  }

  /** The element's child elements, each with the one before it. */
  static List<Candidate> candidates(Candidate parent) {
    List<Node> nodes = parent.element.children();
    int last = lastElement(nodes);
    if (last < 0) return List.of();
    List<Candidate> candidates = new ArrayList<>();
    Candidate previous = Candidate.NONE;
    for (int i = 0; i <= last; i++) {
      if (!(nodes.get(i) instanceof Element)) continue;
      previous = new Candidate((Element) nodes.get(i), parent, previous, i == last);
      candidates.add(previous);
    }
    return candidates;
  }

  private static int lastElement(List<Node> children) {
    int last = children.size() - 1;
    while (last >= 0 && !(children.get(last) instanceof Element)) last--;
    return last;
  }

  private void generated(
      Target target,
      Candidate origin,
      ComputedStyle parent,
      List<List<RuleIndex.Ranked>> matched,
      List<Child> into) {
    List<RuleIndex.Ranked> rules = matched.get(target.ordinal());
    if (rules.isEmpty()) return;
    String name = target == Target.BEFORE ? "::before" : "::after";
    Element element = new Element(name, Map.of(), List.of(), origin.element.span());
    Candidate candidate = new Candidate(element, origin, Candidate.NONE, true);
    ComputedStyle style = style(candidate, rules, parent);
    List<Content> content = style.get(Property.CONTENT);
    if (content.isEmpty() || style.display() == ComputedStyle.Display.NONE) return;
    List<Child> children = new ArrayList<>();
    for (Content piece : content) children.add(child(piece, origin.element));
    into.add(new Styled(element, style, List.copyOf(children)));
  }

  private static Child child(Content piece, Element origin) {
    switch (piece.kind()) {
      case LEADER:
        return new Generated(Generated.Kind.LEADER, piece.text());
      case TARGET_PAGE:
        String href = origin.get(piece.text());
        String id = href.substring(href.indexOf('#') + 1);
        return new Generated(Generated.Kind.TARGET_PAGE, id);
      case ATTRIBUTE:
        return new StyledText(origin.get(piece.text()), origin.span());
      default:
        return new StyledText(piece.text(), origin.span());
    }
  }
}
