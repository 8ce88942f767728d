package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Inline;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Templates TEMPLATES = Templates.of(Samples.files());

  @Test
  void everyKindHasItsSample() {
    assertEquals(
        kinds(Block.class), new HashSet<>(Samples.everyBlock().stream().map(Block::kind).toList()));
    assertEquals(
        kinds(Inline.class),
        new HashSet<>(Samples.everyInline().stream().map(Inline::kind).toList()));
  }

  private static Set<String> kinds(Class<?> sealed) {
    Set<String> kinds = new HashSet<>();
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      if (!type.equals(Block.ListItem.class) && !type.equals(Block.Footnote.class)) {
        String hyphened = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        kinds.add(hyphened.toLowerCase(Locale.ROOT));
      }
    }
    return kinds;
  }

  @Test
  void everyKindHasItsMacro() {
    Element root = leaflet(Samples.everything(), "a4-handout", 1);
    List<String> names = names(root);
    for (String name :
        List.of(
            "h2",
            "p",
            "ul",
            "ol",
            "aside",
            "blockquote",
            "caption",
            "th",
            "td",
            "figcaption",
            "pre",
            "hr",
            "em",
            "strong",
            "code",
            "a",
            "img",
            "br",
            "abbr",
            "span")) {
      assertTrue(names.contains(name), name);
    }
    assertEquals("3", root.first("ol").orElseThrow().get("start"));
  }

  @Test
  void inlinesAddNoSpace() {
    boolean found =
        all(leaflet(Samples.everything(), "a4-handout", 1)).stream()
            .filter(e -> e.is("p"))
            .anyMatch(e -> e.content().equals("Fish & <chips> softlouda<brisks11细胞GVHD"));
    assertTrue(found);
  }

  @Test
  void termStandsBeforeItsText() {
    Element label =
        all(leaflet(Samples.everything(), "a4-handout", 1)).stream()
            .filter(e -> e.is("li") && e.hasClass("term"))
            .findFirst()
            .orElseThrow();
    assertEquals("Term: meaning", label.first("p").orElseThrow().content());
    assertEquals(2, label.elements().size());
  }

  @Test
  void anElementKnowsItsPlaceInTheManuscript() {
    Element heading = byId(leaflet(Samples.everything(), "a4-handout", 1), "cells-risks");
    assertEquals(Samples.AT, heading.span());
    assertEquals(Samples.AT, heading.children().get(0).span());
  }

  @Test
  void titleBreaksBySenseAndMarksForeignWords() {
    Element title = leaflet(Samples.everything(), "a4-handout", 1).first("h1").orElseThrow();
    assertEquals("Cells: A Hope for 细胞", title.content());
    assertEquals("sense", title.first("br").orElseThrow().get("class"));
    assertEquals("zh-Hans", title.first("span").orElseThrow().get("xml:lang"));
  }

  @Test
  void summaryBecomesAPointForEachSentence() {
    Element points =
        all(leaflet(Samples.everything(), "a4-handout", 1)).stream()
            .filter(e -> e.hasClass("key-points"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("First point.", "Is it so?", "Dr.", "Who says 1.5 mg."),
        points.first("ul").orElseThrow().elements().stream()
            .map(e -> e.content().strip())
            .toList());
  }

  @Test
  void noteThatIsNotSignedSaysSo() {
    Element note = byId(leaflet(Samples.everything(), "a4-handout", 1), "cells-N1");
    Element label = note.first("p").orElseThrow();
    assertEquals("Editor’s note awaiting a clinician’s sign-off", label.content());
  }

  @Test
  void onlyTheFirstCallOfANoteOwnsTheId() {
    List<Element> calls =
        all(leaflet(Samples.everything(), "a4-handout", 1)).stream()
            .filter(e -> e.hasClass("noteref"))
            .toList();
    assertEquals("fnref-cells-one", calls.get(0).get("id"));
    assertFalse(calls.get(1).has("id"));
    assertEquals("#fn-cells-one", calls.get(1).get("href"));
  }

  @Test
  void leafletsAndBookletsAreSound() {
    Article zh = Samples.everything("zh-Hans");
    Article about = Samples.article("about", "en", "About", List.of(Samples.words("why")));
    for (int multiple : new int[] {1, 4}) {
      Findings findings = new Findings();
      Optional<Element> root =
          TEMPLATES.leaflet(
              List.of(Samples.everything()),
              Optional.of(zh),
              Samples.PUBLICATION,
              Samples.EDITION,
              Samples.format("f", multiple),
              Samples.GLOSSARY,
              List.of(about),
              findings);
      assertEquals(List.of(), findings.sorted());
      sound(root.orElseThrow());
    }
    sound(booklet(List.of(List.of(Samples.everything())), List.of(zh), List.of(about)));
    sound(booklet(List.of(List.of(zh)), List.of(), List.of()));
    sound(booklet(List.of(List.of(Samples.everything()), List.of(zh)), List.of(), List.of(about)));
  }

  /** Ids are unique, every reference has its target, every section its name, languages agree. */
  private static void sound(Element root) {
    Set<String> ids = new HashSet<>();
    List<Element> elements = all(root);
    for (Element e : elements) if (e.has("id")) assertTrue(ids.add(e.get("id")), e.get("id"));
    for (Element e : elements) {
      assertEquals(e.get("lang"), e.get("xml:lang"));
      assertFalse(e.has("style"));
      if (e.is("section")) assertTrue(e.has("aria-labelledby") || e.has("aria-label"));
      String named = e.get("aria-labelledby");
      assertTrue(named.isEmpty() || ids.contains(named), named);
      String href = e.get("href");
      if (href.startsWith("#")) assertTrue(ids.contains(href.substring(1)), href);
      if (List.of("p", "h1", "h2", "li", "span", "div", "ul", "section").contains(e.name())) {
        assertFalse(e.children().isEmpty(), Markup.write(e));
      }
    }
    for (Element section : root.first("body").orElseThrow().elements()) {
      long titles = all(section).stream().filter(e -> e.is("h1")).count();
      assertTrue(titles <= 1, section.get("class"));
    }
  }

  @Test
  void pairsStandSideBySide() {
    List<Block> first = List.of(Samples.words("one"), Samples.words("two"));
    List<Block> second = List.of(Samples.words("一"), Samples.words("二"));
    Article en = Samples.article("cells", "en", "Cells", first);
    Article zh = Samples.article("cells", "zh-Hans", "细胞", second);
    Element root = booklet(List.of(List.of(en), List.of(zh)), List.of(), List.of());
    List<String> pairs =
        all(root).stream()
            .filter(e -> e.hasClass("pair"))
            .map(e -> e.content().replaceAll("\\s+", " ").strip())
            .filter(text -> !text.isEmpty())
            .toList();
    assertEquals(List.of("one 一", "two 二"), pairs);
  }

  @Test
  void unlikeLanguagesAreReportedWithBothPlaces() {
    Article en = Samples.article("cells", "en", "Cells", List.of(Samples.words("one")));
    Article zh = Samples.article("cells", "zh-Hans", "细胞", List.of(new Block.Divider(Samples.AT)));
    Findings findings = new Findings();
    List<List<Article>> both = List.of(List.of(en), List.of(zh));
    assertTrue(booklet(both, List.of(), List.of(), findings).isEmpty());
    assertEquals(
        "en/cells.md:7:3: error: the languages do not run side by side: en/cells.md:7:3 is a "
            + "paragraph, but en/cells.md:7:3 is a divider [unpaired-blocks]",
        findings.sorted().get(0).toString().split("\n")[0]);
  }

  @Test
  void unlikeLengthsAreReported() {
    Article en = Samples.article("cells", "en", "Cells", List.of(Samples.words("one")));
    Article zh = Samples.article("cells", "zh-Hans", "细胞", List.of());
    Findings findings = new Findings();
    List<List<Article>> both = List.of(List.of(en), List.of(zh));
    assertTrue(booklet(both, List.of(), List.of(), findings).isEmpty());
    assertTrue(findings.sorted().get(0).message().contains("zh-Hans/cells.md has ended"));
  }

  @Test
  void aLeafletWithAnAddressLeadsPhonesToIt() {
    String address = "https://clinic.example/leaflets/#cells";
    List<String> said = new ArrayList<>();
    leaflet(Samples.everything(), "a4-handout", 1)
        .walk(
            e -> {
              if (e.hasClass("qr-code")) said.add(e.get("aria-label"));
              if (e.hasClass("qr-address")) said.add(e.first("a").orElseThrow().get("href"));
            });
    assertEquals(List.of("QR code: " + address, address), said);
  }

  @Test
  void otherLanguagesAreOfferedByTheirOwnNames() {
    String text = leaflet(Samples.everything(), "a4-handout", 1).content();
    assertTrue(text.contains("in large print, in 简体中文 or as an e-book."), text);
  }

  @Test
  void theChineseOfferBreaksAfterItsComma() {
    Element zh = leaflet(Samples.everything("zh-Hans"), "a4-handout", 1);
    Element offer =
        all(zh).stream().filter(e -> e.hasClass("other-formats")).findFirst().orElseThrow();
    assertEquals("如需大字版、English版或电子书，请向工作人员索取。", offer.content());
    assertEquals(1, offer.elements().stream().filter(e -> e.hasClass("sense")).count());
    assertTrue(zh.content().contains("A Clinic·2026年11月2日"), "its dot brings its own space");
  }

  @Test
  void aCoverSaysWhatIsInsideWhileThatIsShort() {
    assertEquals(List.of(), onCover(1));
    assertEquals(List.of("Title 1", "Title 2", "Title 3"), onCover(3));
    assertEquals(List.of(), onCover(4));
  }

  private static List<String> onCover(int chapters) {
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i <= chapters; i++) {
      articles.add(Samples.article("part-" + i, "en", "Title " + i, List.of()));
    }
    return all(booklet(List.of(articles), List.of(), List.of())).stream()
        .filter(e -> e.hasClass("cover-chapter"))
        .map(Element::content)
        .toList();
  }

  @Test
  void aPairKeepsTheSubtitlesOfBothLanguages() {
    Element root =
        booklet(
            List.of(List.of(Samples.everything("en")), List.of(Samples.everything("zh-Hans"))),
            List.of(),
            List.of());
    assertEquals(2, all(root).stream().filter(e -> e.hasClass("subtitle")).count());
  }

  @Test
  void preparingChangesNothing() {
    Templates prepared = Templates.of(Samples.files());
    prepared.prepareLeaflets("clinic");
    Templates.of(name -> Optional.empty()).prepareBooklets("none");
    Findings findings = new Findings();
    Optional<Element> root =
        prepared.leaflet(
            List.of(Samples.everything()),
            Optional.empty(),
            Samples.PUBLICATION,
            Samples.EDITION,
            Samples.format("a4-handout", 1),
            Samples.GLOSSARY,
            List.of(),
            findings);
    assertEquals(
        Markup.write(leaflet(Samples.everything(), "a4-handout", 1)),
        Markup.write(root.orElseThrow()));
  }

  @Test
  void eachArticleHasItsOwnMotif() {
    Article one = Samples.article("one", "en", "One", List.of());
    Article two = Samples.article("two", "en", "Two", List.of());
    assertNotEquals(motif(one), motif(two));
    assertEquals(motif(one), motif(one));
    String drawn = motif(one).replace("stroke-width=\"0.75\"", "");
    assertFalse(drawn.matches("(?s).*[0-9]\\.[0-9]{2}.*"), "a tenth of a unit is enough");
  }

  private static String motif(Article article) {
    return Markup.write(leaflet(article, "a5-booklet", 4).first("svg").orElseThrow());
  }

  private static Element leaflet(Article article, String format, int multipleOf) {
    Findings findings = new Findings();
    Optional<Element> root =
        TEMPLATES.leaflet(
            List.of(article),
            Optional.empty(),
            Samples.PUBLICATION,
            Samples.EDITION,
            Samples.format(format, multipleOf),
            Samples.GLOSSARY,
            List.of(),
            findings);
    assertEquals(List.of(), findings.sorted());
    return root.orElseThrow();
  }

  @Test
  void termsOfTheGlossaryAreKeptWholeInChineseHeadings() {
    Element root =
        Markup.read(
                "<html lang=\"zh-Hans\"><body><h2>认识干细胞</h2><p>认识干细胞</p>"
                    + "<p class=\"subtitle\">干细胞</p>"
                    + "<h2 lang=\"en\">干细胞</h2></body></html>",
                "a.xhtml",
                new Findings())
            .orElseThrow();
    Glossary.Entry entry =
        new Glossary.Entry(Map.of("zh-Hans", "干细胞"), "", Map.of(), List.of(), "", List.of(), 2);
    String marked =
        Markup.write(WholeTerms.of(root, new Glossary(List.of(entry)), List.of("zh-Hans", "en")));
    assertTrue(marked.contains("<h2>认识<span class=\"whole\">干细胞</span></h2>"), marked);
    assertTrue(marked.contains("<p>认识干细胞</p>"), marked);
    assertTrue(marked.contains("<p class=\"subtitle\"><span class=\"whole\">"), marked);
    assertTrue(marked.contains("<h2 lang=\"en\">干细胞</h2>"), marked);
  }

  private static Element booklet(
      List<List<Article>> articles, List<Article> others, List<Article> about) {
    Findings findings = new Findings();
    Optional<Element> root = booklet(articles, others, about, findings);
    assertEquals(List.of(), findings.sorted());
    return root.orElseThrow();
  }

  private static Optional<Element> booklet(
      List<List<Article>> articles, List<Article> others, List<Article> about, Findings findings) {
    Edition e = Samples.EDITION;
    Edition reader = e.in("a5").styled("reader");
    return TEMPLATES.booklet(
        articles,
        others,
        Samples.PUBLICATION,
        reader,
        Samples.format("a5", 1),
        Samples.GLOSSARY,
        about,
        findings);
  }

  private static List<Element> all(Element root) {
    List<Element> all = new ArrayList<>();
    root.walk(all::add);
    return all;
  }

  private static List<String> names(Element root) {
    return all(root).stream().map(Element::name).distinct().toList();
  }

  private static Element byId(Element root, String id) {
    return all(root).stream().filter(e -> e.get("id").equals(id)).findFirst().orElseThrow();
  }
}
