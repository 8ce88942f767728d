package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import leafpress.conformance.DrawnLines;
import leafpress.conformance.PdfConformance;
import leafpress.conformance.Preflight;
import leafpress.conformance.PressConformance;
import leafpress.conformance.TextBoxes;
import leafpress.conformance.TextInks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files for printers of every format there is, and of leaflets in two languages, measured in
 * millimetres in the finished files; and the job tickets beside them.
 */
class EveryFormatPrintTest {
  private static final double MM = 25.4 / 72;
  private static final String SENTENCE = "Ask the people who treat you what is known of this. ";

  @TempDir static Path folder;
  private static Path dist;

  @BeforeAll
  static void print() throws Exception {
    String all = ", files: [screen, home, press]";
    String english = SENTENCE + "\n\n## Two\n\n" + SENTENCE + "\n";
    String chinese = "请询问您的医护人员。\n\n## 二\n\n请询问您的医护人员。\n";
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .key("publisher: A clinic")
            .article("en/one", "One", "summary: Ask.", english)
            .article("zh-Hans/one", "一", "summary: 请询问。", chinese)
            .leafletsInAllFormats(", languages: [en]" + all)
            .leaflet("format: a4-handout, layout: side-by-side" + all)
            .leaflet("format: a5-booklet, layout: alternating" + all)
            .leaflet("format: a4-letter-fold, layout: summary" + all)
            .written();
    dist = folder.resolve("dist");
    Report report = Press.print(Order.all(manuscript, dist), Progress.NONE);
    assertEquals(List.of(), report.failed());
  }

  private static Path file(String name, String ending) {
    return dist.resolve("leaflets/one." + name + ending);
  }

  /** All formats, by the file's name, with the trimmed sheet of each in millimetres. */
  private static Map<String, double[]> sheets() throws IOException {
    Map<String, double[]> sheets = new TreeMap<>();
    for (String format : SmallPublication.formats()) {
      Map<?, ?> yml =
          (Map<?, ?>)
              new Load(LoadSettings.builder().build())
                  .loadFromString(Files.readString(Path.of("styles/formats/" + format + ".yml")));
      Map<?, ?> sheet = (Map<?, ?>) (yml.containsKey("sheet") ? yml.get("sheet") : yml.get("page"));
      double[] size = {millimetres(sheet.get("width")), millimetres(sheet.get("height"))};
      sheets.put("en." + format, size);
      if (format.equals("a4-handout")) sheets.put("en+zh-Hans.side-by-side." + format, size);
      if (format.equals("a5-booklet")) sheets.put("en+zh-Hans.alternating." + format, size);
      if (format.equals("a4-letter-fold")) sheets.put("en+zh-Hans.summary." + format, size);
    }
    return sheets;
  }

  private static double millimetres(Object length) {
    String text = length.toString();
    double number = Double.parseDouble(text.substring(0, text.length() - 2));
    return text.endsWith("in") ? number * 25.4 : number;
  }

  @Test
  void pressFilesKeepPdfX4AndHaveTheirBoxes() throws IOException {
    for (Map.Entry<String, double[]> sheet : sheets().entrySet()) {
      String name = sheet.getKey();
      byte[] pdf = Files.readAllBytes(file(name, ".press.pdf"));
      assertEquals(List.of(), PressConformance.failures(pdf), name);
      assertEquals(List.of(), Preflight.failures(pdf), name);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        for (PDPage page : document.getPages()) {
          PDRectangle trim = page.getTrimBox();
          PDRectangle bleed = page.getBleedBox();
          PDRectangle media = page.getMediaBox();
          double bleedWidth = name.matches(".*\\.letter-.*-fold") ? 25.4 / 8 : 3;
          assertEquals(sheet.getValue()[0], trim.getWidth() * MM, 0.02, name);
          assertEquals(sheet.getValue()[1], trim.getHeight() * MM, 0.02, name);
          assertEquals(bleedWidth, (trim.getLowerLeftX() - bleed.getLowerLeftX()) * MM, 0.3, name);
          assertEquals(
              bleed.getWidth() - trim.getWidth(),
              2 * (trim.getLowerLeftX() - bleed.getLowerLeftX()),
              0.01,
              name);
          assertTrue(
              (bleed.getLowerLeftX() - media.getLowerLeftX()) * MM >= 5, name + ": room for marks");
          assertTrue(page.getCOSObject().getDictionaryObject(COSName.CROP_BOX) == null, name);
          for (TextBoxes.Letter letter : TextBoxes.of(document, page)) {
            double edge = 15; // of the sheet, round the trimmed page
            boolean mark =
                letter.bottom() < edge
                    || letter.top() > edge + trim.getHeight() * MM; // text of marks
            if (mark) continue;
            double across =
                Math.min(letter.left() - edge, edge + trim.getWidth() * MM - letter.right());
            double down =
                Math.min(letter.top() - edge, edge + trim.getHeight() * MM - letter.bottom());
            assertTrue(
                across >= 4.9 && down >= 4.9, name + ": " + letter + " is too near to the cut");
            for (double fold : folds(name, document.getPages().indexOf(page) % 2 == 1)) {
              double beside = Math.max(letter.left() - edge - fold, edge + fold - letter.right());
              assertTrue(beside >= 4.9, name + ": " + letter + " is too near to the fold");
            }
          }
        }
      }
    }
  }

  /** B-13: four inks under small letters would show wherever the sheets shift a little. */
  @Test
  void textOfPressFilesIsBlackInkAlone() throws IOException {
    for (String name : sheets().keySet()) {
      byte[] pdf = Files.readAllBytes(file(name, ".press.pdf"));
      assertEquals(Set.of(), TextInks.failures(pdf), name);
      Map<String, Integer> letters = TextInks.letters(pdf);
      int all = letters.values().stream().mapToInt(Integer::intValue).sum();
      int black = letters.getOrDefault("DeviceCMYK[0.0, 0.0, 0.0, 1.0] over", 0);
      assertTrue(black > all / 2, name + ": the body is not black: " + letters);
    }
  }

  @Test
  void textInFourInksIsFoundAndSoIsBlackThatKnocksOut() throws IOException {
    byte[] pdf = Files.readAllBytes(file("en.a4-letter-fold", ".press.pdf"));
    String rich = TextInks.failures(planted(pdf, "0 0 0 1 k", ".75 .68 .67 .9 k")).toString();
    assertTrue(rich.contains("text that looks black in several inks"), rich);
    String hole = TextInks.failures(planted(pdf, "/Over gs", "/Knock gs")).toString();
    assertTrue(hole.contains("black text knocks out"), hole);
    String rgb = TextInks.failures(planted(pdf, "0 0 0 1 k", "0 0 0 rg")).toString();
    assertTrue(rgb.contains("text in DeviceRGB"), rgb);
  }

  private static byte[] planted(byte[] pdf, String right, String wrong) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        byte[] bytes = page.getContents().readAllBytes();
        String content = "\n" + new String(bytes, StandardCharsets.ISO_8859_1);
        String changed = content.replace("\n" + right, "\n" + wrong);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
          out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void homeFilesHaveNoBleedAndAreTurnedOnTheRightEdge() throws IOException {
    for (Map.Entry<String, double[]> sheet : sheets().entrySet()) {
      String name = sheet.getKey();
      byte[] pdf = Files.readAllBytes(file(name, ".home.pdf"));
      assertEquals(List.of(), PdfConformance.archival(pdf), name);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        COSDictionary says =
            document
                .getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
        assertEquals("None", says.getNameAsString("PrintScaling"), name);
        PDRectangle paper = document.getPage(0).getMediaBox();
        boolean landscape = paper.getWidth() > paper.getHeight();
        String edge = landscape ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge";
        String duplex = says.getNameAsString("Duplex");
        assertEquals(document.getNumberOfPages() > 1 ? edge : "Simplex", duplex, name);
        List<Double> sides =
            new ArrayList<>(List.of(paper.getWidth() * MM, paper.getHeight() * MM));
        sides.sort(null);
        boolean letter = name.contains(".letter-");
        assertEquals(letter ? 215.9 : 210, sides.get(0), 0.02, name);
        assertEquals(letter ? 279.4 : 297, sides.get(1), 0.02, name);
        for (PDPage page : document.getPages()) {
          double width = paper.getWidth() * MM;
          double height = paper.getHeight() * MM;
          String whole = page.getMediaBox().toString();
          assertEquals(whole, page.getTrimBox().toString(), name + " is trimmed");
          assertEquals(whole, page.getBleedBox().toString(), name + " has bleed");
          assertEquals(whole, page.getCropBox().toString(), name + " is cropped");
          for (TextBoxes.Letter glyph : TextBoxes.of(document, page)) {
            double across = Math.min(glyph.left(), width - glyph.right());
            double down = Math.min(glyph.top(), height - glyph.bottom());
            assertTrue(across >= 4.9 && down >= 4.9, name + ": " + glyph);
          }
        }
      }
    }
  }

  /** Folds of the outside of the sheet, in millimetres from its left edge: standards 3.1. */
  private static final Map<String, List<Double>> FOLDS =
      Map.of(
          "a4-letter-fold", List.of(97.0, 197.0),
          "a4-z-fold", List.of(99.0, 198.0),
          "a4-gate-fold", List.of(74.0, 223.0),
          "a4-half-fold", List.of(148.5),
          "letter-letter-fold", List.of(3.625 * 25.4, 7.3125 * 25.4),
          "letter-z-fold", List.of(11 / 3.0 * 25.4, 22 / 3.0 * 25.4),
          "letter-gate-fold", List.of(2.734375 * 25.4, 8.265625 * 25.4),
          "letter-half-fold", List.of(5.5 * 25.4));

  /** Of a side, as it is seen. */
  private static List<Double> folds(String name, boolean back) {
    String format = name.substring(name.lastIndexOf('.') + 1);
    double width = format.startsWith("letter") ? 11 * 25.4 : 297;
    return FOLDS.getOrDefault(format, List.of()).stream()
        .map(fold -> back ? width - fold : fold)
        .sorted()
        .toList();
  }

  /** Crop marks at each corner, dashes at each fold; none of them nearer than the bleed. */
  @Test
  void pressFilesHaveTheirMarks() throws IOException {
    for (Map.Entry<String, double[]> sheet : sheets().entrySet()) {
      String name = sheet.getKey();
      double offset = name.matches(".*\\.letter-.*-fold") ? 25.4 / 8 : 3;
      double[] x = {15, 15 + sheet.getValue()[0]};
      double[] y = {15, 15 + sheet.getValue()[1]};
      TreeSet<String> wanted = new TreeSet<>();
      for (double at : x) {
        wanted.add(line(at, y[0] - offset - 5, at, y[0] - offset));
        wanted.add(line(at, y[1] + offset, at, y[1] + offset + 5));
      }
      for (double at : y) {
        wanted.add(line(x[0] - offset - 5, at, x[0] - offset, at));
        wanted.add(line(x[1] + offset, at, x[1] + offset + 5, at));
      }
      try (PDDocument document = Loader.loadPDF(file(name, ".press.pdf").toFile())) {
        for (PDPage page : document.getPages()) {
          TreeSet<String> all = new TreeSet<>(wanted);
          for (double fold : folds(name, document.getPages().indexOf(page) % 2 == 1)) {
            for (int dash = 0; dash < 5; dash += 2) {
              double above = y[0] - offset - dash;
              double below = y[1] + offset + dash;
              all.add(line(15 + fold, above - 1, 15 + fold, above));
              all.add(line(15 + fold, below, 15 + fold, below + 1));
            }
          }
          TreeSet<String> drawn = new TreeSet<>();
          for (DrawnLines.Line line : DrawnLines.of(page)) {
            if (!line.ink().equals("Separation")) continue; // a line of the leaflet
            assertEquals(0.25, line.width(), 0.001, name);
            drawn.add(line.toString());
          }
          assertEquals(all, drawn, name);
        }
      }
    }
  }

  /** Ticks of 3 mm where to fold, on the inside, and where to cut, on the front. */
  @Test
  void homeFilesHaveTheirTicks() throws IOException {
    Map<String, List<String>> cuts =
        Map.of(
            "a5", List.of("148.5,5.0-148.5,8.0", "148.5,202.0-148.5,205.0"),
            "a6-card", List.of("105.0,5.0-105.0,8.0", "5.0,148.5-8.0,148.5"),
            "slim", List.of("99.0,5.0-99.0,8.0", "198.0,202.0-198.0,205.0"));
    for (String name : sheets().keySet()) {
      String format = name.substring(name.lastIndexOf('.') + 1);
      try (PDDocument document = Loader.loadPDF(file(name, ".home.pdf").toFile())) {
        int last = document.getNumberOfPages() - 1;
        double height = document.getPage(0).getMediaBox().getHeight() * MM;
        for (int side = 0; side <= last; side++) {
          List<String> ticks = new ArrayList<>();
          for (DrawnLines.Line line : DrawnLines.of(document.getPage(side))) {
            if (Math.abs(line.width() - 0.25) < 0.001) ticks.add(line.toString());
          }
          TreeSet<String> wanted = new TreeSet<>();
          List<Double> folds =
              format.equals("a5-booklet") ? List.of(148.5) : folds(name, side % 2 == 1);
          for (double fold : folds) {
            if (format.equals("a5-booklet") ? side != last : side % 2 == 0) continue;
            wanted.add(line(fold, 5, fold, 8));
            wanted.add(line(fold, height - 8, fold, height - 5));
          }
          if (!cuts.containsKey(format)) assertEquals(wanted, new TreeSet<>(ticks), name);
          else if (side == 0) assertTrue(ticks.containsAll(cuts.get(format)), name + ticks);
          else assertEquals(List.of(), ticks, name);
        }
      }
    }
  }

  private static String line(double fromX, double fromY, double toX, double toY) {
    return new DrawnLines.Line(fromX, fromY, toX, toY, 0, "").toString();
  }

  /** Where the ticks are: the folds of each scheme, on the inside alone, in millimetres. */
  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, 97 mm; 197 mm, short edge, 'A4, landscape (297 × 210 mm)'",
    "a4-z-fold, 99 mm; 198 mm, short edge, 'A4, landscape (297 × 210 mm)'",
    "a4-gate-fold, 74 mm; 223 mm, short edge, 'A4, landscape (297 × 210 mm)'",
    "a4-half-fold, 148.5 mm, short edge, 'A4, landscape (297 × 210 mm)'",
    "a5-booklet, 148.5 mm, short edge, 'A4, landscape (297 × 210 mm)'",
    "a4-handout, none, long edge, 'A4, upright (210 × 297 mm)'",
    "a4-large-print, none, long edge, 'A4, upright (210 × 297 mm)'",
    "letter-letter-fold, 92.07 mm; 185.74 mm, short edge, 'Letter, landscape (279.4 × 215.9 mm)'",
    "letter-z-fold, 93.13 mm; 186.27 mm, short edge, 'Letter, landscape (279.4 × 215.9 mm)'",
    "letter-gate-fold, 69.45 mm; 209.95 mm, short edge, 'Letter, landscape (279.4 × 215.9 mm)'",
    "letter-half-fold, 139.7 mm, short edge, 'Letter, landscape (279.4 × 215.9 mm)'"
  })
  void ticketsSayPaperFoldsAndEdge(String format, String folds, String edge, String paper)
      throws IOException {
    String ticket = Files.readString(file("en." + format, ".ticket.txt"));
    assertTrue(ticket.contains(" on " + paper + "\n"), ticket);
    String wanted = "Folds           " + folds.replace(";", ",");
    assertTrue(ticket.contains(wanted), ticket);
    assertEquals(folds.equals("none"), !ticket.contains("How to fold"), ticket);
    boolean both = ticket.contains("both sides");
    assertEquals(both, ticket.contains("Turn on         " + edge), ticket);
    assertTrue(!ticket.contains("NOT OK"), ticket);
  }

  @Test
  void ticketsHaveTheSumsOfTheFilesBesideThem() throws Exception {
    for (String name : sheets().keySet()) {
      String text = Files.readString(file(name, ".ticket.txt"));
      String json = Files.readString(file(name, ".ticket.json"));
      Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
      List<?> files = (List<?>) read.get("files");
      assertEquals(3, files.size(), name);
      for (Object entry : files) {
        Map<?, ?> one = (Map<?, ?>) entry;
        byte[] bytes = Files.readAllBytes(dist.resolve("leaflets/" + one.get("name")));
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(sum, one.get("sha256"), name);
        assertTrue(text.contains("SHA-256         " + sum), name);
      }
      for (Object check : (List<?>) read.get("checks")) {
        assertEquals(true, ((Map<?, ?>) check).get("passed"), name + check);
      }
      assertTrue(text.contains("Paper           white and matt"), name);
      String languages = name.startsWith("en+") ? "en, zh-Hans" : "en";
      assertTrue(text.contains("Language        " + languages + "\n"), name);
    }
  }
}
