package leafpress.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import leafpress.diagnostic.Findings;

/**
 * A style sheet that has been read: rules for elements and pages, font faces, custom properties,
 * each in the order of the source, those of imported sheets first. Immutable; one sheet can style
 * many documents.
 */
public final class StyleSheet {
  private final List<ElementRule> rules = new ArrayList<>();
  private final List<PageRule> pages = new ArrayList<>();
  private final List<FontFaceRule> faces = new ArrayList<>();
  private final List<FitRule> fits = new ArrayList<>();
  private final Map<String, List<Part>> variables = new LinkedHashMap<>();

  StyleSheet() {}

  /** A rule for elements. */
  record ElementRule(List<Selector> selectors, Block block) {}

  /**
   * Reads a sheet. What the subset does not have is left out and reported.
   *
   * @param css any text
   * @param file what to call it in findings; names in {@code url()} are relative to it
   * @param imports gives the text of an imported sheet by its name, relative to where {@code file}
   *     is relative to
   */
  public static StyleSheet parse(
      String css, String file, Function<String, Optional<String>> imports, Findings findings) {
    return SheetReader.read(css, file, imports, findings);
  }

  /** The faces that {@code @font-face} declares. */
  public List<FontFaceRule> fontFaces() {
    return List.copyOf(faces);
  }

  List<ElementRule> rules() {
    return rules;
  }

  List<PageRule> pages() {
    return pages;
  }

  List<FontFaceRule> faces() {
    return faces;
  }

  List<FitRule> fits() {
    return fits;
  }

  Map<String, List<Part>> variables() {
    return variables;
  }
}
