package leafpress.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.markup.Element;

/**
 * Where a style sheet may set text bold, italic or in a family, so that a subset need not hold the
 * whole book. It errs on the side of yes: of a selector only the last compound counts, without its
 * pseudo-classes, attributes and ids, and what is inside an element that is reached is reached too.
 */
final class Reach {
  private static final Set<String> BOLD_TAGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "th");
  private static final Set<String> ITALIC_TAGS = Set.of("em", "i", "cite", "dfn", "var", "address");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  /** What browsers do without being told. */
  private final Set<String> tags;

  private final List<Compound> compounds = new ArrayList<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private Reach(Set<String> tags, String css, String declaration, String opposite) {
    this.tags = new TreeSet<>(tags);
    Pattern on = Pattern.compile(declaration, Pattern.CASE_INSENSITIVE);
    Pattern off = Pattern.compile(opposite, Pattern.CASE_INSENSITIVE);
    Matcher rule = RULE.matcher(StyleLint.withoutComments(css));
    while (rule.find()) {
      String selectors = rule.group(1).replaceAll("\\([^()]*\\)|\\[[^\\]]*\\]", "");
      for (String selector : selectors.split(",")) {
        if (on.matcher(rule.group(2)).find()) compounds.add(Compound.last(selector.strip()));
        // Of a bare element name only: any other selector may miss some of the elements.
        if (off.matcher(rule.group(2)).find()) this.tags.remove(selector.strip());
      }
    }
  }

  static Reach bold(String css) {
    String bold = "font(-weight)?\\s*:[^;]*\\b(bold|bolder|[6-9]00)\\b";
    return new Reach(BOLD_TAGS, css, bold, "font-weight\\s*:\\s*(normal|400)");
  }

  static Reach italic(String css) {
    String italic = "font(-style)?\\s*:[^;]*\\b(italic|oblique)\\b";
    return new Reach(ITALIC_TAGS, css, italic, "font-style\\s*:\\s*normal");
  }

  static Reach family(String css, String name) {
    String named = "font(-family)?\\s*:[^;]*[\"']" + Pattern.quote(name) + "[\"']";
    return new Reach(Set.of(), css, named, "(?!)");
  }

  /** Whether the element is reached by itself, not only through one that it is in. */
  boolean begins(Element element) {
    // A book has thousands of elements of a few dozen kinds.
    return known.computeIfAbsent(
        element.name() + " " + element.get("class"),
        kind ->
            tags.contains(element.name()) || compounds.stream().anyMatch(c -> c.matches(element)));
  }

  /** The end of a selector: an element name, empty for any, and classes. */
  private record Compound(String name, List<String> classes) {
    static Compound last(String selector) {
      String[] compounds = selector.replaceAll("::?[a-zA-Z-]+", "").split("[\\s>+~]+");
      String last = compounds.length == 0 ? "" : compounds[compounds.length - 1];
      String[] parts = last.replaceAll("#[^.]*|\\*", "").split("\\.");
      String name = parts.length == 0 ? "" : parts[0].toLowerCase(Locale.ROOT);
      List<String> classes = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) classes.add(parts[i]);
      return new Compound(name, classes);
    }

    boolean matches(Element element) {
      return (name.isEmpty() || element.is(name)) && classes.stream().allMatch(element::hasClass);
    }
  }
}
