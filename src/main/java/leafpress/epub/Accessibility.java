package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;

/**
 * What the metadata may say about who can read the book, found in its content (EPUB Accessibility
 * 1.1 §2). Whether a book conforms only a person can find: see {@link Book#certifier}.
 *
 * @param modes senses that the content speaks to
 * @param sufficient a set of senses that is enough for the whole content
 * @param features what helps; vocabulary of schema.org
 * @param hazards there is nothing that moves, flashes or sounds
 */
record Accessibility(
    SortedSet<String> modes, String sufficient, SortedSet<String> features, String hazards) {

  static Accessibility of(List<Chapter> chapters) {
    List<Element> described = new ArrayList<>();
    List<Element> bare = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (chapter.kind() == Kind.COVER || chapter.kind() == Kind.CONTENTS) continue;
      chapter.section().walk(element -> sort(element, described, bare));
    }
    SortedSet<String> modes = new TreeSet<>(List.of("textual"));
    SortedSet<String> features = new TreeSet<>();
    features.addAll(
        List.of(
            "ARIA",
            "displayTransformability",
            "readingOrder",
            "structuralNavigation",
            "tableOfContents",
            "unlocked"));
    if (!described.isEmpty() || !bare.isEmpty()) modes.add("visual");
    if (!described.isEmpty() && bare.isEmpty()) features.add("alternativeText");
    if (described.stream().anyMatch(e -> e.has("aria-details"))) features.add("longDescription");
    if (!PageMark.of(chapters).isEmpty())
      features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
    String sufficient = bare.isEmpty() ? "textual" : "textual,visual";
    return new Accessibility(modes, sufficient, features, "none");
  }

  private static void sort(Element element, List<Element> described, List<Element> bare) {
    if (element.is("img")) {
      boolean decorative = element.get("role").equals("presentation");
      if (!element.get("alt").isBlank()) described.add(element);
      else if (!decorative) bare.add(element);
    } else if (element.is("svg") && !element.get("aria-hidden").equals("true")) {
      (element.has("aria-label") ? described : bare).add(element);
    }
  }

  /**
   * The same in a sentence or two.
   *
   * @param certified whether somebody has evaluated the book
   */
  String summary(String language, boolean certified) {
    Labels labels = Labels.in(language);
    boolean pictures = features.contains("alternativeText");
    String gap = LanguageTag.chinese(language) ? "" : " ";
    return labels.text()
        + (certified ? "" : gap + labels.unevaluated())
        + (pictures ? gap + labels.images() : "");
  }
}
