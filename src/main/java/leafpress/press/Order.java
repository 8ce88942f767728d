package leafpress.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the press is asked to print.
 *
 * @param source a folder with a {@code publication.yml}, or a single {@code .md} file
 * @param dist the folder that finished files go to
 * @param article only leaflets of this article
 * @param format only editions of this format; one that no edition names makes leaflets of it
 * @param style in place of the publication's style
 * @param language only editions in this language alone, or in all of several: {@code en+zh-Hans}
 * @param layout how leaflets of several languages are made, in place of those of one
 * @param jobs how many editions are made at once, at least 1
 * @param dummy trial leaflets with numbered pages in place of text, for folding; nothing else
 * @param watch is told what is looked for on disk
 */
public record Order(
    Path source,
    Path dist,
    Optional<String> article,
    Optional<String> format,
    Optional<String> style,
    Optional<String> language,
    Optional<String> layout,
    int jobs,
    boolean dummy,
    Watch watch) {

  /** An order of finished editions. */
  public Order(
      Path source,
      Path dist,
      Optional<String> article,
      Optional<String> format,
      Optional<String> style,
      Optional<String> language,
      int jobs) {
    this(source, dist, article, format, style, language, Optional.empty(), jobs, false, Watch.NONE);
  }

  /** All editions of a publication, one after another. */
  public static Order all(Path source, Path dist) {
    Optional<String> none = Optional.empty();
    return new Order(source, dist, none, none, none, none, 1);
  }

  /** Whether all editions are wanted, as the publication has them. */
  boolean whole() {
    boolean all = article.isEmpty() && format.isEmpty() && style.isEmpty();
    return !dummy && all && language.isEmpty() && layout.isEmpty();
  }

  /** The same order with so many jobs at once. */
  public Order with(int otherJobs) {
    return new Order(
        source, dist, article, format, style, language, layout, otherJobs, dummy, watch);
  }

  /** The same order, watched. */
  public Order watchedBy(Watch other) {
    return new Order(source, dist, article, format, style, language, layout, jobs, dummy, other);
  }

  /**
   * For a single article of a publication, the order of it there: its leaflets have a glossary, an
   * imprint and more, which the file alone has not.
   */
  public Order atHome() {
    return article.isEmpty() ? HomeFolder.of(source).map(this::in).orElse(this) : this;
  }

  private Order in(HomeFolder home) {
    if (!language.orElse(home.language()).equals(home.language())) return this;
    return new Order(
        home.folder(),
        dist,
        Optional.of(home.article()),
        format,
        style,
        Optional.of(home.language()),
        layout,
        jobs,
        dummy,
        watch);
  }

  /** The languages of the editions that are wanted; none for all. */
  List<String> languages() {
    return language.map(l -> List.of(l.split("\\+"))).orElse(List.of());
  }
}
