package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leafpress.conformance.TaggedText.Piece;
import leafpress.press.Proof;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaflets in two languages at once, as the finished files of an article have them. */
class BilingualTest {
  private static final double PT_PER_MM = 72 / 25.4;
  private static final Path MANUSCRIPT = Path.of("manuscript");
  private static final String ARTICLE = "rheumatology";
  private static final String EDITIONS =
      """
      editions:
        - leaflet: {format: a4-handout, layout: side-by-side}
        - leaflet: {format: a4-handout, layout: side-by-side, languages: [zh-Hans, en]}
        - leaflet: {format: a4-handout, layout: alternating}
        - leaflet: {format: a5-booklet, layout: alternating}
        - leaflet: {format: a4-large-print, layout: alternating}
        - leaflet: {format: a4-handout, layout: summary}
        - leaflet: {format: a4-letter-fold, layout: summary}
        - leaflet: {format: a5-booklet, layout: summary}
        - leaflet: {format: a4-large-print, layout: summary, languages: [zh-Hans, en]}
      """;

  @TempDir static Path folder;
  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static List<Proof> proofs;

  @BeforeAll
  static void print() throws Exception {
    Path manuscript = folder.resolve("manuscript");
    try (Stream<Path> files = Files.walk(MANUSCRIPT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = manuscript.resolve(MANUSCRIPT.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path publication = manuscript.resolve("publication.yml");
    String text = Files.readString(publication);
    Files.writeString(
        publication,
        text.substring(0, text.indexOf("editions:"))
                .replace("catalog: true", "catalog: false")
                .replaceFirst("articles: .*", "articles: [" + ARTICLE + "]")
            + EDITIONS);
    Proof.print(manuscript, folder.resolve("dist"));
    proofs = Proof.all(manuscript);
    for (Proof proof : proofs) {
      Path file = folder.resolve("dist").resolve(proof.name() + ".pdf");
      FILES.put(proof.name(), Files.readAllBytes(file));
    }
    assertEquals(9, FILES.size(), FILES.keySet().toString());
  }

  @Test
  void everyFileKeepsBothStandards() {
    FILES.forEach((name, pdf) -> assertEquals(List.of(), PdfConformance.failures(pdf), name));
  }

  @Test
  void everyFileSaysWhatBothManuscriptsSay() throws IOException {
    for (Proof proof : proofs) {
      assertEquals(List.of(), Faithful.markup(proof, MANUSCRIPT), proof.name());
      assertEquals(List.of(), Faithful.pdf(proof, FILES.get(proof.name())), proof.name());
    }
  }

  /** A screen reader hears each block in one language, then in the other. */
  @Test
  void blocksAreReadInPairs() throws IOException {
    for (Proof proof : proofs) {
      if (!proof.inBrief().isEmpty()) continue;
      String said = letters(TaggedText.text(FILES.get(proof.name())));
      List<List<String>> blocks = new ArrayList<>();
      for (String language : proof.languages()) blocks.add(blocks(language));
      assertEquals(blocks.get(0).size(), blocks.get(1).size());
      int at = 0;
      for (int i = 0; i < blocks.get(0).size(); i++) {
        for (List<String> ofLanguage : blocks) {
          int next = said.indexOf(ofLanguage.get(i), at);
          assertTrue(next >= 0, proof.name() + ": not in its place: " + ofLanguage.get(i));
          at = next + ofLanguage.get(i).length();
        }
      }
    }
  }

  /** How each block of an article ends: up to twenty letters; all items of a list are a block. */
  private static List<String> blocks(String language) throws IOException {
    String text = Files.readString(MANUSCRIPT.resolve(language + "/" + ARTICLE + ".md"));
    String body = text.substring(text.indexOf("\n---\n", 4) + 5).replaceAll("<!--.*?-->", "");
    List<String> ends = new ArrayList<>();
    for (String block : body.strip().split("\\n(?:\\s*\\n)+")) {
      String letters = letters(block);
      if (letters.isEmpty()) continue;
      ends.add(
          letters.substring(
              letters.offsetByCodePoints(letters.length(), -Math.min(20, letters.length()))));
    }
    return ends;
  }

  private static String letters(String text) {
    return text.replaceAll("\\P{L}", "");
  }

  /** 55 to 45, moved so that the Chinese column is of 17 whole characters. */
  @Test
  void columnsDoNotTouchAndShareThePage() throws IOException {
    for (List<String> languages : List.of(List.of("en", "zh-Hans"), List.of("zh-Hans", "en"))) {
      String name = String.join("+", languages);
      byte[] pdf = FILES.get("leaflets/" + ARTICLE + "." + name + ".side-by-side.a4-handout");
      boolean englishFirst = languages.get(0).equals("en");
      double split = (englishFirst ? 20 + 172 - 204 / PT_PER_MM : 20 + 204 / PT_PER_MM) * PT_PER_MM;
      int lines = 0;
      for (Piece piece : TaggedText.of(pdf)) {
        if (!piece.is("P") || piece.page() % 2 != 0 || piece.page() == 0) continue;
        if (piece.is("Note") || letters(piece.text()).length() < 8) continue;
        boolean han =
            piece
                .text()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean left = han != englishFirst;
        for (TextPosition glyph : piece.glyphs()) {
          double x = glyph.getXDirAdj();
          double right = x + (glyph.getUnicode().isBlank() ? 0 : glyph.getWidthDirAdj() / 2);
          assertTrue(left ? right < split + 3 : x > split - 3, name + " " + x + " " + piece.text());
        }
        lines++;
      }
      assertTrue(lines > 10, name + ": " + lines);
    }
  }

  /** The first lines of a block and of its translation stand on one line. */
  @Test
  void translationsAreLevelWithTheirOriginals() throws IOException {
    byte[] pdf = FILES.get("leaflets/" + ARTICLE + ".en+zh-Hans.side-by-side.a4-handout");
    Map<String, String> pairs =
        Map.of(
            "Key points", "要点",
            "Reduce inflammation", "减轻炎症",
            "Lack of efficacy", "缺乏疗效",
            "Bleeding", "出血",
            "The potential risks", "潜在的风险",
            "Benefits and Risks", "获益与风险",
            "Conclusion", "结论");
    List<Piece> pieces = TaggedText.of(pdf);
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      Piece ours = begins(pieces, pair.getKey());
      Piece theirs = begins(pieces, pair.getValue());
      assertEquals(ours.page(), theirs.page(), pair.getKey());
      assertEquals(baseline(ours), baseline(theirs), 1, pair.getKey());
    }
  }

  private static Piece begins(List<Piece> pieces, String words) {
    return pieces.stream()
        .filter(p -> !p.glyphs().isEmpty() && p.text().strip().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words));
  }

  private static double baseline(Piece piece) {
    return piece.glyphs().get(0).getYDirAdj();
  }

  /** T-26: how to get other formats is said in both languages, and names only what is other. */
  @Test
  void otherFormatsAreOfferedInBothLanguages() throws IOException {
    for (Proof proof : proofs) {
      String said = TaggedText.text(FILES.get(proof.name())).replaceAll("\\s+", " ");
      if (!proof.inBrief().isEmpty()) continue;
      assertTrue(said.contains("or as an e-book."), proof.name());
      assertTrue(said.contains("或电子书，请向工作人员索取。"), proof.name());
      assertTrue(!said.contains("in 简体中文"), proof.name());
    }
  }
}
