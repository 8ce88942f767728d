package leafpress.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.style.Selector.Target;

/**
 * Gives every element of a tree its computed style (CSS Cascading Level 4, section 6): the built-in
 * sheet, then the given sheets in order, then {@code style} attributes; the more specific selector
 * wins, then the later rule.
 */
public final class Cascade {
  private static final StyleSheet BUILT_IN = builtIn();

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

  private Cascade(List<StyleSheet> sheets, Variables variables) {
    this.index = new RuleIndex(sheets, variables);
    this.variables = variables;
  }

  /**
   * Styles a tree.
   *
   * @param sheets in order; later ones win over earlier ones
   * @param root the root of the document
   * @param findings takes what only shows here: {@code var()} and {@code style} attributes
   */
  public static StyledDocument apply(List<StyleSheet> sheets, Element root, Findings findings) {
    List<StyleSheet> all = new ArrayList<>();
    all.add(BUILT_IN);
    all.addAll(sheets);
    Map<String, List<Part>> custom = new LinkedHashMap<>();
    for (StyleSheet sheet : all) custom.putAll(sheet.variables());
    Variables variables = new Variables(custom, findings);
    Cascade cascade = new Cascade(all, variables);
    Styled styled = cascade.styledRoot(root);
    PageRules pages = PageRules.of(all, variables, styled.style(), cascade.rem);
    Candidate body = body(root);
    ComputedStyle style = bodyStyle(styled);
    return new StyledDocument(styled, pages, style, FitRules.limits(all, body, style));
  }

  /** The body as selectors see it; the root, where there is none. */
  private static Candidate body(Element root) {
    Candidate html = new Candidate(root, Candidate.NONE, Candidate.NONE, true);
    for (Candidate child : candidates(html)) if (child.element.is("body")) return child;
    return html;
  }

  private static ComputedStyle bodyStyle(Styled root) {
    for (Child child : root.children()) {
      boolean body = child instanceof Styled && ((Styled) child).element().is("body");
      if (body) return ((Styled) child).style();
    }
    return root.style();
  }

  private static StyleSheet builtIn() {
    try (InputStream in = Cascade.class.getResourceAsStream("/leafpress/style/html.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return StyleSheet.parse(css, "html.css", name -> Optional.empty(), new Findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Styled styledRoot(Element root) {
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
    return new Styled(element, style, List.copyOf(children));
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
  private static List<Candidate> candidates(Candidate parent) {
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
