package leafpress.press;

import java.nio.file.Path;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.manuscript.Manuscripts;

/**
 * The folder of the publication that an article belongs to: the one above that of its language.
 *
 * @param folder with the {@code publication.yml} that names the article
 */
record HomeFolder(Path folder, String language, String article) {
  private static final String PUBLICATION = "publication.yml";

  /** Where an article file is at home; nothing if it stands alone. */
  static Optional<HomeFolder> of(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (!whole.toString().endsWith(".md") || Sources.isFolder(file)) return Optional.empty();
    if (parent == null || parent.getParent() == null) return Optional.empty();
    String name = whole.getFileName().toString();
    String article = name.substring(0, name.length() - ".md".length());
    HomeFolder home = new HomeFolder(above(file), parent.getFileName().toString(), article);
    return home.isNamed() ? Optional.of(home) : Optional.empty();
  }

  /** As the file was named, so that findings name the others in the same way. */
  private static Path above(Path file) {
    Path parent = file.getParent();
    if (parent == null) return Path.of("..");
    boolean plain = parent.equals(parent.normalize()) && !parent.startsWith("..");
    if (!plain) return parent.resolve("..");
    Path above = parent.getParent();
    return above == null ? Path.of("") : above;
  }

  private boolean isNamed() {
    Findings unheard = new Findings();
    return Sources.of(folder)
        .manuscript(PUBLICATION)
        .flatMap(bytes -> Manuscripts.decode(bytes, PUBLICATION, unheard))
        .flatMap(text -> Editions.publication(text, PUBLICATION, unheard))
        .filter(p -> p.languages().contains(language) && p.articles().contains(article))
        .isPresent();
  }
}
