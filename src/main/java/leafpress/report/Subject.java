package leafpress.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import leafpress.check.Typescript;
import leafpress.diagnostic.Diagnostic;

/**
 * What is reported on.
 *
 * @param title of the publication
 * @param version of the program
 * @param articles each in its languages
 * @param findings in the order of their places
 * @param origin who says so, by a rule’s name; empty for rules without a source
 */
public record Subject(
    String title,
    String version,
    List<List<Typescript>> articles,
    List<Diagnostic> findings,
    UnaryOperator<String> origin) {

  /** The article that a file holds, if it is one. */
  Optional<Typescript> typescript(String file) {
    return articles.stream()
        .flatMap(List::stream)
        .filter(t -> t.article().file().equals(file))
        .findFirst();
  }
}
