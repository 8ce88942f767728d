package leafpress.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.markup.Markup;

/** Styles small documents for tests. */
final class Sample {
  private final Findings findings = new Findings();
  private final StyledDocument document;

  /** Styles XML with a sheet called {@code a.css}. */
  Sample(String css, String xml) {
    this(List.of(css), xml);
  }

  Sample(List<String> sheets, String xml) {
    List<StyleSheet> parsed =
        sheets.stream()
            .map(css -> StyleSheet.parse(css, "a.css", name -> Optional.empty(), findings))
            .collect(Collectors.toList());
    document = Cascade.of(parsed).apply(xml(xml), findings);
  }

  static Element xml(String text) {
    return Markup.read(text, "a.xhtml", new Findings()).orElseThrow();
  }

  StyledDocument document() {
    return document;
  }

  Styled root() {
    return document.root();
  }

  /** The style of the first element with a name. */
  ComputedStyle style(String element) {
    return find(root(), element).orElseThrow().style();
  }

  static Optional<Styled> find(Styled in, String name) {
    if (in.element().is(name)) return Optional.of(in);
    for (Child child : in.children()) {
      if (!(child instanceof Styled)) continue;
      Optional<Styled> found = find((Styled) child, name);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** The findings, one after the other as users see them. */
  String findings() {
    return findings.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** The tree as text: {@code name(child child)}, text in quotes, generated content in brackets. */
  static String show(Child child) {
    if (child instanceof StyledText) return "'" + ((StyledText) child).text() + "'";
    if (child instanceof Generated) {
      Generated generated = (Generated) child;
      return "[" + generated.kind() + " " + generated.value() + "]";
    }
    Styled styled = (Styled) child;
    return styled.element().name()
        + styled.children().stream().map(Sample::show).collect(Collectors.joining(" ", "(", ")"));
  }
}
