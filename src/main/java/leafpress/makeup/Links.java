package leafpress.makeup;

import java.util.HashSet;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.typeset.TypesetRule;

/** Finds links that lead nowhere. */
final class Links {
  private Links() {}

  static void check(Element root, Findings findings) {
    Set<String> ids = new HashSet<>();
    root.walk(e -> ids.add(e.get("id")));
    root.walk(
        e -> {
          String href = e.is("a") ? e.get("href") : "";
          if (!href.startsWith("#") || ids.contains(href.substring(1))) return;
          findings.add(
              TypesetRule.BROKEN_LINK,
              e.span(),
              "the link “" + e.content().strip() + "” leads to " + href + ", which is nowhere",
              "mend the link, or give the heading it means that name");
        });
  }
}
