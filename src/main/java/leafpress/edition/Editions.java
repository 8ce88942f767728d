package leafpress.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlRule;

/** Reads publications and formats. */
public final class Editions {
  static final String STYLE = "clinic";
  static final String LEAFLET_FORMAT = "a4-handout";
  static final String BOOKLET_FORMAT = "a5";

  private Editions() {}

  /**
   * Reads a publication.
   *
   * @param yaml the text of {@code publication.yml}
   * @return nothing if it has errors; then findings say which
   */
  public static Optional<Publication> publication(String yaml, String file, Findings findings) {
    return read(yaml, file, findings, (map, own) -> new PublicationReader(map, own).read());
  }

  /**
   * Reads a format.
   *
   * @param yaml the text of a file under {@code styles/formats/}
   * @param name the file's name without {@code .yml}
   * @return nothing if it has errors; then findings say which
   */
  public static Optional<Format> format(String yaml, String name, String file, Findings findings) {
    return read(yaml, file, findings, (map, own) -> new FormatReader(map, name, own).read());
  }

  /**
   * The publication of an article that lies in no publication: one leaflet of it.
   *
   * @param article id of the article
   * @param title its title
   * @param date ISO 8601 day
   * @param file the article's file, for findings
   */
  public static Publication single(
      String article, String title, String language, String date, String file) {
    Span span = Span.of(file);
    Edition leaflet =
        new Edition(
            Edition.Kind.LEAFLET,
            LEAFLET_FORMAT,
            STYLE,
            List.of(article),
            List.of(language),
            Layout.EACH,
            List.of(Edition.Output.PDF),
            span);
    return new Publication(
        article,
        Map.of(language, title),
        "",
        date,
        "",
        false,
        List.of(language),
        List.of(article),
        "",
        "",
        STYLE,
        Map.of(),
        Map.of(),
        "",
        Cataloguing.NONE,
        List.of(leaflet),
        span);
  }

  /** What a reader makes of the file's map; nothing if the file, not the run, has errors. */
  private static <T> Optional<T> read(
      String yaml, String file, Findings findings, BiFunction<YamlMap, Findings, T> reader) {
    Findings own = new Findings();
    Optional<T> made = root(yaml, file, own).map(map -> reader.apply(map, own));
    findings.addAll(own);
    return own.hasErrors() ? Optional.empty() : made;
  }

  private static Optional<YamlMap> root(String yaml, String file, Findings findings) {
    Optional<YamlNode> root = Yaml.read(yaml, file, findings);
    if (root.isPresent() && !(root.get() instanceof YamlMap)) {
      findings.add(
          YamlRule.WRONG_KIND,
          root.get().span(),
          "the file must be keys and values, not " + root.get().what(),
          "begin it with id: …, a key a line");
    }
    return root.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
  }
}
