package leafpress.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;

/** Reads the entries of {@code editions}. */
final class EditionReader {
  private static final List<String> OUTPUTS = List.of("pdf", "epub");
  private static final List<String> FILES = List.of("screen", "home", "press");

  private final String style;
  private final List<String> articles;
  private final List<String> languages;
  private final Checks checks;
  private final Findings findings;

  EditionReader(
      String style,
      List<String> articles,
      List<String> languages,
      Checks checks,
      Findings findings) {
    this.style = style;
    this.articles = articles;
    this.languages = languages;
    this.checks = checks;
    this.findings = findings;
  }

  /** The editions; where none are named, a leaflet of every article in every language. */
  List<Edition> read(YamlFields publication, YamlMap map) {
    if (!publication.has("editions")) {
      YamlMap empty = new YamlMap(List.of(), map.span());
      return List.of(edition(Edition.Kind.LEAFLET, empty));
    }
    List<Edition> editions = new ArrayList<>();
    Optional<YamlList> list = publication.list("editions");
    list.ifPresent(l -> l.items().forEach(item -> one(item).ifPresent(editions::add)));
    if (list.isPresent() && list.get().items().isEmpty()) {
      findings.add(EditionRule.EMPTY_LIST, list.get().span(), "“editions” names nothing");
    }
    return List.copyOf(editions);
  }

  /** {@code leaflet:} or {@code booklet:} with its settings, or nothing and a finding. */
  private Optional<Edition> one(YamlNode item) {
    if (item instanceof YamlScalar) {
      YamlMap none = new YamlMap(List.of(), item.span());
      return orMalformed(kind(((YamlScalar) item).text()).map(kind -> edition(kind, none)), item);
    }
    if (!(item instanceof YamlMap) || ((YamlMap) item).entries().size() != 1) {
      return orMalformed(Optional.empty(), item);
    }
    YamlMap.Entry entry = ((YamlMap) item).entries().get(0);
    Optional<Edition.Kind> kind = kind(entry.key());
    if (kind.isEmpty()) return orMalformed(Optional.empty(), item);
    YamlNode settings =
        entry.value().isEmpty() ? new YamlMap(List.of(), entry.span()) : entry.value();
    return ((YamlMap) item)
        .fields(findings)
        .as(YamlMap.class, settings, entry.key(), "settings: {format: a5}")
        .map(map -> edition(kind.get(), new YamlMap(map.entries(), entry.span())));
  }

  private static Optional<Edition.Kind> kind(String name) {
    return Arrays.stream(Edition.Kind.values()).filter(kind -> name(kind).equals(name)).findFirst();
  }

  private Optional<Edition> orMalformed(Optional<Edition> edition, YamlNode item) {
    if (edition.isEmpty()) {
      findings.add(
          EditionRule.MALFORMED_EDITION,
          item.span(),
          "an edition is a leaflet or a booklet",
          "write - leaflet: {format: a4-handout} or - booklet: {format: a5}");
    }
    return edition;
  }

  private Edition edition(Edition.Kind kind, YamlMap settings) {
    YamlFields fields = settings.fields(findings);
    boolean booklet = kind == Edition.Kind.BOOKLET;
    List<String> own = checks.chosen(fields, "languages", languages, EditionRule.UNKNOWN_NAME);
    Layout layout = layout(fields, kind, own);
    Edition edition =
        new Edition(
            kind,
            name(fields, "format", booklet ? Editions.BOOKLET_FORMAT : Editions.LEAFLET_FORMAT),
            name(fields, "style", style),
            checks.chosen(fields, "articles", articles, EditionRule.UNKNOWN_NAME),
            own,
            layout,
            outputs(fields, booklet),
            files(fields, booklet),
            booklet ? PageLimit.NONE : pages(fields),
            settings.span());
    fields.finish();
    return edition;
  }

  private Layout layout(YamlFields fields, Edition.Kind kind, List<String> own) {
    Optional<YamlScalar> named = fields.scalar("layout");
    if (named.isEmpty()) return Layout.EACH;
    Optional<Layout> layout = Layout.named(named.get().text(), kind);
    if (layout.isEmpty()) {
      List<String> known = Layout.of(kind).stream().map(Layout::label).toList();
      checks.report(
          EditionRule.UNKNOWN_VALUE,
          named.get(),
          "“" + named.get().text() + "” is not a layout",
          (known.size() == 1 ? "the only one is: " : "write one of: ") + String.join(", ", known));
    } else if (own.size() < 2 || layout.get() == Layout.SIDE_BY_SIDE && own.size() > 2) {
      checks.report(
          EditionRule.UNKNOWN_VALUE,
          named.get(),
          "the layout “" + layout.get().label() + "” needs two languages",
          "add languages: [en, zh-Hans]");
    }
    return layout.orElse(Layout.EACH);
  }

  private static String name(Edition.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** {@code pages: {at-most: 4}} or {@code pages: {exactly: 4}}. */
  private PageLimit pages(YamlFields fields) {
    Optional<YamlMap> map = fields.map("pages");
    if (map.isEmpty()) return PageLimit.NONE;
    YamlFields pages = map.get().fields(findings);
    PageLimit limit = new PageLimits(findings).must(pages, map.get().span());
    pages.finish();
    return limit;
  }

  private List<Edition.Output> outputs(YamlFields fields, boolean booklet) {
    List<String> known = booklet ? OUTPUTS : OUTPUTS.subList(0, 1);
    return checks.chosen(fields, "outputs", known, EditionRule.UNKNOWN_VALUE).stream()
        .map(name -> Edition.Output.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private List<Edition.Use> files(YamlFields fields, boolean booklet) {
    if (booklet || !fields.has("files")) return List.of();
    return checks.chosen(fields, "files", FILES, EditionRule.UNKNOWN_VALUE).stream()
        .map(name -> Edition.Use.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private String name(YamlFields fields, String key, String otherwise) {
    return fields.scalar(key).filter(checks::isName).map(YamlScalar::text).orElse(otherwise);
  }
}
