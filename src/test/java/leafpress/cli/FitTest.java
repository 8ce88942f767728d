package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.press.SmallPublication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code fit}, and what a build says of copy that does not fit. */
class FitTest {
  private static final String SENTENCE =
      "This sentence has been written so that it takes somewhat more than a line of a panel. ";

  @TempDir Path folder;

  @AfterEach
  void systemAgain() {
    Console.toSystem();
  }

  private Path article(int sentences) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: Long and short\nlang: en\n---\n\n");
    for (int i = 0; i < sentences; i++) text.append(SENTENCE).append(i % 5 == 4 ? "\n\n" : "");
    return Files.writeString(folder.resolve("long.md"), text);
  }

  private static String run(int status, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console.to(out);
    assertEquals(status, Main.run(arguments), () -> out.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTableSaysWhatFitsAndHowMuchIsOver() throws IOException {
    String shortly = run(0, "fit", article(20).toString(), "--for", "a4-letter-fold", "--fill");
    assertTrue(shortly.contains("6 panels"), shortly);
    assertTrue(shortly.contains(" pt"), shortly);
    assertTrue(
        shortly.lines().anyMatch(l -> l.contains("a4-letter-fold") && l.contains("%")), shortly);
    String longer = run(0, "fit", article(300).toString(), "--for", "a4-letter-fold");
    assertTrue(longer.contains("does not fit"), longer);
    assertTrue(longer.matches("(?s).*\\+\\d+ lines.*"), longer);
  }

  /**
   * The table and the report of copy that is too long, as they are read, in {@code
   * src/test/golden/fit}; {@code ./dev accept fit} rewrites them.
   */
  @Test
  void tableAndReportReadAsTheyShould() throws IOException {
    StringBuilder table = new StringBuilder();
    String shortly = article(60).toString();
    for (String format : List.of("a4-letter-fold", "a4-z-fold", "a6-card", "a5-booklet")) {
      table.append(run(0, "fit", shortly, "--for", format));
      table.append(run(0, "fit", shortly, "--for", format, "--fill"));
    }
    holds("table.txt", table.toString());
    String dist = folder.resolve("dist").toString();
    String longer = article(300).toString();
    String told = run(1, "build", longer, "--format", "a4-letter-fold", "--out", dist);
    String report = told.substring(told.indexOf(": error") + 2);
    holds("no-fit.txt", report.substring(0, report.indexOf("1 error")));
  }

  /** What its leaflets have besides takes room: an address brings a QR code, others a last page. */
  @Test
  void anArticleOfAPublicationIsFittedAsItsLeafletsAre() throws IOException {
    Path manuscript =
        SmallPublication.in(folder)
            .key("address: https://clinic.example/leaflets/")
            .article("en/one", "One", "summary: Ask.", SENTENCE.repeat(40))
            .leaflet("format: a6-card")
            .written();
    Files.writeString(manuscript.resolve("en/other.md"), "---\ntitle: Other\n---\n\nText.\n");
    String whole = run(0, "fit", manuscript.toString());
    String alone = Files.copy(manuscript.resolve("en/one.md"), folder.resolve("one.md")).toString();
    assertFalse(run(0, "fit", alone).equals(whole), "the file alone has no QR code");
    String file = manuscript.resolve("en/one.md").toString();
    assertEquals(whole, run(0, "fit", file));
    assertEquals(whole, run(0, "fit", manuscript.resolve("en/../en/one.md").toString()));
    // A file that the publication does not name, and another language, stand alone.
    assertTrue(run(0, "fit", manuscript.resolve("en/other.md").toString()).contains("other (en)"));
    assertTrue(run(0, "fit", file, "--lang", "zh-Hans").contains("one (zh-Hans)"));
  }

  /** Exit status 2, and nothing that points into a file which has no fault. */
  @Test
  void aWrongNameOnTheCommandLineIsWrongUsage() throws IOException {
    String file = article(5).toString();
    String dist = folder.resolve("dist").toString();
    for (String[] wrong :
        List.of(
            new String[] {"fit", file, "--for", "a4-leterfold"},
            new String[] {"build", file, "--format", "a4-leterfold", "--out", dist},
            new String[] {"build", file, "--format", "../a4-letter-fold", "--out", dist})) {
      String said = run(2, wrong);
      assertTrue(said.contains("there is no format"), said);
      assertTrue(said.contains("it is one of a4-gate-fold, a4-half-fold"), said);
    }
    String said = run(2, "build", file, "--style", "clinci", "--out", dist);
    assertTrue(said.contains("there is no style “clinci”"), said);
    assertEquals(1, said.lines().count(), said);
  }

  private static void holds(String name, String text) throws IOException {
    Path golden = Path.of("src/test/golden/fit").resolve(name);
    String accept = System.getProperty("leafpress.accept", "");
    if (accept.equals("*") || accept.equals("fit")) Files.writeString(golden, text);
    assertEquals(Files.readString(golden), text);
  }

  @Test
  void aLimitUnderTheFloorOfTheEditionIsReportedAtItsLine() throws IOException {
    Path style = Files.createDirectories(folder.resolve("styles/small"));
    Files.writeString(
        style.resolve("print.css"),
        "@import url(\"../clinic/print.css\");\n@copyfit {\n  font-size: 10pt 14pt;\n}\n");
    String file = article(20).toString();
    String dist = folder.resolve("dist").toString();
    String told =
        run(0, "build", file, "--style", "small", "--format", "a4-letter-fold", "--out", dist);
    assertTrue(told.contains("styles/small/print.css:3:3: warning: the limit lets type"), told);
    assertTrue(told.contains("10 pt, but never is it under 12 pt [small-limit]"), told);
    String pages =
        run(0, "build", file, "--style", "small", "--format", "a5-booklet", "--out", dist);
    assertFalse(pages.contains("small-limit"), pages);
  }

  /** All formats of one article stand in one table. */
  @Test
  void eachArticleHasOneTable() throws IOException {
    SmallPublication.in(folder)
        .article("en/one", "One", "One.\n")
        .article("en/two", "Two", "Two.\n")
        .leaflet("format: a5")
        .written();
    String tables = run(0, "fit", folder.toString());
    assertEquals(2, tables.lines().filter(l -> l.startsWith("format ")).count(), tables);
    assertEquals(2, tables.lines().filter(l -> l.startsWith("slim ")).count(), tables);
    assertTrue(tables.indexOf("\nslim ") < tables.indexOf("two (en)"), tables);
  }

  @Test
  void whatCannotBeSetIsReported() throws IOException {
    Path formats = Files.createDirectories(folder.resolve("styles/formats"));
    Files.writeString(formats.resolve("mine.yml"), "page: {width: 10mm, height: 20mm}\n");
    String told = run(1, "fit", article(8).toString(), "--for", "mine");
    assertTrue(told.contains("styles/formats/mine.yml"), told);
    assertTrue(told.contains("1 error") || told.contains(" errors"), told);
  }

  /** What the table says of the type of the style is what a build makes. */
  @ParameterizedTest
  @ValueSource(ints = {3, 14, 26, 60})
  void pagesAreThoseThatABuildMakes(int sentences) throws IOException {
    String file = article(sentences).toString();
    String dist = folder.resolve("dist").toString();
    for (String format : List.of("a4-handout", "letter-handout-2col", "a4-large-print", "a5")) {
      String row = run(0, "fit", file, "--for", format);
      String pages = row.substring(row.lastIndexOf(format)).strip().split("\\s+")[2];
      String made = run(0, "build", file, "--format", format, "--out", dist);
      assertTrue(made.matches("(?s).*\\.pdf +" + pages + " .*"), row + made);
    }
  }

  /** Sizes that large print may not have are no columns of its table. */
  @Test
  void largePrintIsShownAtItsOwnSizes() throws IOException {
    String table = run(0, "fit", article(60).toString(), "--for", "a4-large-print");
    assertTrue(table.matches("(?s).*a4-large-print +18 +(\\d+) +\\1\\R.*"), table);
  }

  /** A style whose text is of 18 pt is large print: it never becomes smaller, whatever it says. */
  @Test
  void largePrintIsNeverUnderEighteenPoints() throws IOException {
    Path style = Files.createDirectories(folder.resolve("styles/large"));
    Files.writeString(
        style.resolve("print.css"),
        "@import url(\"../clinic/print.css\");\nhtml { font-size: 18pt }\n"
            + "@copyfit { font-size: 12pt 20pt }\n");
    String file = article(8).toString();
    String dist = folder.resolve("dist").toString();
    String told =
        run(0, "build", file, "--style", "large", "--format", "a4-letter-fold", "--out", dist);
    assertTrue(told.contains("styles/large/print.css:3:12: warning: the limit lets type"), told);
    assertTrue(told.contains("12 pt, but never is it under 18 pt [small-limit]"), told);
    String table = run(0, "fit", file, "--style", "large", "--for", "a4-letter-fold");
    assertTrue(table.matches("(?s).*a4-letter-fold +up to (18|19|20)[. ].*"), table);
    String longer = article(60).toString();
    String over =
        run(1, "build", longer, "--style", "large", "--format", "a4-letter-fold", "--out", dist);
    assertTrue(over.contains("at 18 pt, the smallest type that is allowed"), over);
  }

  @Test
  void theTableIsTheSameEachTimeAndCanBeReadByPrograms() throws IOException {
    String file = article(40).toString();
    String json = run(0, "fit", file, "--format", "json", "--for", "a5-booklet");
    String words = json.replaceAll("\\s+", " ");
    assertTrue(
        words.contains("\"format\": \"a5-booklet\", \"fixed\": false, \"fits\": true"), json);
    String filled = run(0, "fit", file, "--format", "json", "--for", "a4-z-fold", "--fill");
    assertTrue(filled.contains("\"leading\": ") && filled.contains("\"left\": "), filled);
    assertFalse(json.contains("\"leading\""), json);
    assertEquals(json, run(0, "fit", file, "--format", "json", "--for", "a5-booklet"));
  }

  @Test
  void aBuildThatDoesNotFitNamesTheCutsAndALargerFormat() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("build", article(300).toString(), "--format", "a4-letter-fold"));
    arguments.addAll(List.of("--out", folder.resolve("dist").toString()));
    String told = run(1, arguments.toArray(String[]::new));
    assertTrue(told.contains("error no-fit") || told.contains("no-fit"), told);
    assertTrue(told.contains("at 12 pt, the smallest type that is allowed"), told);
    assertTrue(told.contains("cut ") && told.contains(" in line "), told);
    assertTrue(told.contains("or take the format "), told);
    assertTrue(told.contains("1 error, "), told);
    assertTrue(told.matches("(?s).*long\\.md:[1-9][0-9]*:1: error.*"), told);
    assertFalse(told.contains("overset-copy"), told);
  }
}
