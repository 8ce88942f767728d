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
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;

/**
 * Gives every element of a tree its computed style (CSS Cascading Level 4, section 6): the built-in
 * sheet, then the given sheets in order, then {@code style} attributes; the more specific selector
 * wins, then the later rule. A cascade serves any number of documents, also at the same time.
 */
public final class Cascade {
  private static final StyleSheet BUILT_IN = builtIn();

  private final List<StyleSheet> sheets;
  private final Map<String, List<Part>> custom = new LinkedHashMap<>();
  private final Findings findings = new Findings();
  private final RuleIndex index;
  private final PageRules pages;

  private Cascade(List<StyleSheet> sheets) {
    this.sheets = sheets;
    for (StyleSheet sheet : sheets) custom.putAll(sheet.variables());
    Variables variables = new Variables(custom, findings);
    index = new RuleIndex(sheets, variables);
    pages = PageRules.of(sheets, variables);
  }

  /**
   * The cascade of some sheets.
   *
   * @param sheets in order; later ones win over earlier ones
   */
  public static Cascade of(List<StyleSheet> sheets) {
    List<StyleSheet> all = new ArrayList<>();
    all.add(BUILT_IN);
    all.addAll(sheets);
    return new Cascade(all);
  }

  /**
   * Styles a tree.
   *
   * @param root the root of the document
   * @param all takes what only shows here: {@code var()} and {@code style} attributes
   */
  public StyledDocument apply(Element root, Findings all) {
    all.addAll(findings);
    Styling styling = new Styling(index, new Variables(custom, all));
    Styled styled = styling.root(root);
    Candidate body = body(root);
    ComputedStyle style = bodyStyle(styled);
    return new StyledDocument(
        styled,
        pages.under(styled.style(), styling.rem()),
        style,
        FitRules.limits(sheets, body, style),
        FitRules.sizeStated(sheets, body));
  }

  /** The body as selectors see it; the root, where there is none. */
  private static Candidate body(Element root) {
    Candidate html = new Candidate(root, Candidate.NONE, Candidate.NONE, true);
    for (Candidate child : Styling.candidates(html)) if (child.element.is("body")) return child;
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
}
