package leafpress.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.yaml.Nearest;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;

/** Reads {@code publication.yml}. */
final class PublicationReader {
  private final YamlMap map;
  private final Findings findings;
  private final YamlFields fields;
  private final Checks checks;

  PublicationReader(YamlMap map, Findings findings) {
    this.map = map;
    this.findings = findings;
    this.fields = map.fields(findings);
    this.checks = new Checks(findings);
  }

  Publication read() {
    fields.require("id", "stem-cells");
    fields.require("title", "My publication");
    fields.require("date", "2026-11-22");
    fields.require("languages", "[en]");
    fields.require("articles", "[my-article]");
    fields.scalar("id").ifPresent(checks::isId);
    fields.scalar("date").ifPresent(checks::isDay);
    List<String> languages = languages();
    List<String> articles = articles();
    String first = languages.isEmpty() ? "en" : languages.get(0);
    Map<String, String> title = texts("title", first, languages);
    Map<String, String> description = texts("description", first, languages);
    Map<String, String> rights = texts("rights", first, languages);
    String address = address(articles);
    boolean catalog = fields.scalar("catalog").map(checks::isTrue).orElse(false);
    String publisher = fields.text("publisher", "");
    String certifier = fields.text("certifier", "");
    Cataloguing cataloguing = new CataloguingReader(fields, first, findings).read();
    String glossary = name("glossary", "");
    String about = name("about", "");
    String style = name("style", Editions.STYLE);
    EditionReader editions = new EditionReader(style, articles, languages, checks, findings);
    List<Edition> made = editions.read(fields, map);
    fields.finish();
    return new Publication(
        fields.text("id", ""),
        title,
        publisher,
        fields.text("date", ""),
        address,
        catalog,
        languages,
        articles,
        glossary,
        about,
        style,
        description,
        rights,
        certifier,
        cataloguing,
        made,
        map.span());
  }

  /** A folder on the web: files are found by adding their names. */
  private String address(List<String> articles) {
    Optional<YamlScalar> address = fields.scalar("address").filter(checks::isAddress);
    address.ifPresent(a -> checks.fitsQrCode(a, articles));
    return address.map(a -> a.text().endsWith("/") ? a.text() : a.text() + "/").orElse("");
  }

  private List<String> languages() {
    List<String> languages = new ArrayList<>();
    for (YamlScalar scalar : checks.distinct(fields, "languages")) {
      if (checks.isLanguage(scalar)) languages.add(scalar.text());
    }
    return List.copyOf(languages);
  }

  private List<String> articles() {
    List<String> articles = new ArrayList<>();
    for (YamlScalar scalar : checks.distinct(fields, "articles")) {
      if (scalar.text().endsWith(".md")) {
        checks.report(
            EditionRule.WRONG_NAME,
            scalar,
            "“" + scalar.text() + "” is a file, not an article",
            "leave out .md");
      } else if (checks.isName(scalar)) {
        articles.add(scalar.text());
      }
    }
    return List.copyOf(articles);
  }

  private String name(String key, String otherwise) {
    return fields.scalar(key).filter(checks::isName).map(YamlScalar::text).orElse(otherwise);
  }

  /** A text by language, whose languages are those of the publication. */
  private Map<String, String> texts(String key, String first, List<String> languages) {
    Map<String, String> texts = fields.byLanguage(key, first);
    if (languages.isEmpty() || texts.isEmpty()) return texts;
    Optional<YamlNode> node = fields.node(key);
    if (node.isPresent() && node.get() instanceof YamlMap) {
      for (YamlMap.Entry entry : ((YamlMap) node.get()).entries()) {
        if (languages.contains(entry.key())) continue;
        checks.report(
            EditionRule.UNKNOWN_NAME,
            new YamlScalar(entry.key(), true, entry.span()),
            "“" + entry.key() + "” is not among the languages of the publication",
            Nearest.hint(entry.key(), languages));
      }
    }
    if (key.equals("title") && texts.getOrDefault(first, "").isEmpty()) {
      checks.report(
          EditionRule.EMPTY_LIST,
          new YamlScalar("", true, fields.at(key)),
          "the title in the first language, " + first + ", is missing",
          "add " + first + ": …");
    }
    return texts;
  }
}
