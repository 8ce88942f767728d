package leafpress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.lint.PackageDocument.Item;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * What Kindle's converter refuses or drops (Kindle Publishing Guidelines 2025, chapters 9, 10, 17
 * and 18), beside what other rules find: variables, scripts, comments, languages, deep contents.
 */
final class KindleCheck {
  private static final Set<String> DROPPED =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "embed",
          "form",
          "iframe",
          "input",
          "object",
          "select",
          "textarea",
          "video");

  /** A block that is hidden and longer than this is refused. */
  private static final int MOST_HIDDEN = 10_000;

  /** The converter’s limits for a table that is not shown as a picture. */
  private static final int MOST_ROWS = 100;

  /** A cover that is lower is not sold. */
  private static final int LEAST_COVER = 500;

  private final Volume volume;
  private final Remarks remarks;

  private KindleCheck(Volume volume, Remarks remarks) {
    this.volume = volume;
    this.remarks = remarks;
  }

  static void check(Volume volume, Remarks remarks) {
    KindleCheck check = new KindleCheck(volume, remarks);
    volume.documents().forEach(check::document);
    volume.sheets().forEach((path, css) -> check.sheet(css, path));
    for (Item item : volume.about().items().values()) check.file(item);
    volume.about().byProperty("cover-image").ifPresent(check::cover);
  }

  private void document(String path, Element root) {
    root.walk(
        e -> {
          if (DROPPED.contains(e.name()))
            lost(e.span(), "“" + e.name() + "” is dropped", "say in text what is lost with it");
          if (e.is("table")) table(e);
        });
    List<Styling> hiding =
        Styling.of(volume, path, root).stream()
            .filter(s -> s.declarations().getOrDefault("display", "").equals("none"))
            .toList();
    hidden(new ArrayList<>(List.of(root)), hiding);
  }

  private void table(Element table) {
    int[] rows = {0};
    boolean[] nested = {false};
    table.walk(
        e -> {
          if (e.is("tr")) rows[0]++;
          nested[0] |= e.is("table") && e != table;
        });
    if (nested[0]) lost(table.span(), "a table in a table is spoilt", "make two tables of it");
    if (rows[0] > MOST_ROWS)
      lost(table.span(), "a table of " + rows[0] + " rows cannot be turned over", "cut it in two");
  }

  private void hidden(List<Element> line, List<Styling> hiding) {
    Element element = line.get(line.size() - 1);
    boolean own = element.get("style").replace(" ", "").contains("display:none");
    if (own || hiding.stream().anyMatch(s -> s.selector().matches(line))) {
      int length = element.content().strip().length();
      if (length > MOST_HIDDEN)
        lost(
            element.span(),
            "a hidden block of " + length + " characters makes the book be refused",
            "take it out");
      return;
    }
    if (hiding.isEmpty() && element.content().length() <= MOST_HIDDEN) return;
    for (Node child : element.children()) {
      if (!(child instanceof Element)) continue;
      line.add((Element) child);
      hidden(line, hiding);
      line.remove(line.size() - 1);
    }
  }

  private void sheet(String css, String path) {
    for (Css.Rule rule : Css.rules(css))
      rule.declarations()
          .forEach(
              (name, value) -> {
                if (name.startsWith("margin") && value.matches("(.*\\s)?-[0-9.].*"))
                  lost(
                      remarks.place(path, rule.line()),
                      "“" + name + ": " + value + "” cuts text off at the edge",
                      "use no negative margins");
              });
  }

  private void file(Item item) {
    if (item.type().matches("image/(webp|avif|jxl|tiff|bmp)"))
      lost(
          item.span(),
          "pictures of type " + item.type() + " are dropped",
          "save it as JPEG or PNG");
    if (item.type().matches("(application/font-|font/)woff2?"))
      lost(item.span(), "faces of type " + item.type() + " are dropped", "embed TTF or OTF");
  }

  private void cover(Item item) {
    Optional<long[]> size = volume.archive().read(item.path()).flatMap(ImageSize::of);
    if (size.isEmpty() || Math.min(size.get()[0], size.get()[1]) >= LEAST_COVER) return;
    lost(
        item.span(),
        "the cover has only " + size.get()[0] + " × " + size.get()[1] + " pixels",
        "give it 1600 × 2560");
  }

  private void lost(Span at, String message, String hint) {
    remarks.add(LintRule.LOST_ON_KINDLE, at, "on Kindle " + message, hint);
  }
}
