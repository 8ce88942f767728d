package leafpress.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import leafpress.check.Typescript;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Editions;
import leafpress.edition.Format;
import leafpress.edition.Layout;
import leafpress.edition.Publication;
import leafpress.manuscript.Abridgement;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Extent;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Inline;
import leafpress.manuscript.Manuscripts;

/** Gathers what a job needs to be read: articles, glossary, format. Each is read once. */
final class Desk {
  private static final String PUBLICATION = "publication.yml";

  private final Publication publication;
  private final Sources sources;
  private final Map<String, Read<Article>> articles = new ConcurrentHashMap<>();
  private final Map<String, Read<Format>> formats = new ConcurrentHashMap<>();
  private final Map<String, Read<Glossary>> glossaries = new ConcurrentHashMap<>();

  /** A thing that was read, if it could be, and the findings of its reading. */
  private record Read<T>(Optional<T> thing, Findings findings) {
    static <T> Read<T> by(Function<Findings, Optional<T>> reader) {
      Findings findings = new Findings();
      return new Read<>(reader.apply(findings), findings);
    }

    Optional<T> into(Findings all) {
      all.addAll(findings);
      return thing;
    }
  }

  private Desk(Publication publication, Sources sources) {
    this.publication = publication;
    this.sources = sources;
  }

  /**
   * The desk of an order, with its publication read; nothing if that cannot be, and a finding says
   * why.
   *
   * @throws WrongOrder if the order names no manuscript
   */
  static Optional<Desk> open(Order order, Findings findings) throws WrongOrder {
    Sources sources = sources(order);
    known(order, sources);
    return publication(order, sources, findings).map(p -> new Desk(p, sources));
  }

  Publication publication() {
    return publication;
  }

  Sources sources() {
    return sources;
  }

  /** What the order itself names is a slip of who orders, and no fault of the publication. */
  private static void known(Order order, Sources sources) throws WrongOrder {
    String format = order.format().orElse("");
    boolean there = format.isEmpty() || sources.hasStyle("styles/formats/" + format + ".yml");
    if (!there || format.contains("/")) {
      String all = String.join(", ", sources.formats());
      throw new WrongOrder("there is no format “" + format + "”; it is one of " + all);
    }
    String style = order.style().orElse("");
    if (!style.isEmpty() && !sources.hasStyle("styles/" + style + "/print.css")) {
      throw new WrongOrder(
          "there is no style “" + style + "”: a style is a folder styles/NAME with a print.css");
    }
  }

  /** The folder that an order reads from. */
  private static Sources sources(Order order) throws WrongOrder {
    Path source = order.source();
    order.watch().saw(source);
    if (Sources.isFolder(source)) return Sources.of(source, order.watch());
    if (!Sources.isThere(source)) throw new WrongOrder("there is no " + source + elsewhere());
    if (!single(order)) throw new WrongOrder(source + " is neither a folder nor an .md file");
    Path parent = source.getParent();
    return Sources.of(parent == null ? Path.of("") : parent, order.watch());
  }

  private static String elsewhere() {
    boolean inside = Sources.isThere(Path.of(PUBLICATION));
    return inside ? "; the manuscript of this folder is named “.”" : "";
  }

  private static Optional<Publication> publication(Order order, Sources sources, Findings findings)
      throws WrongOrder {
    if (single(order)) return Single.publication(order, sources, findings);
    Optional<byte[]> bytes = sources.manuscript(PUBLICATION);
    if (bytes.isEmpty()) {
      throw new WrongOrder(
          "there is no "
              + PUBLICATION
              + " in "
              + order.source()
              + "; name a manuscript's folder or an .md file");
    }
    String file = sources.shown(PUBLICATION);
    return Manuscripts.decode(bytes.get(), file, findings)
        .flatMap(text -> Editions.publication(text, file, findings));
  }

  private static boolean single(Order order) {
    return order.source().toString().endsWith(".md") && !Sources.isFolder(order.source());
  }

  /** All text of a job; nothing if a part of it is missing or has errors. */
  Optional<Copy> copy(Job job, Findings findings) {
    List<List<Article>> byLanguage = new ArrayList<>();
    List<Article> about = new ArrayList<>();
    for (String language : job.languages()) {
      job.articles().parallelStream().forEach(id -> article(language, id));
      List<Article> ofLanguage = new ArrayList<>();
      for (String id : job.articles()) {
        article(language, id).into(findings).ifPresent(ofLanguage::add);
      }
      byLanguage.add(ofLanguage);
      about(language).flatMap(read -> read.into(findings)).ifPresent(about::add);
    }
    Glossary glossary = glossary().into(findings).orElse(Glossary.EMPTY);
    Optional<Format> format = format(job, findings);
    if (format.isEmpty() || findings.hasErrors()) return Optional.empty();
    if (job.edition().layout() == Layout.SIDE_BY_SIDE) format = format.map(Format::undivided);
    Columns.check(job, format.get(), findings);
    if (findings.hasErrors()) return Optional.empty();
    Extent extent = Extent.of(format.get().text()).orElse(Extent.FULL);
    List<List<Article>> cut =
        byLanguage.stream().map(all -> abridged(all, extent, findings)).toList();
    List<Article> aboutCut = abridged(about, extent, findings);
    return Optional.of(new Copy(publication, format.get(), cut, others(job), aboutCut, glossary));
  }

  private static List<Article> abridged(List<Article> articles, Extent extent, Findings findings) {
    List<Article> cut = new ArrayList<>();
    for (Article article : articles) {
      Abridgement abridgement = Abridgement.of(article, extent);
      cut.add(abridgement.article());
      for (Inline.Link link : abridgement.unlinked()) {
        findings.add(
            PressRule.UNLINKED,
            link.span(),
            "this link is plain text in " + extent + " editions: they leave out " + link.target(),
            "nothing, if the sentence makes sense without what it leads to");
      }
    }
    return cut;
  }

  /** The titles of the job's articles in the first language that the job does not have. */
  private List<Article> others(Job job) {
    List<Article> others = new ArrayList<>();
    for (String language : publication.languages()) {
      if (job.languages().contains(language) || !others.isEmpty()) continue;
      for (String id : job.articles()) glance(language, id).ifPresent(others::add);
    }
    return others;
  }

  /** An article that is only named; it is not read for that, unless it was already. */
  private Optional<Article> glance(String language, String id) {
    String name = file(language, id);
    Read<Article> read = articles.get(name);
    if (read != null) return read.thing();
    return sources
        .manuscript(name)
        .flatMap(bytes -> Manuscripts.decode(bytes, name, new Findings()))
        .map(text -> Manuscripts.glance(text, sources.shown(name), language));
  }

  Optional<Format> format(Job job, Findings findings) {
    String name = job.edition().format();
    Read<Format> read = formats.computeIfAbsent(name, n -> Read.by(f -> readFormat(n, f)));
    Optional<Format> format = read.into(findings);
    if (format.isEmpty() && read.findings().isEmpty()) {
      findings.add(
          PressRule.UNKNOWN_FORMAT,
          job.edition().span(),
          "there is no format “" + name + "”",
          "a format is a file: styles/formats/" + name + ".yml");
    }
    return format;
  }

  private Optional<Format> readFormat(String name, Findings findings) {
    String file = "styles/formats/" + name + ".yml";
    return sources
        .style(file)
        .flatMap(bytes -> Manuscripts.decode(bytes, file, findings))
        .flatMap(text -> Editions.format(text, name, file, findings));
  }

  private Read<Glossary> glossary() {
    return glossaries.computeIfAbsent(
        publication.glossary(), n -> Read.by(f -> readGlossary(n, f)));
  }

  private Optional<Glossary> readGlossary(String name, Findings findings) {
    if (name.isEmpty()) return Optional.empty();
    Optional<byte[]> bytes = sources.manuscript(name);
    if (bytes.isEmpty()) {
      findings.add(
          PressRule.MISSING_GLOSSARY,
          publication.span(),
          "there is no glossary " + sources.shown(name),
          "correct the name, or leave out the key glossary");
    }
    return bytes
        .flatMap(b -> Manuscripts.decode(b, sources.shown(name), findings))
        .map(text -> Glossaries.read(text, sources.shown(name), findings));
  }

  private Optional<Read<Article>> about(String language) {
    String about = publication.about();
    return about.isEmpty() ? Optional.empty() : Optional.of(article(language, about));
  }

  private Read<Article> article(String language, String id) {
    String name = file(language, id);
    return articles.computeIfAbsent(name, n -> Read.by(f -> readArticle(n, language, f)));
  }

  private String file(String language, String id) {
    return Single.is(publication) ? id + ".md" : language + "/" + id + ".md";
  }

  private Optional<Article> readArticle(String name, String language, Findings findings) {
    String file = sources.shown(name);
    Optional<byte[]> bytes = sources.manuscript(name);
    if (bytes.isEmpty()) {
      findings.add(
          PressRule.MISSING_ARTICLE,
          publication.span(),
          "there is no article " + file,
          "correct the name in the list articles, or write the article");
    }
    Glossary glossary = glossary().thing().orElse(Glossary.EMPTY);
    return bytes
        .flatMap(b -> Manuscripts.decode(b, file, findings))
        .map(text -> Manuscripts.read(text, file, language, glossary, findings));
  }

  /** An article in each language that it is there in, with its text as it was typed. */
  List<Typescript> typescripts(String id) {
    return typescripts(id, language -> true);
  }

  /** The same in some languages; the others are not read. */
  List<Typescript> typescripts(String id, Predicate<String> wanted) {
    List<Typescript> found = new ArrayList<>();
    for (String language : publication.languages()) {
      if (!wanted.test(language)) continue;
      Optional<Article> article = article(language, id).thing();
      Optional<String> text =
          sources
              .manuscript(file(language, id))
              .flatMap(bytes -> Manuscripts.decode(bytes, id, new Findings()));
      if (article.isPresent() && text.isPresent()) {
        found.add(Typescript.of(article.get(), text.get()));
      }
    }
    return found;
  }

  Glossary terms() {
    return glossary().thing().orElse(Glossary.EMPTY);
  }

  /** Reads all there is, and compares the languages block by block. */
  void check(Findings findings) {
    glossary().into(findings);
    List<String> ids = new ArrayList<>(publication.articles());
    if (!publication.about().isEmpty()) ids.add(publication.about());
    for (String id : ids) {
      List<Article> versions = new ArrayList<>();
      for (String language : publication.languages()) {
        article(language, id).into(findings).ifPresent(versions::add);
      }
      for (Article other : versions) compare(versions.get(0), other, findings);
    }
  }

  private static void compare(Article source, Article other, Findings findings) {
    List<Block> ours = source.blocks();
    List<Block> theirs = other.blocks();
    int same = 0;
    while (same < Math.min(ours.size(), theirs.size())
        && ours.get(same).kind().equals(theirs.get(same).kind())) same++;
    if (same == ours.size() && same == theirs.size()) return;
    String here = same < theirs.size() ? "a " + theirs.get(same).kind() : "the end";
    String there = same < ours.size() ? "a " + ours.get(same).kind() : "the end";
    findings.add(
        PressRule.UNPAIRED_BLOCKS,
        same < theirs.size() ? theirs.get(same).span() : Span.of(other.file()),
        "block " + (same + 1) + " is " + here + ", in " + source.file() + " it is " + there,
        "both languages need the same blocks in the same order");
  }
}
