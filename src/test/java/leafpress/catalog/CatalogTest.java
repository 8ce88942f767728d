package leafpress.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.catalog.Item.Picture;
import leafpress.catalog.Item.Purpose;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import leafpress.template.Templates;
import leafpress.yaml.Yaml;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Item EPUB =
      new Item(
          "booklet/b.en.epub",
          "application/epub+zip",
          Purpose.READ,
          List.of("en"),
          Map.of(),
          0,
          1_250_000,
          "00ff",
          new Picture("pictures/b-en-epub.jpg", 480, 768));
  private static final Item PDF =
      new Item(
          "leaflets/a.zh-Hans.a5.pdf",
          "application/pdf",
          Purpose.VIEW,
          List.of("zh-Hans"),
          Map.of("en", "A5", "zh-Hans", "A5 小册子"),
          4,
          12_001,
          "11ee",
          Picture.NONE);
  private static final Item PRESS =
      new Item(
          "leaflets/a.zh-Hans.a5.press.pdf",
          "application/pdf",
          Purpose.PRESS,
          List.of("zh-Hans"),
          Map.of("en", "A5"),
          4,
          999,
          "22dd",
          Picture.NONE);

  static Shelf shelf(String title) {
    return shelf(title, "");
  }

  private static Shelf shelf(String title, String address) {
    Work book = Work.of("cells", "cells", List.of("en"), "each", title, "", List.of(EPUB));
    Work leaflet =
        Work.of("cells", "a", List.of("zh-Hans"), "each", "细胞", "一句“话”。", List.of(PDF, PRESS));
    return new Shelf(
        "cells",
        Catalog.urn("cells"),
        Map.of("en", title),
        Map.of(),
        "",
        "2026-11-22",
        address,
        List.of("en", "zh-Hans"),
        new Picture("pictures/cells-card.jpg", 1200, 630),
        List.of(book),
        List.of(List.of(leaflet)));
  }

  /** A booklet in two languages, in each alone and in both orders, to be read and to be printed. */
  static Shelf pairs(String chinese, String english) {
    List<Work> works = new ArrayList<>();
    for (List<String> languages :
        List.of(
            List.of("en"),
            List.of("zh-Hans"),
            List.of("en", "zh-Hans"),
            List.of("zh-Hans", "en"))) {
      String title = languages.get(0).equals("en") ? english : chinese;
      String name = "booklet/b." + String.join("+", languages);
      List<Item> items = new ArrayList<>();
      for (Purpose purpose : List.of(Purpose.VIEW, Purpose.PRINT)) {
        String file = name + (purpose == Purpose.PRINT ? ".home.pdf" : ".pdf");
        items.add(
            new Item(
                file, PDF.type(), purpose, languages, PDF.format(), 4, 1, "33cc", Picture.NONE));
      }
      works.add(
          Work.of(
              "cells",
              "cells",
              languages,
              languages.size() > 1 ? "paired" : "each",
              title,
              "",
              items));
    }
    Shelf one = shelf(english);
    return new Shelf(
        one.id(),
        one.urn(),
        one.title(),
        one.description(),
        one.publisher(),
        one.date(),
        one.address(),
        one.languages(),
        one.card(),
        works,
        List.of());
  }

  static Map<String, String> files(Shelf shelf) {
    Findings findings = new Findings();
    Map<String, byte[]> files =
        Catalog.of(shelf, Templates.of(CatalogTest::file), "clinic", findings).orElseThrow();
    assertTrue(findings.isEmpty(), () -> findings.sorted().toString());
    Map<String, String> texts = new java.util.TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static Optional<String> file(String name) {
    try {
      Path file = Path.of(name);
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element xml(String text) {
    Findings findings = new Findings();
    Element root = Markup.read(text, "test", findings).orElseThrow();
    assertTrue(findings.isEmpty());
    return root;
  }

  private static Set<String> links(String text) {
    Set<String> found = new TreeSet<>();
    Matcher link = Pattern.compile("(?:href|src)(?:=|\": )\"([^\"#]+)\"").matcher(text);
    while (link.find()) found.add(link.group(1).replaceFirst("^\\.\\./", ""));
    return found;
  }

  @Test
  void aTitleOfAnyCharactersKeepsAllFilesWellFormed() {
    Map<String, String> files = files(shelf("A “B” & <C> \"D\" \\ é"));
    xml(files.get("index.html").replace("<!DOCTYPE html>", ""));
    xml(files.get("opds/index.xml"));
    for (String json : List.of("opds/index.json", "manifest.json")) {
      Findings findings = new Findings(); // JSON is YAML 1.2
      assertTrue(Yaml.read(files.get(json), json, findings).isPresent());
      assertTrue(findings.isEmpty(), () -> json + findings.sorted());
    }
  }

  @Test
  void allFilesOfReadersAreOffered() {
    Map<String, String> files = files(shelf("Cells"));
    for (String name : List.of("index.html", "opds/index.xml", "opds/index.json")) {
      assertTrue(links(files.get(name)).contains(EPUB.file()), name);
      assertTrue(links(files.get(name)).contains(PDF.file()), name);
    }
  }

  @Test
  void readingAppsAreNotOfferedThePrintersFile() {
    Map<String, String> files = files(shelf("Cells"));
    assertTrue(links(files.get("index.html")).contains(PRESS.file()));
    assertFalse(files.get("opds/index.xml").contains(PRESS.file()));
    assertFalse(files.get("opds/index.json").contains(PRESS.file()));
  }

  @Test
  void theManifestNamesEachFileWithItsSum() {
    String manifest = files(shelf("Cells")).get("manifest.json");
    for (Item item : List.of(EPUB, PDF, PRESS)) {
      assertTrue(manifest.contains("\"file\": \"" + item.file() + "\""));
      assertTrue(manifest.contains("\"sha256\": \"" + item.sha256() + "\""));
    }
  }

  @Test
  void anArticlesSectionHasItsId() {
    List<String> ids = new ArrayList<>();
    xml(files(shelf("Cells")).get("index.html").replace("<!DOCTYPE html>", ""))
        .walk(e -> ids.add(e.get("id")));
    assertTrue(ids.contains("a")); // a QR code leads to it
  }

  @Test
  void sizesAreSaidAsPeopleSayThem() {
    String page = files(shelf("Cells")).get("index.html");
    assertTrue(page.contains("1.2\u00A0MB"), page);
    assertTrue(page.contains("4&#160;页，PDF 13\u00A0kB"), page);
  }

  /** Two layouts of one text are two works, each with its name; a title stands once. */
  @Test
  void languagesAndLayoutsAreSaidAsTheyAre() {
    List<String> both = List.of("en", "zh-Hans");
    List<Work> works = new ArrayList<>();
    works.add(Work.of("cells", "a", List.of("en"), "each", "Cells", "", List.of(PDF)));
    works.add(Work.of("cells", "a", List.of("zh-Hans"), "each", "细胞", "", List.of(PDF)));
    for (String layout : List.of("side-by-side", "alternating", "summary"))
      works.add(Work.of("cells", "a", both, layout, "Cells", "", List.of(PDF)));
    Shelf one = shelf("Cells");
    Shelf shelf =
        new Shelf(
            one.id(),
            one.urn(),
            one.title(),
            one.description(),
            one.publisher(),
            one.date(),
            one.address(),
            one.languages(),
            one.card(),
            List.of(),
            List.of(works));
    assertEquals(5, works.stream().map(Work::urn).distinct().count());
    Map<String, String> files = files(shelf);
    List<String> said = new ArrayList<>();
    xml(files.get("index.html").replace("<!DOCTYPE html>", ""))
        .walk(
            e -> {
              if (e.hasClass("languages") || e.is("h2")) said.add(e.content().strip());
            });
    assertEquals(
        List.of(
            "On this page 本页内容",
            "Cells 细胞",
            "English",
            "简体中文",
            "English + 简体中文, side by side",
            "English + 简体中文, paragraph by paragraph",
            "English, with a summary in 简体中文"),
        said);
    for (String feed : List.of("opds/index.xml", "opds/index.json"))
      for (String title :
          List.of(
              "Cells (English + 简体中文)",
              "Cells (English + 简体中文, paragraph by paragraph)",
              "Cells (English, with a summary in 简体中文)"))
        assertTrue(files.get(feed).contains(title), files.get(feed));
  }

  @Test
  void aSiteWithAnAddressHasACard() {
    String page = files(shelf("Cells", "https://clinic.example/x/")).get("index.html");
    String card = "content=\"https://clinic.example/x/pictures/cells-card.jpg\"";
    assertTrue(page.contains("property=\"og:image\" " + card), page);
    assertFalse(files(shelf("Cells")).get("index.html").contains("og:image"));
  }

  @Test
  void namesStay() {
    assertEquals(Catalog.urn("x"), Catalog.urn("x"));
    assertFalse(Catalog.urn("x").equals(Catalog.urn("y")));
  }
}
