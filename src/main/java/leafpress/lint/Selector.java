package leafpress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.markup.Element;

/**
 * A selector of names, classes, ids, descendants and children. Any other has no match here: a
 * colour that depends on a state or on an attribute is not judged.
 *
 * @param weight its specificity as one number
 */
record Selector(List<Compound> compounds, int weight) {
  private static final Pattern PLAIN = Pattern.compile("([a-zA-Z][\\w-]*|\\*)?((?:[.#][\\w-]+)*)");

  /**
   * One element of a selector.
   *
   * @param child whether it must stand directly inside the one before
   */
  private record Compound(String name, List<String> classes, String id, boolean child) {
    boolean matches(Element e) {
      return (name.isEmpty() || name.equals(e.name()))
          && (id.isEmpty() || e.get("id").equals(id))
          && classes.stream().allMatch(e::hasClass);
    }
  }

  static Optional<Selector> of(String text) {
    List<Compound> compounds = new ArrayList<>();
    int weight = 0;
    boolean child = false;
    for (String part : text.strip().replace(">", " > ").split("\\s+")) {
      if (part.equals(">")) {
        child = true;
        continue;
      }
      Matcher plain = PLAIN.matcher(part);
      if (part.isEmpty() || !plain.matches()) return Optional.empty();
      Compound compound = compound(plain, child);
      boolean named = !compound.name.isEmpty();
      weight += (named ? 1 : 0) + 100 * compound.classes.size();
      weight += compound.id.isEmpty() ? 0 : 10_000;
      compounds.add(compound);
      child = false;
    }
    return compounds.isEmpty() ? Optional.empty() : Optional.of(new Selector(compounds, weight));
  }

  private static Compound compound(Matcher plain, boolean child) {
    String name = plain.group(1) == null ? "" : plain.group(1).toLowerCase(Locale.ROOT);
    List<String> classes = new ArrayList<>();
    String id = "";
    for (String part : plain.group(2).split("(?=[.#])")) {
      if (part.startsWith(".")) classes.add(part.substring(1));
      if (part.startsWith("#")) id = part.substring(1);
    }
    return new Compound(name.equals("*") ? "" : name, classes, id, child);
  }

  /**
   * Whether it selects the last of the elements.
   *
   * @param line the element and those that it is in, from the root
   */
  boolean matches(List<Element> line) {
    int last = compounds.size() - 1;
    return compounds.get(last).matches(line.get(line.size() - 1))
        && above(last, line.size() - 2, line);
  }

  private boolean above(int compound, int from, List<Element> line) {
    if (compound == 0) return true;
    boolean child = compounds.get(compound).child;
    for (int i = from; i >= (child ? Math.max(from, 0) : 0); i--)
      if (compounds.get(compound - 1).matches(line.get(i)) && above(compound - 1, i - 1, line))
        return true;
    return false;
  }
}
