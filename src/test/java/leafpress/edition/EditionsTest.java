package leafpress.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Length;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Publications and formats are read with their defaults; each mistake has its place and a hint. */
class EditionsTest {
  private static final String HEAD =
      "id: x\ntitle: T\ndate: 2026-11-22\nlanguages: [en, zh-Hans]\narticles: [one, two]\n";
  private final Findings findings = new Findings();

  private Optional<Publication> publication(String yaml) {
    return Editions.publication(yaml, "p.yml", findings);
  }

  private Optional<Format> format(String yaml) {
    return Editions.format(yaml, "f", "f.yml", findings);
  }

  private String found() {
    return findings.sorted().stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().slug()
                    + ": "
                    + d.message()
                    + (d.hint().isEmpty() ? "" : " (" + d.hint() + ")"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatLibrariesAskIsRead() {
    Cataloguing read =
        publication(
                HEAD
                    + "people:\n  - Cai Wu\n"
                    + "  - {name: {en: An Li, zh-Hans: 李安}, file-as: \"Li, An\", role: editor}\n"
                    + "isbn: 978-3-16-148410-0\nversion: 2\nlicence: https://a.example/by\n"
                    + "subjects: [Joints, {name: Cells, authority: LCSH, code: sh1}]\n"
                    + "series: {name: Plain answers, number: 3}\n"
                    + "title-file-as: {en: \"Title, The\"}\n"
                    + "changes: [{version: 2, date: 2026-11-22, what: Risks first}]\n"
                    + "contact: {en: Ask us}\n")
            .orElseThrow()
            .cataloguing();
    assertEquals("", found());
    Map<String, String> names = Map.of("en", "An Li", "zh-Hans", "李安");
    assertEquals(
        new Cataloguing(
            List.of(
                new Person(Map.of("en", "Cai Wu"), "", Person.Role.AUTHOR),
                new Person(names, "Li, An", Person.Role.EDITOR)),
            Map.of("en", "Title, The"),
            Map.of("en", "9783161484100"),
            "https://a.example/by",
            List.of(
                new Cataloguing.Subject("Joints", "", ""),
                new Cataloguing.Subject("Cells", "LCSH", "sh1")),
            Optional.of(new Cataloguing.Series(Map.of("en", "Plain answers"), "3")),
            "2",
            List.of(new Cataloguing.Change("2", "2026-11-22", Map.of("en", "Risks first"))),
            Map.of("en", "Ask us")),
        read);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void slipsInWhatLibrariesAskAreFound(String line, String expected) {
    publication(HEAD + line + "\n");
    assertEquals(expected, found().replaceAll("(?m): .*$", ""));
  }

  static List<Arguments> slips() {
    return List.of(
        Arguments.of("isbn: 978-3-16-148410-1", "6:7 wrong-isbn"),
        Arguments.of("isbn: 316148410X", "6:7 wrong-isbn"),
        Arguments.of("licence: by-sa", "6:10 wrong-address"),
        Arguments.of("address: https://a.example/" + "b".repeat(158), "6:10 wrong-address"),
        Arguments.of("people: []", "6:9 empty-list"),
        Arguments.of("people: [{role: author}]", "6:10 missing-key"),
        Arguments.of("people: [{name: A, role: cook}]", "6:26 unknown-value"),
        Arguments.of("people: [{name: A, born: 1}]", "6:20 unknown-key"),
        Arguments.of("subjects: [{name: A, authority: LCSH}]", "6:12 missing-key"),
        Arguments.of("subjects: [{name: A, authority: My own, code: 1}]", "6:33 unknown-value"),
        Arguments.of("series: {number: 2}", "6:9 missing-key"),
        Arguments.of("series: {name: A, number: two}", "6:27 unknown-value"),
        Arguments.of("changes: [{date: 2026-02-30, what: A}]", "6:18 wrong-day"),
        Arguments.of("changes: [risks]", "6:11 wrong-kind"));
  }

  @Test
  void defaultsAreFilledIn() {
    Publication publication =
        publication(HEAD + "style: plain\neditions:\n  - leaflet:\n  - booklet: {style: reader}\n")
            .orElseThrow();
    assertEquals("", found());
    assertEquals(Map.of("en", "T"), publication.title());
    assertEquals(
        List.of(
            new Edition(
                Edition.Kind.LEAFLET,
                "a4-handout",
                "plain",
                List.of("one", "two"),
                List.of("en", "zh-Hans"),
                Layout.EACH,
                List.of(Edition.Output.PDF),
                new Span("p.yml", 8, 5)),
            new Edition(
                Edition.Kind.BOOKLET,
                "a5",
                "reader",
                List.of("one", "two"),
                List.of("en", "zh-Hans"),
                Layout.EACH,
                List.of(Edition.Output.PDF, Edition.Output.EPUB),
                new Span("p.yml", 9, 5))),
        publication.editions());
  }

  @Test
  void everythingCanBeSaid() {
    Publication publication =
        publication(
                HEAD.replace("title: T", "title: {en: T, zh-Hans: 题}")
                    + "publisher: P\nabout: about\nglossary: glossary.csv\nrights: {en: R}\n"
                    + "description: {zh-Hans: 述}\neditions:\n  - booklet: {layout: paired, "
                    + "languages: [zh-Hans, en], articles: [two], outputs: [epub], format: b}\n")
            .orElseThrow();
    assertEquals("", found());
    assertEquals("题", publication.text(publication.title(), "zh-Hans"));
    assertEquals("R", publication.text(publication.rights(), "zh-Hans"));
    Edition edition = publication.editions().get(0);
    assertEquals(Layout.PAIRED, edition.layout());
    assertEquals(List.of("zh-Hans", "en"), edition.languages());
    assertEquals(List.of("two"), edition.articles());
    assertEquals(List.of(Edition.Output.EPUB), edition.outputs());
    assertEquals("b", edition.format());
  }

  @Test
  void withoutEditionsALeafletIsMade() {
    assertEquals(Edition.Kind.LEAFLET, publication(HEAD).orElseThrow().editions().get(0).kind());
  }

  @Test
  void whatIsNeededMustBeThere() {
    assertEquals(Optional.empty(), publication("publisher: P\n"));
    assertEquals(
        List.of("articles", "date", "id", "languages", "title"),
        findings.sorted().stream().map(d -> d.message().replaceAll(".*“|”.*", "")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: x|id: My Book|1:5 wrong-name: “My Book” cannot be an id (use small letters a to z, digits and hyphens)",
        "2026-11-22|22.11.2026|3:7 wrong-day: “22.11.2026” is not a day of the calendar (write it as 2026-11-22)",
        "[en, zh-Hans]|[]|4:12 empty-list: “languages” names nothing",
        "zh-Hans]|Chinese!]|4:17 wrong-language-tag: “Chinese!” is not a language tag (write en, en-GB or zh-Hans)",
        "zh-Hans]|en]|4:17 repeated-name: “en” stands twice in “languages” (remove one)",
        "two]|../two]|5:17 wrong-name: “../two” cannot be the name of a file (use letters, digits and hyphens, without folders)",
        "two]|two.md]|5:17 wrong-name: “two.md” is a file, not an article (leave out .md)",
        "title: T|title: {en: T, fr: U}|2:16 unknown-name: “fr” is not among the languages of the publication (known here: en, zh-Hans)",
        "title: T|title: {zh-Hans: U}|2:8 empty-list: the title in the first language, en, is missing (add en: …)",
        "id: x|id: x~stile: y|2:1 unknown-key: “stile” is not a key that is known here (did you mean “style”?)",
        "id: x|id: x~glossary: /etc/passwd|2:11 wrong-name: “/etc/passwd” cannot be the name of a file (use letters, digits and hyphens, without folders)",
      })
  void mistakesInAPublication(String from, String to, String expected) {
    assertEquals(Optional.empty(), publication(HEAD.replace(from, to.replace('~', '\n'))));
    assertEquals(expected, found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "poster: {}|7:3 malformed-edition: an edition is a leaflet or a booklet (write - leaflet: {format: a4-handout} or - booklet: {format: a5})",
        "leaflet: {fromat: a5}|7:13 unknown-key: “fromat” is not a key that is known here (did you mean “format”?)",
        "leaflet: {layout: paired}|7:21 unknown-value: “paired” is not a layout (write one of: side-by-side, alternating, summary)",
        "leaflet: {layout: alternating, languages: [en]}|7:21 unknown-value: the layout “alternating” needs two languages (add languages: [en, zh-Hans])",
        "leaflet: {layout: summary, languages: [en]}|7:21 unknown-value: the layout “summary” needs two languages (add languages: [en, zh-Hans])",
        "leaflet: {pages: {}}|7:20 unknown-value: “pages” is either at-most or exactly a number (write pages: {exactly: 4})",
        "leaflet: {pages: {exactly: 0}}|7:30 unknown-value: “0” is not a number of pages (write a number from 1 to 9999)",
        "leaflet: {outputs: [epub]}|7:23 unknown-value: “epub” is not among the outputs there are (known here: pdf)",
        "booklet: {articles: [tow]}|7:24 unknown-name: “tow” is not among the articles there are (did you mean “two”?)",
        "booklet: {languages: [fr]}|7:25 unknown-name: “fr” is not among the languages there are (known here: en, zh-Hans)",
        "booklet: {layout: side}|7:21 unknown-value: “side” is not a layout (the only one is: paired)",
        "booklet: {layout: paired, languages: [en]}|7:21 unknown-value: the layout “paired” needs two languages (add languages: [en, zh-Hans])",
        "booklet: a5|7:12 wrong-kind: “booklet” must be settings: {format: a5}, not the text “a5”",
        "leaflet: {format: ../x}|7:21 wrong-name: “../x” cannot be the name of a file (use letters, digits and hyphens, without folders)",
      })
  void mistakesInAnEdition(String edition, String expected) {
    assertEquals(Optional.empty(), publication(HEAD + "editions:\n- " + edition + "\n"));
    assertEquals(expected, found());
  }

  @Test
  void oneArticleIsAPublication() {
    Publication publication = Editions.single("knee", "The Knee", "en", "2026-11-22", "knee.md");
    assertEquals("knee", publication.id());
    assertEquals("The Knee", publication.text(publication.title(), "en"));
    assertEquals(List.of("knee"), publication.editions().get(0).articles());
    assertEquals("a4-handout", publication.editions().get(0).format());
  }

  @Test
  void notesThatTouchTheTextAreReported() {
    String page =
        "page: {width: 841mm, height: 1189mm}\n"
            + "margins: {top: 10mm, inside: 10mm, outside: 10mm, bottom: 10mm}\n";
    assertTrue(format(page + "aside: {width: 40mm, gap: 0mm}\n").isPresent());
    assertEquals(
        "3:27 narrow-gutter: notes stand 0 mm from the text, less than 3 mm"
            + " (write gap: 3mm or more, so that no line is read on into a note)",
        found());
  }

  @Test
  void aFormatIsRead() {
    Format format =
        format(
                "title: {en: F}\npage: {width: 8.5in, height: 792pt}\nsides: 1\n"
                    + "margins: {top: 10mm, inside: 2cm, outside: 15 mm, bottom: 36pt}\n"
                    + "aside: {width: 40mm, gap: 5mm}\npages: {multiple-of: 4, at-most: 8}\n")
            .orElseThrow();
    assertEquals("", found());
    assertEquals(Length.inch(8.5), format.page().width());
    assertEquals(Length.pt(792), format.page().height());
    assertEquals(false, format.twoSided());
    assertEquals(Length.mm(20), format.inside());
    assertEquals(Length.pt(36), format.bottom());
    assertEquals(4, format.multipleOf());
    assertEquals(new PageLimit(8, false), format.pages());
    assertEquals(
        Length.inch(8.5) - Length.mm(20) - Length.mm(15) - Length.mm(40) - Length.mm(5),
        format.measure());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "148mm|148|1:15 wrong-length: “148” is not a length (write a number and a unit: 12mm, 1.2cm, 0.5in or 34pt)",
        "148mm|-1mm|1:15 wrong-length: “-1mm” is not a length (write a number and a unit: 12mm, 1.2cm, 0.5in or 34pt)",
        "148mm|999999in|1:15 wrong-length: “999999in” is not a length (write a number and a unit: 12mm, 1.2cm, 0.5in or 34pt)",
        "'width: 148mm, '|''|1:7 missing-key: “width” is missing (add width: 10mm)",
        "height|hieght|1:7 missing-key: “height” is missing (add height: 10mm)~1:22 unknown-key: “hieght” is not a key that is known here (did you mean “height”?)",
        "inside: 10mm|inside: 110mm|2:10 no-room: the margins inside and outside, and the aside column, leave a text column 28.0 mm wide; 40 mm is the least (make the margins smaller or the page larger)",
        "top: 10mm|top: 300mm|2:10 no-room: the margins top and bottom leave a text column -100.0 mm high; 40 mm is the least (make the margins smaller or the page larger)",
        "top: 10mm|top: 2mm|2:16 unsafe-margin: text stands 2 mm from the top edge; 5 mm is the least (make the margin top wider)",
        "outside: 10mm|outside: 0mm|2:45 unsafe-margin: text stands 0 mm from the outside edge; 5 mm is the least (make the margin outside wider)",
        "width: 148mm|width: 85in|1:15 wrong-length: nothing is 2159 mm wide (a sheet has 40 mm to 1500 mm; look at the unit, and for a point that was left out)",
        "height: 210mm|height: 21mm|1:30 wrong-length: nothing is 21 mm high (a sheet has 40 mm to 1500 mm; look at the unit, and for a point that was left out)",
        "sides: 2|aside: {width: 0mm, gap: 5mm}|3:16 no-room: the column for notes is 0 mm wide; 15 mm is the least (make it wider, or leave aside out: notes then stand in the text)",
        "sides: 2|sides: 3|3:8 unknown-value: a sheet has 1 or 2 sides, not 3 (write sides: 1 or sides: 2)",
        "sides: 2|pages: {at-most: 0}|3:18 unknown-value: “0” is not a number of pages (write a number from 1 to 9999)",
        "sides: 2|pages: {at-most: 4, exactly: 4}|3:8 unknown-value: “pages” is either at-most or exactly a number (write pages: {exactly: 4})",
        "sides: 2|pages: {most: 4}|3:9 unknown-key: “most” is not a key that is known here (known here: multiple-of, at-most, exactly)",
        "sides: 2|pages: {multiple-of: 4, at-most: 6}|3:34 unknown-value: pages that are a multiple of 4 are never 6 (write a multiple of 4)",
        "sides: 2|pages: {multiple-of: 0}|3:22 unknown-value: pages cannot be a multiple of 0 (write 1, 2, 4 or another number up to 128)",
      })
  void mistakesInAFormat(String from, String to, String expected) {
    String good =
        "page: {width: 148mm, height: 210mm}\n"
            + "margins: {top: 10mm, inside: 10mm, outside: 10mm, bottom: 10mm}\nsides: 2\n";
    assertEquals(Optional.empty(), format(good.replace(from, to)));
    assertEquals(expected.replace('~', '\n'), found());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theFormatsOfTheHouseAreSilent(String name) throws IOException {
    String yaml = Files.readString(Path.of("styles/formats/" + name + ".yml"));
    Optional<Format> format = Editions.format(yaml, name, name, findings);
    assertEquals("", found());
    assertEquals(name, format.orElseThrow().name());
  }

  static Stream<String> formats() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("styles/formats"))) {
      return files
          .map(f -> f.getFileName().toString().replace(".yml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thePublicationOfTheHouseIsSilent() throws IOException {
    Publication publication =
        publication(Files.readString(Path.of("manuscript/publication.yml"))).orElseThrow();
    assertEquals("", found());
    assertEquals(List.of("en", "zh-Hans"), publication.languages());
  }

  @Property(tries = 1000, seed = "1")
  void anyTextGivesAPublicationOrAnError(@ForAll String text) {
    Findings own = new Findings();
    assertTrue(Editions.publication(HEAD + text, "p.yml", own).isPresent() || own.hasErrors());
    assertTrue(Editions.format(text, "f", "f.yml", own).isPresent() || own.hasErrors());
  }
}
