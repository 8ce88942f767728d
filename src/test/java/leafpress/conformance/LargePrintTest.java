package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.conformance.TaggedText.Piece;
import leafpress.press.Proof;
import leafpress.press.SmallPublication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large print as the finished files of both articles in both languages have it. */
class LargePrintTest {
  private static final double PT_PER_MM = 72 / 25.4;
  private static final String LARGE = "a4-large-print";
  private static final String STANDARD = "a4-handout";

  /** The glyphs of each finished file, without blanks, by the file's name. */
  private static final Map<String, List<Glyph>> FILES = new TreeMap<>();

  /** All sizes of the glyphs of each file of large print, folios among them. */
  private static final Map<String, TreeSet<Double>> SIZES = new TreeMap<>();

  @TempDir static Path folder;

  /** A glyph with the role of the block that it belongs to; empty for what is no text. */
  private record Glyph(int page, String role, TextPosition at) {
    double size() {
      return Math.round(at.getFontSizeInPt() * 100) / 100.0;
    }

    double right() {
      return at.getXDirAdj() + at.getWidthDirAdj();
    }

    /** The right half of a Chinese mark is blank, and may stand beyond the edge. */
    double inked() {
      boolean mark = "，。：；！？）”、》".contains(at.getUnicode());
      return mark ? right() - at.getWidthDirAdj() / 2 : right();
    }

    long baseline() {
      return Math.round(at.getYDirAdj() * 10);
    }
  }

  @BeforeAll
  static void print() throws Exception {
    Path manuscript = folder.resolve("manuscript");
    Path source = Path.of("manuscript");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = manuscript.resolve(source.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    String publication = Files.readString(manuscript.resolve("publication.yml"));
    String editions = "editions:\n  - leaflet: {format: a4-large-print}\n  - leaflet\n";
    Files.writeString(
        manuscript.resolve("publication.yml"),
        publication
                .substring(0, publication.indexOf("editions:"))
                .replace("catalog: true", "catalog: false")
            + editions);
    Path dist = folder.resolve("dist");
    Proof.print(manuscript, dist);
    for (String file : Proof.list(dist)) {
      if (!file.endsWith(".pdf")) continue;
      byte[] pdf = Files.readAllBytes(dist.resolve(file));
      FILES.put(file, glyphs(pdf));
      if (file.contains(LARGE)) SIZES.put(file, sizes(pdf));
    }
    assertEquals(8, FILES.size(), FILES.keySet().toString());
  }

  private static List<Glyph> glyphs(byte[] pdf) throws Exception {
    List<Glyph> glyphs = new ArrayList<>();
    for (Piece piece : TaggedText.of(pdf)) {
      String role =
          piece.roles().stream()
              .filter(r -> !r.equals("Span") && !r.equals("Link"))
              .findFirst()
              .orElse("");
      for (TextPosition glyph : piece.glyphs()) {
        if (!glyph.getUnicode().isBlank()) glyphs.add(new Glyph(piece.page(), role, glyph));
      }
    }
    return glyphs;
  }

  private static TreeSet<Double> sizes(byte[] pdf) throws IOException {
    TreeSet<Double> sizes = new TreeSet<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              for (TextPosition at : positions) {
                sizes.add(Math.round(at.getFontSizeInPt() * 100) / 100.0);
              }
            }
          };
      stripper.getText(file);
    }
    return sizes;
  }

  private static List<List<Glyph>> large() {
    return FILES.entrySet().stream()
        .filter(e -> e.getKey().contains(LARGE))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** T-03, T-04: lists, notes and folios are as large as the text, and headings are larger. */
  @Test
  void allTextIsOfEighteenPointsAndHeadingsAreLarger() {
    for (List<Glyph> file : large()) {
      TreeSet<Double> text = new TreeSet<>();
      TreeSet<Double> headings = new TreeSet<>();
      for (Glyph glyph : file) {
        (glyph.role().matches("H[1-6]") ? headings : text).add(glyph.size());
      }
      assertEquals(new TreeSet<>(List.of(18.0)), text);
      assertTrue(headings.first() >= 20, headings.toString());
    }
    // Folios, too, whose figures are Latin in either language; 20, 22 and 28 are headings.
    SIZES.forEach(
        (file, sizes) -> {
          assertEquals(18, sizes.first(), file);
          assertTrue(Set.of(18.0, 20.0, 22.0, 28.0).containsAll(sizes), file + ": " + sizes);
        });
  }

  /** T-05: lines are 27 points apart at least. */
  @Test
  void linesAreOneAndAHalfTimesTheSizeApart() {
    for (List<Glyph> file : large()) {
      TreeMap<Long, Integer> distances = new TreeMap<>();
      for (List<List<Glyph>> page : pages(file)) {
        for (int i = 1; i < page.size(); i++) {
          if (!page.get(i - 1).get(0).role().equals("P")
              || !page.get(i).get(0).role().equals("P")) {
            continue;
          }
          long apart = page.get(i).get(0).baseline() - page.get(i - 1).get(0).baseline();
          distances.merge(apart, 1, Integer::sum);
        }
      }
      assertEquals(270, distances.firstKey(), distances.toString());
    }
  }

  /** T-16: a blank line stands between two paragraphs. */
  @Test
  void paragraphsAreABlankLineApart() throws Exception {
    Path two = folder.resolve("two");
    SmallPublication.in(two)
        .article("en/two", "Two", "lang: en", "One.\n\nTwo.\n")
        .leaflet("format: a4-large-print")
        .written();
    Proof.print(two, two.resolve("dist"));
    Path pdf = folder.resolve("two/dist/leaflets/two.en.a4-large-print.pdf");
    List<List<Glyph>> lines = pages(glyphs(Files.readAllBytes(pdf))).get(0);
    Map<String, Long> baselines = new TreeMap<>();
    for (List<Glyph> line : lines) baselines.put(text(line), line.get(0).baseline());
    assertEquals(540, baselines.get("Two.") - baselines.get("One."));
  }

  /** T-04: the call of a note is as large as the text; brackets keep it from being read with it. */
  @Test
  void callsOfNotesStandInBrackets() throws Exception {
    Path notes = folder.resolve("notes");
    String note = "\n\n[^a]: The note.\n";
    SmallPublication.in(notes)
        .article("en/call", "Call", "lang: en", "Cells are put in.[^a] More follows." + note)
        .article("zh-Hans/call", "注释", "lang: zh-Hans", "细胞被移植。[^a]后来怎样。\n\n[^a]: 注释。\n")
        .leaflet("format: a4-large-print")
        .written();
    Path dist = notes.resolve("dist");
    Proof.print(notes, dist);
    Map<String, String> says = Map.of("en", "Cells are put in. [1] More", "zh-Hans", "移植。[1]后来");
    for (Proof proof : Proof.all(notes)) {
      byte[] pdf = Files.readAllBytes(dist.resolve(proof.name() + ".pdf"));
      assertEquals(List.of(), Faithful.pdf(proof, pdf));
      StringBuilder text = new StringBuilder();
      for (Piece piece : TaggedText.of(pdf)) {
        for (TextPosition glyph : piece.glyphs()) {
          text.append(glyph.getUnicode().replace('\u00A0', ' '));
          assertEquals(0, Math.round(glyph.getFontSizeInPt() * 100) % 100, "of whole points");
          if ("[1]".contains(glyph.getUnicode())) assertEquals(18, glyph.getFontSizeInPt(), 0.01);
        }
      }
      String said = says.get(proof.languages().get(0));
      assertTrue(text.indexOf(said) >= 0, text.toString());
      assertTrue(text.indexOf("[1] ") >= 0, "at the foot as well: " + text);
    }
  }

  /** T-08, T-17: no line is wider than 152 mm, and no two stand side by side. */
  @Test
  void textStandsInOneColumnOfAtMost152Millimetres() {
    for (List<Glyph> file : large()) {
      for (List<List<Glyph>> page : pages(file)) {
        for (List<Glyph> line : page) {
          double left = line.stream().mapToDouble(g -> g.at().getXDirAdj()).min().orElseThrow();
          double right = line.stream().mapToDouble(Glyph::inked).max().orElseThrow();
          assertTrue(right - left <= 152 * PT_PER_MM + 0.5, text(line));
          for (int i = 1; i < line.size(); i++) {
            double gap = line.get(i).at().getXDirAdj() - line.get(i - 1).right();
            assertTrue(gap < 18, () -> gap + " " + text(line));
          }
        }
      }
    }
  }

  /** T-09, T-10: lines end where their words do, and no word is divided. */
  @Test
  void linesAreRaggedAndNoWordIsDivided() throws Exception {
    for (Map.Entry<String, List<Glyph>> file : FILES.entrySet()) {
      if (!file.getKey().contains(LARGE)) continue;
      String written = written(file.getKey());
      TreeSet<Long> ends = new TreeSet<>();
      for (List<List<Glyph>> page : pages(file.getValue())) {
        for (List<Glyph> line : page) {
          ends.add(Math.round(line.get(line.size() - 1).right()));
          String text = text(line);
          String last = text.substring(Math.max(0, text.length() - 5));
          // What ends with a hyphen is written with it: graft-versus-host.
          if (text.endsWith("-")) assertTrue(written.contains(last), text);
        }
      }
      assertTrue(ends.size() > 30, ends.toString());
    }
  }

  /** T-27: it is set anew, in lines of its own; an enlarged page would have those of the other. */
  @Test
  void linesBreakElsewhereThanInTheStandardEdition() {
    for (String name : FILES.keySet()) {
      if (!name.contains(LARGE)) continue;
      List<String> ours = lines(FILES.get(name));
      List<String> theirs = lines(FILES.get(name.replace(LARGE, STANDARD)));
      long same = ours.stream().filter(l -> l.length() > 20).filter(theirs::contains).count();
      assertTrue(same * 10 < ours.size(), same + " lines of " + ours.size() + " are the same");
    }
  }

  private static List<String> lines(List<Glyph> file) {
    return pages(file).stream()
        .flatMap(List::stream)
        .filter(line -> !line.get(0).role().matches("H[1-6]"))
        .map(LargePrintTest::text)
        .toList();
  }

  /** Lines from the top of each page, each from the left. */
  private static List<List<List<Glyph>>> pages(List<Glyph> file) {
    Map<Integer, TreeMap<Long, List<Glyph>>> pages = new TreeMap<>();
    for (Glyph glyph : file) {
      if (glyph.role().isEmpty()) continue;
      pages
          .computeIfAbsent(glyph.page(), p -> new TreeMap<>())
          .computeIfAbsent(glyph.baseline(), y -> new ArrayList<>())
          .add(glyph);
    }
    return pages.values().stream().map(LargePrintTest::ordered).toList();
  }

  private static List<List<Glyph>> ordered(TreeMap<Long, List<Glyph>> page) {
    for (List<Glyph> line : page.values()) {
      line.sort((a, b) -> Float.compare(a.at().getXDirAdj(), b.at().getXDirAdj()));
    }
    return List.copyOf(page.values());
  }

  private static String text(List<Glyph> line) {
    return line.stream().map(g -> g.at().getUnicode()).collect(Collectors.joining());
  }

  /** The article of a file without its blanks. */
  private static String written(String file) throws Exception {
    String[] name = file.replaceFirst(".*/", "").split("\\.");
    Path article = Path.of("manuscript", name[1], name[0] + ".md");
    String text = Files.readString(article).replaceAll("\\s", "");
    return text;
  }
}
