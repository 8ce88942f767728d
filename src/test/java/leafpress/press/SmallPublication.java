package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A small publication that a test writes into a folder: articles with a title and no more than they
 * need, and a {@code publication.yml} that names the articles and languages that were written.
 */
public final class SmallPublication {
  private final Path folder;
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final List<String> editions = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  private SmallPublication(Path folder) {
    this.folder = folder;
  }

  /** A publication in a folder that may be there already; what is in it stays. */
  public static SmallPublication in(Path folder) {
    return new SmallPublication(folder);
  }

  /** With an article, {@code language/name}; its text has no front matter. */
  public SmallPublication article(String name, String title, String text) {
    return article(name, title, "", text);
  }

  /** With an article that has a summary, or another line of front matter. */
  public SmallPublication article(String name, String title, String front, String text) {
    String line = front.isEmpty() ? "" : front + "\n";
    return article(name, "---\ntitle: " + title + "\n" + line + "---\n\n" + text);
  }

  /** With an article as it is written, front matter and all. */
  public SmallPublication article(String name, String whole) {
    languages.add(name.substring(0, name.indexOf('/')));
    articles.add(name.substring(name.indexOf('/') + 1));
    return file(name + ".md", whole);
  }

  /** With another line of {@code publication.yml}, such as {@code publisher: A clinic}. */
  public SmallPublication key(String line) {
    keys.add(line);
    return this;
  }

  /** With a leaflet; {@code keys} stand between braces: {@code format: a5, files: [press]}. */
  public SmallPublication leaflet(String keys) {
    return edition("leaflet: {" + keys + "}");
  }

  /** With an edition of any kind: {@code booklet: {format: a5}}. */
  public SmallPublication edition(String edition) {
    editions.add("- " + edition + "\n");
    return this;
  }

  /** With a leaflet in each format that comes with the program, and {@code more} keys for each. */
  public SmallPublication leafletsInAllFormats(String more) {
    for (String format : formats()) leaflet("format: " + format + more);
    return this;
  }

  /** With a file of any kind, named from the folder of the publication. */
  public SmallPublication file(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes what names all the others; gives the folder. */
  public Path written() {
    StringBuilder text = new StringBuilder("id: small\ntitle: Small\ndate: 2026-11-22\n");
    text.append("languages: [").append(String.join(", ", languages)).append("]\n");
    text.append("articles: [").append(String.join(", ", articles)).append("]\n");
    for (String key : keys) text.append(key).append('\n');
    text.append("editions:\n");
    for (String edition : editions) text.append(edition);
    file("publication.yml", text.toString());
    return folder;
  }

  /** The names of {@code styles/formats}, sorted. */
  public static List<String> formats() {
    try (var files = Files.list(Path.of("styles/formats"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yml", ""))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
