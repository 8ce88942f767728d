package leafpress.makeup;

import java.util.HashSet;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.typeset.TypesetRule;

/** Finds links that lead nowhere. */
final class Links {
  private Links() {}

  static void check(Element root, Findings findings) {
    Set<String> ids = new HashSet<>();
    root.walk(e -> ids.add(e.get("id")));
    check(root, root.span(), ids, findings);
  }

  /** A link stands where the nearest block does that knows its place. */
  private static void check(Element element, Span outer, Set<String> ids, Findings findings) {
    Span place = element.span().equals(Span.NONE) ? outer : element.span();
    String href = element.is("a") ? element.get("href") : "";
    if (href.startsWith("#") && !ids.contains(href.substring(1))) {
      findings.add(
          TypesetRule.BROKEN_LINK,
          place,
          "the link “" + element.content().strip() + "” leads to " + href + ", which is nowhere",
          "mend the link, or give the heading it means that name");
    }
    for (Element child : element.elements()) check(child, place, ids, findings);
  }
}
