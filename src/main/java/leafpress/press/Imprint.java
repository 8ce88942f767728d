package leafpress.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import leafpress.edition.Edition.Output;
import leafpress.edition.Person;
import leafpress.edition.Publication;
import leafpress.epub.Book;
import leafpress.epub.Book.Wording;
import leafpress.manuscript.Article;
import leafpress.page.Document;

/** What finished files say about themselves. */
final class Imprint {
  private Imprint() {}

  static Document document(Job job, Copy copy) {
    Publication p = copy.publication();
    Article first = copy.first();
    String language = job.language();
    return new Document(
        job.leaflet() ? title(job, copy) : p.text(p.title(), language),
        language,
        authors(copy, language),
        p.publisher(),
        job.leaflet() ? first.summary().replace('\n', ' ') : p.text(p.description(), language),
        keywords(copy),
        p.date(),
        p.id() + "/" + job.name(),
        p.text(p.rights(), language),
        p.cataloguing().licence());
  }

  /** A leaflet that has all its text in several languages is called by each of its titles. */
  private static String title(Job job, Copy copy) {
    if (!job.edition().layout().pairs()) return copy.first().title();
    return copy.ofFirst().stream().map(Article::title).collect(Collectors.joining(" / "));
  }

  static Book book(
      Job job,
      Copy copy,
      Kit kit,
      Optional<Supplier<byte[]>> cover,
      SortedMap<String, byte[]> images,
      Sources sources) {
    Publication p = copy.publication();
    return new Book(
        p.id() + "." + String.join("+", job.languages()),
        titles(job, p),
        job.languages(),
        p.publisher(),
        p.date(),
        wordings(job, p.description()),
        keywords(copy),
        wordings(job, p.rights()),
        cover,
        kit.epubCss(),
        kit.webFaces(),
        licences(kit, sources),
        images,
        printed(job),
        p.cataloguing().with(People.of(copy, job.language())),
        reviewed(copy),
        p.certifier());
  }

  private static List<String> authors(Copy copy, String language) {
    return People.of(copy, language).stream()
        .filter(person -> person.is(Person.Role.AUTHOR))
        .map(person -> person.name(language))
        .toList();
  }

  /** The first of the last reviews: since that day nobody has read all. */
  private static String reviewed(Copy copy) {
    return copy.articles().stream()
        .flatMap(List::stream)
        .map(Article::reviewed)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** The PDF of the same job: its page numbers are those that the e-book marks. */
  private static String printed(Job job) {
    boolean both = job.wants(Output.PDF) && job.wants(Output.EPUB);
    return both ? job.name().replaceFirst("^.*/", "") + ".pdf" : "";
  }

  /** The title in the book's languages, then in the other languages of the publication. */
  private static List<Wording> titles(Job job, Publication p) {
    Set<String> languages = new LinkedHashSet<>(job.languages());
    languages.addAll(p.languages());
    List<Wording> titles = new ArrayList<>();
    for (String language : languages) {
      String title = p.title().get(language);
      if (title != null) titles.add(new Wording(language, title));
    }
    if (titles.isEmpty())
      titles.add(new Wording(job.language(), p.text(p.title(), job.language())));
    return titles;
  }

  private static List<Wording> wordings(Job job, Map<String, String> texts) {
    List<Wording> found = new ArrayList<>();
    for (String language : job.languages()) {
      if (texts.containsKey(language)) found.add(new Wording(language, texts.get(language)));
    }
    return found;
  }

  private static List<String> keywords(Copy copy) {
    Set<String> words = new LinkedHashSet<>();
    for (List<Article> articles : copy.articles()) {
      for (Article article : articles) words.addAll(article.keywords());
    }
    return List.copyOf(words);
  }

  /**
   * The licences of the faces, which must travel with them: the OFL files of the fonts' folders.
   */
  private static SortedMap<String, String> licences(Kit kit, Sources sources) {
    SortedMap<String, String> found = new TreeMap<>();
    for (String name : kit.licences()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      sources.styleText(name).ifPresent(text -> found.put(file, text));
    }
    return found;
  }
}
