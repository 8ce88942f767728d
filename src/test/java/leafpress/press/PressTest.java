package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
  private static final List<String> FILES =
      List.of(
          "booklet/small.en+zh-Hans.epub",
          "booklet/small.en.epub",
          "booklet/small.en.pdf",
          "booklet/small.zh-Hans.epub",
          "booklet/small.zh-Hans.pdf",
          "leaflets/one.en.a4-handout.pdf",
          "leaflets/one.zh-Hans.a4-handout.pdf");

  @TempDir Path folder;
  private Path manuscript;
  private Path dist;

  @BeforeEach
  void writeManuscript() throws IOException {
    manuscript = folder.resolve("manuscript");
    dist = folder.resolve("dist");
    write(
        "publication.yml",
        """
        id: small
        title: {en: Small, zh-Hans: 小书}
        date: 2026-11-22
        languages: [en, zh-Hans]
        articles: [one]
        editions:
          - leaflet: {format: a4-handout}
          - booklet: {format: a5, style: reader, outputs: [pdf, epub]}
          - booklet: {languages: [en, zh-Hans], layout: paired, style: reader, outputs: [epub]}
        """);
    write("en/one.md", "---\ntitle: One\n---\n\nText.\n\n## Two\n\nMore text.\n");
    write("zh-Hans/one.md", "---\ntitle: 一\n---\n\n正文。\n\n## 二\n\n更多正文。\n");
  }

  @Test
  void everyEditionIsMadeUnderItsName() throws Exception {
    Report report = Press.print(Order.all(manuscript, dist), Progress.NONE);
    assertEquals("", said(report.findings()));
    assertEquals(FILES, Proof.list(dist));
    assertEquals(FILES, report.made().stream().map(Made::file).sorted().toList());
    for (Made made : report.made()) {
      assertEquals(Files.size(dist.resolve(made.file())), made.bytes());
    }
  }

  @Test
  void jobsAtOnceGiveTheSameBytesAndTheSameReport() throws Exception {
    Path other = folder.resolve("other");
    Report one = Press.print(Order.all(manuscript, dist), Progress.NONE);
    Report four = Press.print(Order.all(manuscript, other).with(4), Progress.NONE);
    assertEquals(one.made(), four.made());
    for (String file : FILES) {
      byte[] expected = Files.readAllBytes(dist.resolve(file));
      assertArrayEquals(expected, Files.readAllBytes(other.resolve(file)), file);
    }
  }

  @Test
  void anArticleWithErrorsStopsItsEditionsOnly() throws Exception {
    Press.print(Order.all(manuscript, dist), Progress.NONE);
    byte[] before = Files.readAllBytes(dist.resolve("leaflets/one.zh-Hans.a4-handout.pdf"));
    write("zh-Hans/one.md", "---\ntitle: 一\n---\n\n![](x.png)\n");
    Report report = Press.print(Order.all(manuscript, dist), Progress.NONE);
    assertTrue(report.findings().hasErrors());
    assertEquals(
        List.of(
            "leaflets/one.zh-Hans.a4-handout", "booklet/small.zh-Hans", "booklet/small.en+zh-Hans"),
        report.failed());
    assertEquals(FILES, Proof.list(dist));
    byte[] after = Files.readAllBytes(dist.resolve("leaflets/one.zh-Hans.a4-handout.pdf"));
    assertArrayEquals(before, after);
  }

  @Test
  void ordersNarrowWhatIsMade() throws Exception {
    assertEquals(
        List.of("leaflets/one.en.a4-handout.pdf", "leaflets/one.zh-Hans.a4-handout.pdf"),
        made(Optional.of("one"), Optional.empty(), Optional.empty()));
    assertEquals(
        List.of("booklet/small.en.epub", "booklet/small.en.pdf", "leaflets/one.en.a4-handout.pdf"),
        made(Optional.empty(), Optional.empty(), Optional.of("en")));
    assertEquals(
        List.of(
            "leaflets/one.en.a5-booklet.home.pdf",
            "leaflets/one.en.a5-booklet.pdf",
            "leaflets/one.en.a5-booklet.ticket.json",
            "leaflets/one.en.a5-booklet.ticket.txt"),
        made(Optional.empty(), Optional.of("a5-booklet"), Optional.of("en")));
  }

  @Test
  void ordersForWhatIsNotThereAreRefused() {
    assertThrows(
        WrongOrder.class, () -> made(Optional.of("two"), Optional.empty(), Optional.empty()));
    assertThrows(
        WrongOrder.class, () -> made(Optional.empty(), Optional.empty(), Optional.of("fr")));
  }

  @Test
  void unknownNamesArePointedAt() throws Exception {
    write(
        "publication.yml",
        """
        id: small
        title: {en: Small}
        date: 2026-11-22
        languages: [en]
        articles: [one, gone]
        glossary: gone.csv
        editions:
          - leaflet: {format: a7, articles: [one]}
          - leaflet: {style: nowhere, articles: [one]}
        """);
    String said = said(Press.print(Order.all(manuscript, dist), Progress.NONE).findings());
    assertTrue(said.contains("publication.yml:8"), said);
    assertTrue(said.contains("[unknown-format]"), said);
    assertTrue(said.contains("[unknown-style]"), said);
    assertTrue(said.contains("[missing-glossary]"), said);
    assertFalse(Files.exists(dist.resolve("leaflets")));
    String checked = said(Press.check(Order.all(manuscript, dist)));
    assertTrue(checked.contains("[missing-article]"), checked);
  }

  @Test
  void checkComparesTheLanguagesBlockByBlock() throws Exception {
    assertEquals("", said(Press.check(Order.all(manuscript, dist))));
    write("zh-Hans/one.md", "---\ntitle: 一\n---\n\n正文。\n\n更多正文。\n");
    String said = said(Press.check(Order.all(manuscript, dist)));
    assertTrue(said.contains("zh-Hans/one.md:7"), said);
    assertTrue(said.contains("[unpaired-blocks]"), said);
  }

  @Test
  void leafletsInTwoLanguagesNeedTheSameBlocks() throws Exception {
    write("zh-Hans/one.md", "---\ntitle: 一\n---\n\n正文。\n\n- 更多正文。\n");
    Order order = order("--layout side-by-side");
    String said = said(Press.print(order, Progress.NONE).findings());
    assertTrue(said.contains("en/one.md:"), said);
    assertTrue(said.contains("zh-Hans/one.md:7"), said);
    assertTrue(said.contains("[unpaired-blocks]"), said);
    assertFalse(Files.exists(dist.resolve("leaflets")));
  }

  @Test
  void languagesSideBySideNeedRoom() throws Exception {
    write(
        "publication.yml",
        """
        id: small
        title: {en: Small}
        date: 2026-11-22
        languages: [en, zh-Hans]
        articles: [one]
        editions:
          - leaflet: {format: a5, layout: side-by-side}
          - leaflet: {format: a4-large-print, layout: side-by-side}
          - leaflet: {format: a4-handout, layout: side-by-side}
        """);
    String said = said(Press.print(Order.all(manuscript, dist), Progress.NONE).findings());
    assertTrue(said.contains("on a5: both have only 118 mm together, and need 150 mm"), said);
    assertTrue(said.contains("publication.yml:8:5: error: a4-large-print is large print"), said);
    assertTrue(said.contains("[large-print-divided]"), said);
    assertFalse(said.contains("[small-large-print]"), said);
    assertFalse(
        Files.exists(dist.resolve("leaflets/one.en+zh-Hans.side-by-side.a4-large-print.pdf")));
    assertFalse(said.contains("a4-handout:"), said);
    assertTrue(
        Files.exists(dist.resolve("leaflets/one.en+zh-Hans.side-by-side.a4-handout.pdf")), said);
  }

  @Test
  void aLayoutOfTheCommandLineTakesThePlaceOfLeafletsInOneLanguage() throws Exception {
    Press.print(order("--layout alternating"), Progress.NONE);
    assertEquals(List.of("leaflets/one.en+zh-Hans.alternating.a4-handout.pdf"), Proof.list(dist));
    assertThrows(WrongOrder.class, () -> Press.print(order("--layout beside"), Progress.NONE));
    assertThrows(
        WrongOrder.class, () -> Press.print(order("--layout summary --lang en"), Progress.NONE));
  }

  private Order order(String options) {
    String[] words = options.split(" ");
    Optional<String> none = Optional.empty();
    Optional<String> language = words.length > 2 ? Optional.of(words[3]) : none;
    Optional<String> layout = Optional.of(words[1]);
    return new Order(manuscript, dist, none, none, none, language, layout, 1, false, Watch.NONE);
  }

  @Test
  void whereNothingIsMadeNoFolderIsLeft() throws Exception {
    write(
        "publication.yml",
        """
        id: small
        title: {en: Small}
        date: 2026-11-22
        languages: [en]
        articles: [one]
        editions:
          - leaflet: {format: nosuch}
        """);
    Path deep = folder.resolve("a/b");
    Order order = Order.all(manuscript, deep);
    assertTrue(Press.print(order, Progress.NONE).findings().hasErrors());
    assertFalse(Files.exists(folder.resolve("a")));
    Files.createDirectories(deep); // what the user made stays
    Press.print(order, Progress.NONE);
    assertTrue(Files.exists(deep));
    assertEquals(List.of(), Proof.list(deep));
  }

  @Test
  void aDraftThatIsNotPublishedIsGone() throws IOException {
    Dist place = Dist.open(dist);
    Files.writeString(dist.resolve("a.pdf"), "old");
    try (Dist.Draft draft = place.draft("a.pdf")) {
      draft.out().write(new byte[200_000]);
    }
    assertEquals("old", Files.readString(dist.resolve("a.pdf")));
    assertEquals(List.of("a.pdf"), Proof.list(dist));
    try (Dist.Draft draft = place.draft("a.pdf")) {
      draft.out().write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      draft.publish();
      assertEquals(3, draft.bytes());
    }
    assertEquals("new", Files.readString(dist.resolve("a.pdf")));
    assertEquals(List.of("a.pdf"), Proof.list(dist));
  }

  /** The program’s own, which are in folders of classes here; the manuscript has none. */
  @Test
  void formatsArePacked() throws IOException {
    List<String> found = Sources.of(manuscript).formats().stream().sorted().toList();
    assertEquals(SmallPublication.formats(), found);
  }

  @Test
  void namesThatLeadOutOfTheManuscriptAreNotThere() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(manuscript.resolve("link.txt"), folder.resolve("secret.txt"));
    Sources sources = Sources.of(manuscript);
    assertTrue(sources.manuscript("en/one.md").isPresent());
    assertTrue(sources.manuscript("zh-Hans/../en/one.md").isPresent());
    assertEquals(Optional.empty(), sources.manuscript("../secret.txt"));
    assertEquals(Optional.empty(), sources.manuscript("link.txt"));
    assertEquals(Optional.empty(), sources.manuscript("en"));
    assertEquals(Optional.empty(), sources.style("styles/../../pom.xml"));
    assertTrue(sources.style("styles/clinic/print.css").isPresent());
  }

  private List<String> made(
      Optional<String> article, Optional<String> format, Optional<String> language)
      throws Exception {
    Order order = new Order(manuscript, dist, article, format, Optional.empty(), language, 1);
    return Press.print(order, Progress.NONE).made().stream().map(Made::file).sorted().toList();
  }

  private static String said(Findings findings) {
    StringBuilder all = new StringBuilder();
    findings.sorted().forEach(finding -> all.append(finding).append('\n'));
    return all.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = manuscript.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
