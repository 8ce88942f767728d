package leafpress.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.edition.Layout;
import leafpress.edition.Panel;
import leafpress.edition.Publication;
import leafpress.language.LanguageTag;
import leafpress.manuscript.Abridgement;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import leafpress.markup.Node;

/**
 * The templates of all styles: they turn articles into markup. Safe for several threads; a template
 * is read once.
 */
public final class Templates {
  private static final String LEAFLET = "leaflet.ftlx";
  private static final String BOOKLET = "booklet.ftlx";
  private static final String CHAPTER = "chapter.ftlx";
  private static final String PLACE = "data-chapter";
  private final Function<String, Optional<String>> source;
  private final Map<String, Engine> engines = new ConcurrentHashMap<>();

  private Templates(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /**
   * Templates from a source.
   *
   * @param source the text of a file such as {@code styles/clinic/leaflet.ftlx}, if there is one;
   *     it must give the same text each time
   */
  public static Templates of(Function<String, Optional<String>> source) {
    return new Templates(source);
  }

  /**
   * Reads a style's templates of leaflets ahead of time, so that it can be done while manuscripts
   * are read. What is wrong with them is reported when they are used.
   */
  public void prepareLeaflets(String style) {
    engine(style).prepare(LEAFLET);
  }

  /** Reads a style's templates of booklets ahead of time. */
  public void prepareBooklets(String style) {
    engine(style).prepare(BOOKLET);
    engine(style).prepare(CHAPTER);
  }

  /**
   * A leaflet's markup.
   *
   * @param articles the article in each language of the leaflet
   * @param other the same article in another language, for the small title; may be empty
   * @param about the about page in each language of the leaflet; may be empty
   * @return nothing if a template failed or the languages do not pair; a finding says why
   */
  public Optional<Element> leaflet(
      List<Article> articles,
      Optional<Article> other,
      Publication publication,
      Edition edition,
      Format format,
      Glossary glossary,
      List<Article> about,
      Findings findings) {
    Article first = articles.get(0);
    boolean pairs = edition.layout().pairs();
    Glossary terms = sorted(glossary, first.language());
    Map<String, Object> model = model(publication, edition, format, terms);
    boolean flap = format.has(Panel.Role.FLAP);
    boolean moved = !pairs && (flap || format.has(Panel.Role.BACK));
    List<Block> elsewhere = moved ? Abridgement.on("flap", first) : List.of();
    model.put("flapText", flap ? elsewhere : List.of());
    model.put("backText", flap ? List.of() : elsewhere);
    List<String> languages = articles.stream().map(Article::language).toList();
    model.put("language", first.language());
    model.put("languages", pairs ? languages : languages.subList(0, 1));
    model.put("article", without(elsewhere, first));
    model.put("articles", articles);
    boolean brief = edition.layout() == Layout.SUMMARY;
    model.put("other", brief ? articles.stream().skip(1).findFirst() : other);
    model.put("about", pairs ? about : about.subList(0, Math.min(1, about.size())));
    if (pairs) {
      List<List<Article>> each = articles.stream().map(List::of).toList();
      Optional<List<Chapter>> chapters = Chapter.of(each, findings);
      if (chapters.isEmpty()) return Optional.empty();
      model.put("pairs", chapters.get().get(0).pairs());
    }
    String name = pairs ? "bilingual.ftlx" : LEAFLET;
    return process(name, edition.style(), model, findings)
        .map(root -> TermIndex.of(root, glossary, languages))
        .map(root -> WholeTerms.of(root, glossary, languages));
  }

  private static Article without(List<Block> elsewhere, Article article) {
    List<Block> rest = new ArrayList<>(article.blocks());
    // The very blocks: another may say the same.
    rest.removeIf(block -> elsewhere.stream().anyMatch(moved -> moved == block));
    return article.with(rest, article.footnotes());
  }

  /**
   * A booklet's markup, in one language or with several side by side.
   *
   * @param articlesByLanguage for each language of the booklet its articles in reading order
   * @param others the articles in another language, for the small titles; may be empty
   * @param about the about page in each language of the booklet; may be empty
   * @return nothing if a template failed or the languages do not pair; a finding says why
   */
  public Optional<Element> booklet(
      List<List<Article>> articlesByLanguage,
      List<Article> others,
      Publication publication,
      Edition edition,
      Format format,
      Glossary glossary,
      List<Article> about,
      Findings findings) {
    Optional<List<Chapter>> chapters = Chapter.of(articlesByLanguage, findings);
    if (chapters.isEmpty()) return Optional.empty();
    List<String> languages = languages(articlesByLanguage, edition);
    Glossary terms = sorted(glossary, languages.get(0));
    Map<String, Object> model = model(publication, edition, format, terms);
    model.put("language", languages.get(0));
    model.put("languages", languages);
    model.put("chapters", chapters.get());
    model.put("others", others);
    model.put("about", about);
    Optional<List<Element>> made = made(chapters.get(), edition.style(), model, findings);
    if (made.isEmpty()) return Optional.empty();
    return markup(BOOKLET, edition.style(), model, findings)
        .map(root -> Numbering.of(placed(root, made.get())))
        .map(root -> TermIndex.of(root, glossary, languages))
        .map(root -> WholeTerms.of(root, glossary, languages));
  }

  /**
   * The markup of each chapter: they are many, and none knows another, so they are made at once.
   */
  private Optional<List<Element>> made(
      List<Chapter> chapters, String style, Map<String, Object> model, Findings findings) {
    List<Element> made =
        chapters.parallelStream()
            .flatMap(
                chapter -> {
                  Map<String, Object> its = new TreeMap<>(model);
                  its.put("chapter", chapter);
                  return markup(CHAPTER, style, its, findings).stream();
                })
            .toList();
    return made.size() == chapters.size() ? Optional.of(made) : Optional.empty();
  }

  /** Puts the chapters where the booklet has an element with their number. */
  private static Element placed(Element booklet, List<Element> chapters) {
    Map<String, Element> byNumber = new HashMap<>();
    for (Element chapter : chapters) byNumber.put(Integer.toString(byNumber.size()), chapter);
    return placed(booklet, byNumber);
  }

  private static Element placed(Element element, Map<String, Element> chapters) {
    Element chapter = chapters.get(element.get(PLACE));
    if (chapter != null) return chapter;
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      children.add(child instanceof Element inner ? placed(inner, chapters) : child);
    }
    return element.with(children);
  }

  /**
   * The text that a template makes of a model, for files that are not set as pages.
   *
   * @param model records, texts, numbers, lists and maps of them
   * @return nothing if the template failed; a finding says why
   */
  public Optional<String> text(
      String name, String style, Map<String, Object> model, Findings findings) {
    return engine(style).process(name, model, findings);
  }

  private static List<String> languages(List<List<Article>> byLanguage, Edition edition) {
    List<String> found =
        byLanguage.stream().filter(a -> !a.isEmpty()).map(a -> a.get(0).language()).toList();
    return found.isEmpty() ? edition.languages().subList(0, 1) : found;
  }

  private static Map<String, Object> model(
      Publication publication, Edition edition, Format format, Glossary glossary) {
    Map<String, Object> model = new TreeMap<>();
    model.put("publication", publication);
    model.put("edition", edition);
    model.put("format", format);
    model.put("glossary", glossary);
    return model;
  }

  /** A file in the order of its English terms is in no order for those who read Chinese. */
  private static Glossary sorted(Glossary glossary, String language) {
    if (!LanguageTag.chinese(language)) return glossary;
    return new Glossary(
        glossary.entries().stream().sorted(new TermOrder(language).comparator()).toList());
  }

  private Engine engine(String style) {
    return engines.computeIfAbsent(style, s -> new Engine(s, source));
  }

  private Optional<Element> process(
      String name, String style, Map<String, Object> model, Findings findings) {
    return markup(name, style, model, findings).map(Numbering::of);
  }

  private Optional<Element> markup(
      String name, String style, Map<String, Object> model, Findings findings) {
    Engine engine = engine(style);
    Findings malformed = new Findings();
    Optional<Element> root =
        engine
            .process(name, model, findings)
            .flatMap(xml -> Markup.read(xml, engine.file(name), malformed));
    for (Diagnostic d : malformed.sorted()) {
      findings.add(
          TemplateRule.TEMPLATE_MARKUP,
          Span.of(engine.file(name)),
          "this template, or one that it includes, wrote text that is not well-formed: "
              + Engine.reason(d.message()),
          d.hint());
    }
    return root;
  }
}
