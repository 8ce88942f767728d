package leafpress.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;

/** Reads what {@code publication.yml} says for libraries and shops. */
final class CataloguingReader {
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"<>]{3,500}");

  /** Subject schemes with a reserved name (EPUB 3.3, D.3.2: authority). */
  private static final List<String> AUTHORITIES =
      List.of(
          "AAT", "BIC", "BISAC", "CLC", "DDC", "CLIL", "EuroVoc", "MEDTOP", "LCSH", "NDC", "Thema",
          "UDC", "WGS");

  private final YamlFields fields;
  private final String first;
  private final Findings findings;
  private final Measures values;
  private final Checks checks;

  /**
   * @param first the language of a text that names none
   */
  CataloguingReader(YamlFields fields, String first, Findings findings) {
    this.fields = fields;
    this.first = first;
    this.findings = findings;
    this.values = new Measures(findings);
    this.checks = new Checks(findings);
  }

  Cataloguing read() {
    return new Cataloguing(
        each("people", this::person),
        fields.byLanguage("title-file-as", first),
        isbn(),
        fields.scalar("licence").filter(this::isPage).map(YamlScalar::text).orElse(""),
        each("subjects", this::subject),
        series(),
        fields.text("version", ""),
        each("changes", this::change),
        fields.byLanguage("contact", first));
  }

  /** The items of a list; one that says too little is reported and left out. */
  private <T> List<T> each(String key, Function<YamlNode, Optional<T>> reader) {
    if (!fields.has(key)) return List.of();
    List<T> made = new ArrayList<>();
    Optional<List<YamlNode>> items = fields.list(key).map(list -> list.items());
    items.ifPresent(all -> all.forEach(item -> reader.apply(item).ifPresent(made::add)));
    if (items.isPresent() && items.get().isEmpty()) {
      findings.add(EditionRule.EMPTY_LIST, fields.at(key), "“" + key + "” names nothing");
    }
    return List.copyOf(made);
  }

  /** A name alone is an author’s. */
  private Optional<Person> person(YamlNode item) {
    if (item instanceof YamlScalar && !item.isEmpty()) {
      String name = ((YamlScalar) item).text().strip();
      return Optional.of(new Person(Map.of(first, name), "", Person.Role.AUTHOR));
    }
    return map(item, "people", "{name: An Li, file-as: \"Li, An\", role: author}")
        .flatMap(
            own -> {
              boolean named = own.require("name", "An Li");
              Map<String, String> name = own.byLanguage("name", first);
              Person.Role role =
                  values.choice(own, "role", Person.Role.values(), Person.Role.AUTHOR);
              String fileAs = own.text("file-as", "");
              own.finish();
              if (!named || name.isEmpty()) return Optional.empty();
              return Optional.of(new Person(name, fileAs, role));
            });
  }

  private Optional<Cataloguing.Subject> subject(YamlNode item) {
    if (item instanceof YamlScalar && !item.isEmpty()) {
      return Optional.of(new Cataloguing.Subject(((YamlScalar) item).text().strip(), "", ""));
    }
    return map(item, "subjects", "{name: Stem cells, authority: LCSH, code: sh2001008588}")
        .flatMap(
            own -> {
              boolean named = own.require("name", "Stem cells");
              String name = own.text("name", "");
              Optional<YamlScalar> authority = own.scalar("authority").filter(this::isAuthority);
              String code = own.text("code", "");
              if (authority.isPresent() == code.isEmpty()) {
                own.require(code.isEmpty() ? "code" : "authority", code.isEmpty() ? "…" : "LCSH");
                authority = Optional.empty();
              }
              own.finish();
              if (!named) return Optional.empty();
              String list = authority.map(YamlScalar::text).orElse("");
              return Optional.of(new Cataloguing.Subject(name, list, list.isEmpty() ? "" : code));
            });
  }

  private boolean isAuthority(YamlScalar scalar) {
    if (AUTHORITIES.contains(scalar.text()) || PAGE.matcher(scalar.text()).matches()) return true;
    checks.report(
        EditionRule.UNKNOWN_VALUE,
        scalar,
        "“" + scalar.text() + "” is not a list of subject headings that e-books know",
        "known here: " + String.join(", ", AUTHORITIES) + ", or the address of another");
    return false;
  }

  private Optional<Cataloguing.Series> series() {
    Optional<YamlNode> node = fields.node("series");
    if (node.isEmpty()) return Optional.empty();
    return map(node.get(), "series", "{name: Plain answers, number: 2}")
        .flatMap(
            own -> {
              boolean named = own.require("name", "Plain answers");
              Map<String, String> name = own.byLanguage("name", first);
              Optional<YamlScalar> number = own.scalar("number").filter(this::isPlace);
              own.finish();
              if (!named || name.isEmpty()) return Optional.empty();
              return Optional.of(
                  new Cataloguing.Series(name, number.map(n -> n.text().strip()).orElse("")));
            });
  }

  /** As EPUB 3.3 has it: 3, or 2.1 for the first part of the second. */
  private boolean isPlace(YamlScalar scalar) {
    if (scalar.text().strip().matches("\\d{1,6}(\\.\\d{1,6}){0,3}")) return true;
    checks.report(
        EditionRule.UNKNOWN_VALUE,
        scalar,
        "“" + scalar.text() + "” is not a place in a series",
        "write a number: 2");
    return false;
  }

  private Optional<Cataloguing.Change> change(YamlNode item) {
    return map(item, "changes", "{version: 2, date: 2026-11-22, what: Risks come first}")
        .flatMap(
            own -> {
              boolean whole =
                  own.require("date", "2026-11-22") & own.require("what", "Risks come first");
              own.scalar("date").ifPresent(checks::isDay);
              Map<String, String> what = own.byLanguage("what", first);
              String version = own.text("version", "");
              String date = own.text("date", "");
              own.finish();
              if (!whole || what.isEmpty()) return Optional.empty();
              return Optional.of(new Cataloguing.Change(version, date, what));
            });
  }

  private Optional<YamlFields> map(YamlNode node, String key, String example) {
    return fields.as(YamlMap.class, node, key, "written " + example).map(m -> m.fields(findings));
  }

  private boolean isPage(YamlScalar scalar) {
    if (PAGE.matcher(scalar.text()).matches()) return true;
    checks.report(
        EditionRule.WRONG_ADDRESS,
        scalar,
        "“" + scalar.text() + "” is not the address of a licence",
        "write it as https://creativecommons.org/licenses/by/4.0/");
    return false;
  }

  /** One for each e-book; one alone is that of the e-book in the first language. */
  private Map<String, String> isbn() {
    Map<String, String> numbers = new LinkedHashMap<>();
    fields
        .byLanguage("isbn", first)
        .forEach(
            (languages, number) -> {
              String digits = number.replaceAll("[\\s-]", "");
              if (isIsbn(digits)) numbers.put(languages, digits);
              else noIsbn(number);
            });
    return numbers;
  }

  /** Thirteen digits, the last of which follows from the others (ISO 2108, Annex C). */
  private static boolean isIsbn(String digits) {
    if (!digits.matches("97[89]\\d{10}")) return false;
    int sum = 0;
    for (int i = 0; i < 13; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
  }

  private void noIsbn(String number) {
    findings.add(
        EditionRule.WRONG_ISBN,
        fields.at("isbn"),
        "“" + number + "” is not an ISBN of thirteen digits",
        "copy it from the agency’s letter; its last digit tells a slip");
  }
}
