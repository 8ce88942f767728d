package leafpress.press;

import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.edition.Publication;
import leafpress.manuscript.Article;
import leafpress.manuscript.Manuscripts;

/** Makes a publication of a single article that has none: one leaflet. */
final class Single {
  private static final String LANGUAGE = "en";

  /** A file must name a day, and a single article has no day of publication. */
  private static final String NO_DATE = "1970-01-01";

  private Single() {}

  /** Whether a publication was made here. */
  static boolean is(Publication publication) {
    return publication.span().file().endsWith(".md");
  }

  static Optional<Publication> publication(Order order, Sources sources, Findings findings) {
    String name = order.source().getFileName().toString();
    String file = sources.shown(name);
    return sources
        .manuscript(name)
        .flatMap(bytes -> Manuscripts.decode(bytes, file, findings))
        .map(text -> of(Manuscripts.glance(text, file, first(order).orElse("")), order));
  }

  private static Publication of(Article article, Order order) {
    String own = article.language().isEmpty() ? LANGUAGE : article.language();
    return Editions.single(
        article.id(),
        article.title(),
        first(order).orElse(own),
        article.reviewed().isEmpty() ? NO_DATE : article.reviewed(),
        article.file());
  }

  /** The language that the order names, or the first of those that it names. */
  private static Optional<String> first(Order order) {
    return order.languages().stream().findFirst();
  }
}
