package leafpress.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import leafpress.diagnostic.Severity;

/**
 * How a rule is applied. Values by language have the key {@code ""} where they hold for all.
 *
 * @param severity by language; {@code Optional.empty()} where the rule is off
 * @param number the bound, by language; none where the rule has none
 * @param words what the rule looks for, by language: words, or patterns of {@link
 *     java.util.regex.Pattern}
 * @param edition {@code all}, {@code leaflet} or {@code booklet}
 * @param standard ids of the rules that it comes from, such as {@code L-02}
 * @param source who says so
 */
record Setting(
    Map<String, Optional<Severity>> severity,
    Map<String, Double> number,
    Map<String, List<String>> words,
    String edition,
    String standard,
    String source) {

  /** The severity in a language, or nothing where the rule is off. */
  Optional<Severity> severityIn(String language) {
    return of(severity, language).flatMap(own -> own);
  }

  OptionalDouble numberIn(String language) {
    return of(number, language).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  List<String> wordsIn(String language) {
    return of(words, language).orElse(List.of());
  }

  boolean holdsFor(String kindOfEdition) {
    return edition.equals("all") || edition.equals(kindOfEdition);
  }

  /** The value for a tag, for its language alone, or for all languages. */
  static <T> Optional<T> of(Map<String, T> values, String language) {
    for (String tag : List.of(language, language.replaceFirst("-.*", ""), "")) {
      T value = values.get(tag);
      if (value != null) return Optional.of(value);
    }
    return Optional.empty();
  }
}
