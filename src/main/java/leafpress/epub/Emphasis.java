package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.markup.Element;

/**
 * Tells which elements a style sheet may set bold or italic, so that bold subsets need not hold the
 * whole text. It errs on the side of yes: of a selector only the last compound counts, without its
 * pseudo-classes and attributes, and nothing ever takes a weight away.
 */
final class Emphasis {
  private static final Set<String> BOLD_TAGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "th");
  private static final Set<String> ITALIC_TAGS =
      Set.of("em", "i", "cite", "dfn", "var", "address");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern BOLD =
      Pattern.compile("font(-weight)?\\s*:[^;]*\\b(bold|bolder|[6-9]00)\\b");
  private static final Pattern ITALIC =
      Pattern.compile("font(-style)?\\s*:[^;]*\\b(italic|oblique)\\b");

  private final List<Compound> bold;
  private final List<Compound> italic;

  Emphasis(String css) {
    String plain = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL).matcher(css).replaceAll("");
    bold = compounds(plain, BOLD);
    italic = compounds(plain, ITALIC);
  }

  boolean bold(Element element) {
    return BOLD_TAGS.contains(element.name()) || bold.stream().anyMatch(c -> c.matches(element));
  }

  boolean italic(Element element) {
    return ITALIC_TAGS.contains(element.name())
        || italic.stream().anyMatch(c -> c.matches(element));
  }

  private static List<Compound> compounds(String css, Pattern wanted) {
    List<Compound> found = new ArrayList<>();
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      if (!wanted.matcher(rule.group(2).toLowerCase(Locale.ROOT)).find()) continue;
      String selectors = rule.group(1).replaceAll("\\([^()]*\\)|\\[[^\\]]*\\]", "");
      for (String selector : selectors.split(",")) found.add(Compound.last(selector.strip()));
    }
    return found;
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
