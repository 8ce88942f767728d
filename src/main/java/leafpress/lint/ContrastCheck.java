package leafpress.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * The contrast of text with its ground (WCAG 2.2 §1.4.3): 4.5 to 1, of large text 3 to 1. Colours
 * that no style sets are the reader's, and taken as black on white.
 */
final class ContrastCheck {
  private static final double TEXT = 4.5;
  private static final double LARGE_TEXT = 3;

  /** 18 pt of a 12 pt text, and 14 pt in bold. */
  private static final double LARGE = 1.5;

  private static final double LARGE_BOLD = 1.167;

  private final Volume volume;
  private final Remarks remarks;
  private final Set<String> said = new HashSet<>();

  /** How text looks at a place; the size in em of the reader's. */
  private record Look(Colour ink, Colour ground, double size, boolean bold) {}

  private ContrastCheck(Volume volume, Remarks remarks) {
    this.volume = volume;
    this.remarks = remarks;
  }

  static void check(Volume volume, Remarks remarks) {
    ContrastCheck check = new ContrastCheck(volume, remarks);
    volume.documents().forEach(check::document);
  }

  private void document(String path, Element root) {
    List<Styling> stylings = Styling.of(volume, path, root);
    boolean coloured = stylings.stream().anyMatch(s -> colours(s.declarations()));
    boolean[] inPlace = {false};
    root.walk(e -> inPlace[0] |= e.get("style").contains("color"));
    if (!coloured && !inPlace[0]) return;
    Look look = new Look(Colour.BLACK, Colour.WHITE, 1, false);
    walk(new ArrayList<>(List.of(root)), look, stylings);
  }

  private static boolean colours(Map<String, String> declarations) {
    return declarations.containsKey("color")
        || declarations.containsKey("background")
        || declarations.containsKey("background-color");
  }

  private void walk(List<Element> line, Look outer, List<Styling> stylings) {
    Element element = line.get(line.size() - 1);
    if (element.is("head") || element.is("svg") || element.has("hidden")) return;
    Look look = look(line, outer, stylings);
    for (Node child : element.children()) {
      if (child instanceof Text && !child.content().isBlank()) judge(element, look);
      if (!(child instanceof Element)) continue;
      line.add((Element) child);
      walk(line, look, stylings);
      line.remove(line.size() - 1);
    }
  }

  private static Look look(List<Element> line, Look outer, List<Styling> stylings) {
    Element element = line.get(line.size() - 1);
    String name = element.name();
    boolean heading = element.isHeading();
    double own = heading ? Math.max(1, 2.25 - 0.25 * (name.charAt(1) - '0')) : 1;
    Look look = outer;
    if (heading) look = new Look(look.ink, look.ground, outer.size * own, true);
    for (Styling styling : stylings)
      if (styling.selector().matches(line)) look = with(styling.declarations(), look, outer.size);
    return element.has("style")
        ? with(Css.declarations(element.get("style")), look, outer.size)
        : look;
  }

  private static Look with(Map<String, String> declarations, Look look, double outerSize) {
    Optional<Colour> ink = Colour.of(declarations.getOrDefault("color", ""));
    String background =
        declarations.getOrDefault("background-color", declarations.getOrDefault("background", ""));
    Optional<Colour> ground = Colour.of(background);
    String weight = declarations.getOrDefault("font-weight", "");
    boolean bold = weight.isEmpty() ? look.bold : weight.matches("bold|bolder|[6-9]00");
    double size = size(declarations.getOrDefault("font-size", ""), look.size, outerSize);
    return new Look(ink.orElse(look.ink), ground.orElse(look.ground), size, bold);
  }

  private static double size(String value, double otherwise, double outer) {
    if (value.matches("[0-9]{1,4}(\\.[0-9]{1,6})?(em|%)")) {
      double number = Double.parseDouble(value.replaceAll("em|%", ""));
      return outer * (value.endsWith("%") ? number / 100 : number);
    }
    return otherwise;
  }

  private void judge(Element element, Look look) {
    boolean large = look.size >= LARGE || look.bold && look.size >= LARGE_BOLD;
    double contrast = look.ink.contrast(look.ground);
    if (contrast >= (large ? LARGE_TEXT : TEXT)) return;
    if (!said.add(look.ink + " " + look.ground + " " + large)) return;
    remarks.add(
        LintRule.LOW_CONTRAST,
        element.span(),
        String.format(
            Locale.ROOT,
            "text in %s on %s has a contrast of %.1f to 1, less than %s",
            look.ink,
            look.ground,
            contrast,
            large ? "3" : "4.5"),
        "choose a darker colour, or none");
  }
}
