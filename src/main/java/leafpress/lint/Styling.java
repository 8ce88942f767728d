package leafpress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.markup.Element;

/** Declarations in force for some elements of a document; a later one of the same weight wins. */
record Styling(Selector selector, Map<String, String> declarations) {

  /** Those of a document on a screen by day, the weightiest last. */
  static List<Styling> of(Volume volume, String path, Element root) {
    List<Styling> stylings = new ArrayList<>();
    root.walk(
        e -> {
          if (e.is("style")) add(e.content(), stylings);
          boolean sheet = e.is("link") && e.get("rel").equals("stylesheet");
          if (sheet)
            add(volume.sheets().getOrDefault(Href.of(path, e.get("href")).path(), ""), stylings);
        });
    // A stable sort: of equal weight the later one stays last, and wins.
    stylings.sort((a, b) -> Integer.compare(a.selector.weight(), b.selector.weight()));
    return stylings;
  }

  private static void add(String css, List<Styling> stylings) {
    for (Css.Rule rule : Css.rules(css)) {
      boolean screen =
          !rule.condition().contains("prefers-") && !rule.condition().contains("print");
      if (!screen || rule.selector().startsWith("@")) continue;
      for (String selector : rule.selector().split(","))
        Selector.of(selector).ifPresent(s -> stylings.add(new Styling(s, rule.declarations())));
    }
  }
}
