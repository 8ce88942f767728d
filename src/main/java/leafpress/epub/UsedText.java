package leafpress.epub;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** The characters of a book by what faces may have to show them. */
final class UsedText {
  /** What a run of text may look like. */
  private record Look(boolean chinese, boolean bold, boolean italic) implements Comparable<Look> {
    @Override
    public int compareTo(Look other) {
      return Integer.compare(number(), other.number());
    }

    private int number() {
      return (chinese ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
    }
  }

  private final Emphasis emphasis;
  private final SortedMap<Look, SortedSet<Integer>> characters = new TreeMap<>();

  UsedText(Emphasis emphasis) {
    this.emphasis = emphasis;
  }

  void add(Chapter chapter) {
    add(chapter.section(), new Look(Language.chinese(chapter.language()), false, false));
  }

  private void add(Element element, Look outer) {
    Look look =
        new Look(
            element.has("lang") ? Language.chinese(element.get("lang")) : outer.chinese,
            outer.bold || emphasis.bold(element),
            outer.italic || emphasis.italic(element));
    // What has no picture shows its alternative text.
    add(element.get("alt"), look);
    for (Node child : element.children()) {
      if (child instanceof Element) add((Element) child, look);
      else add(child.content(), look);
    }
  }

  private void add(String text, Look look) {
    SortedSet<Integer> set = characters.computeIfAbsent(look, k -> new TreeSet<>());
    text.codePoints().filter(UsedText::visible).forEach(set::add);
  }

  /** Adds text that may stand anywhere: labels, generated content. */
  void addEverywhere(String text, boolean chinese) {
    add(text, new Look(chinese, true, true));
  }

  private static boolean visible(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * The characters that a face may have to show: a regular face shows all, a bold one what may be
   * bold. Chinese text only, or all text.
   */
  SortedSet<Integer> of(boolean chineseOnly, boolean bold, boolean italic) {
    SortedSet<Integer> found = new TreeSet<>();
    characters.forEach(
        (look, set) -> {
          if (chineseOnly && !look.chinese) return;
          if ((!bold || look.bold) && (!italic || look.italic)) found.addAll(set);
        });
    return found;
  }
}
